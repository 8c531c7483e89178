internal import CooperativeLaw
internal import VietnameseText

/// What a group row says: `I. Xã Cao Kỳ (5 HTX)` says `Xã Cao Kỳ`.
struct GroupText {
  /// The words without a mark before and remarks behind.
  let words: String
  private let key: String

  init(_ text: String) {
    let named = text.prefix { !"(:".contains($0) }
    words = normalized(String(Self.withoutMark(named)))
    key = searchKey(words)
  }

  /// The kind of member that it names (thành viên chính thức, liên kết góp vốn ...).
  var memberKind: MemberKind? {
    guard let kind = MemberKind(typed: words), kind != .unknown else { return nil }
    return kind
  }

  /// Whether it begins as the name of a commune does.
  var isLikeArea: Bool {
    ["xa ", "phuong ", "thi tran ", "dac khu "].contains { key.hasPrefix($0) }
  }

  /// Whether it begins as the name of a unit does.
  var isLikeUnit: Bool {
    Self.abbreviations.contains { key.hasPrefix($0.short + " ") || key.hasPrefix($0.long + " ") }
  }

  /// The names that a unit may have by these words: as they stand, and without abbreviation.
  var unitNames: [String] {
    let whole = Self.abbreviations.first { key.hasPrefix($0.short + " ") }.map { found in
      found.words + words.dropFirst(found.short.count)
    }
    return [words] + (whole.map { [String($0)] } ?? [])
  }

  private static let abbreviations: [(short: String, long: String, words: String)] = [
    ("lhhtx", "lien hiep hop tac xa", "Liên hiệp hợp tác xã"),
    ("htx", "hop tac xa", "Hợp tác xã"), ("tht", "to hop tac", "Tổ hợp tác"),
    ("qtdnd", "quy tin dung nhan dan", "Quỹ tín dụng nhân dân"),
  ]

  /// `I.`, `1)`, `a-` before the words.
  private static func withoutMark(_ text: Substring) -> Substring {
    let mark = text.prefix { $0.isLetter && $0.isASCII || $0.isNumber }
    let rest = text.dropFirst(mark.count)
    guard mark.count <= 6, let stop = rest.first, ".)-/".contains(stop) else { return text }
    let isMark =
      mark.allSatisfy(\.isNumber) || mark.count == 1 || mark.allSatisfy { "IVXL".contains($0) }
    return isMark ? rest.dropFirst().drop { $0.isWhitespace } : text
  }
}
