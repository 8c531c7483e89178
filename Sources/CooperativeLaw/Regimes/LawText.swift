/// The numbers of the texts of law cited, each written once.
enum LawText {
  static let law1996 = "47-L/CTN"
  static let law2003 = "18/2003/QH11"
  static let law2012 = "23/2012/QH13"
  static let law2023 = "17/2023/QH15"
  static let decree151 = "151/2007/NĐ-CP"
  static let decree193 = "193/2013/NĐ-CP"
  static let decree77 = "77/2019/NĐ-CP"
  static let decree92 = "92/2024/NĐ-CP"
  static let decree125 = "125/2025/NĐ-CP"
  static let decree294 = "294/2026/NĐ-CP"
  static let decree295 = "295/2026/NĐ-CP"
  static let circular03 = "03/2014/TT-BKHĐT"
  static let circular09 = "09/2024/TT-BKHĐT"
  static let circular01 = "01/2020/TT-BKHĐT"
  static let circular43 = "43/2025/TT-BTC"
}

extension Citation {
  /// The whole of a text whose content is not known to this program.
  static func notKnown(in text: String) -> Citation {
    Citation(text, "chưa rõ điều khoản", confidence: .unknown)
  }
}

extension Citation {
  /// A place in Decree 77/2019/NĐ-CP; from 2026-07-23 on Decree 294/2026/NĐ-CP may have changed it.
  static func decree77(_ place: String, on day: CivilDate) -> Citation {
    Citation(
      LawText.decree77, place, confidence: day < CivilDate(2026, 7, 23) ? .primary : .derived)
  }
}

extension Sourced {
  /// A value that a text gives, or may give, but that is not known to this program.
  static func notKnown(in text: String) -> Sourced { Sourced(nil, .notKnown(in: text)) }
}
