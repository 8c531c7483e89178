/// The texts on ratings and sizes.
extension LawText {
  static let circular09Agriculture = "09/2017/TT-BNNPTNT"
  static let circular78 = "78/2025/TT-BTC"
  static let decree113 = "113/2024/NĐ-CP"
}
