/// The words that say what a unit is, at the head of its name.
enum NameType {
  /// What a name of this kind begins with (cụm từ chỉ loại hình).
  static func phrase(of kind: UnitKind) -> String {
    switch kind {
    case .cooperative: "Hợp tác xã"
    case .union: "Liên hiệp hợp tác xã"
    case .group: "Tổ hợp tác"
    }
  }

  /// What a cooperative development fund on the cooperative model begins with, since Law 2023.
  static let supportFund = "Quỹ hỗ trợ phát triển hợp tác xã"

  /// Credit institutions on the cooperative model, which the banking law also names.
  static let creditInstitutions = ["Quỹ tín dụng nhân dân", "Ngân hàng hợp tác xã"]

  /// The short signs of the three kinds.
  static func sign(of kind: UnitKind) -> String {
    switch kind {
    case .cooperative: "HTX"
    case .union: "LHHTX"
    case .group: "THT"
    }
  }

  /// Every way to begin a name, plain letters, as old books write them.
  static let all = [
    "hop tac xa", "lien hiep hop tac xa", "lien hiep htx", "to hop tac", "htx", "lhhtx", "tht",
    "quy ho tro phat trien hop tac xa",
  ]

  /// Whether a name begins with a phrase, in any case, each word written exactly.
  static func begins(_ name: String, with phrase: String) -> Bool {
    let words = name.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    return words.starts(with: phrase.lowercased().split(separator: " ").map(String.init))
  }
}
