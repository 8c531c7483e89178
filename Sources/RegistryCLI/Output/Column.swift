import CooperativeLaw

/// One column of an answer.
struct Column: Sendable, Hashable {
  /// What its cells are; the alignment and the cutting on a narrow screen follow from it.
  enum Kind: Sendable {
    /// Words: to the left, may be cut on a narrow screen.
    case text
    /// Names of people and units: to the left, cut after everything else.
    case name
    /// Tax codes, numbers of documents, phone numbers: to the left, never cut.
    case code
    /// A count or a year: to the right, never cut.
    case integer
    /// Đồng: to the right, dots between thousands.
    case money
    /// A score kept in tenths: to the right.
    case tenths
    /// A share in hundredths of a percent: to the right.
    case hundredths
    /// A day.
    case date
  }

  /// The contract's name: CSV header, JSON key and view column.
  let key: String
  /// The heading for people.
  let heading: LocalizedText
  let kind: Kind
  /// Whether a screen that is too narrow may leave it out.
  let isSpare: Bool
  /// Whether people are not shown it where no row has a value.
  let isRare: Bool

  /// Makes a column.
  init(
    _ key: String, vi: String, en: String, _ kind: Kind = .text, isSpare: Bool = false,
    isRare: Bool = false
  ) {
    self.key = key
    heading = LocalizedText(vi: vi, en: en)
    self.kind = kind
    self.isSpare = isSpare
    self.isRare = isRare
  }

  /// Whether numbers stand under each other.
  var alignsRight: Bool {
    switch kind {
    case .integer, .money, .tenths, .hundredths: true
    case .text, .name, .code, .date: false
    }
  }

  /// Whether a narrow screen may cut it.
  var mayBeCut: Bool { kind == .text || kind == .name }

  /// The narrowest that it becomes before columns are left out.
  var narrowest: Int { kind == .name ? 20 : TableText.narrowest }
}
