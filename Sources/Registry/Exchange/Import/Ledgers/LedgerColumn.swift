internal import CooperativeLaw
internal import GRDB

/// A column of a file of ledger entries or dated facts: its headings, what its cells hold, and where
/// they go.
struct LedgerColumn: Sendable {
  /// What the cells of a column hold.
  enum Content: Sendable {
    /// A unit by tax code, local number or name.
    case unit
    /// An area by its code on the last day of the row's year, or today.
    case area
    /// A day; not in the future unless told.
    case day(mayBeFuture: Bool = false)
    /// A year of four digits, not in the future.
    case year
    /// A number of people or things, 0 or more.
    case count
    /// Đồng, 0 or more.
    case money
    /// Đồng, a loss with a minus sign.
    case signedMoney
    /// Points with at most two decimals, kept in hundredths.
    case points
    /// Words as typed.
    case text
    /// A word of a closed list.
    case word(LedgerWord)
    /// Yes or no, kept as 1 or 0.
    case flag
  }

  /// The column of the file.
  let exchange: ExchangeColumn
  /// The column of the waiting table, and of the table itself unless `isAside`.
  let target: String
  /// What the cells hold.
  let content: Content
  /// Whether the column only waits and is dealt with by the file's own statements.
  let isAside: Bool

  /// Makes a column.
  init(
    _ key: String, _ content: Content, vi: String, en: String, target: String? = nil,
    required: Bool = false, aside: Bool = false, also aliases: [String] = []
  ) {
    let kind: ExchangeColumn.Content =
      switch content {
      case .day: .date
      case .money, .signedMoney: .money
      default: .text
      }
    exchange = ExchangeColumn(
      key: key, heading: LocalizedText(vi: vi, en: en), aliases: aliases, content: kind,
      isRequired: required)
    self.target = target ?? key
    self.content = content
    isAside = aside
  }

  /// The unit a row is about.
  static let unit = LedgerColumn(
    "unit", .unit, vi: "Đơn vị", en: "Unit", target: "unit_id", required: true,
    also: ["Mã số thuế", "MST", "Số đăng ký", "Tên đơn vị", "Tên HTX", "Mã HTX"])
  /// A remark as typed.
  static let note = LedgerColumn("note", .text, vi: "Ghi chú", en: "Note", also: ["Chú thích"])
  /// The paper it rests on.
  static let document = LedgerColumn(
    "document", .text, vi: "Văn bản", en: "Document", also: ["Số văn bản", "Giấy tờ"])
}

/// How a word of a closed list is read, whatever the list.
struct LedgerWord: Sendable {
  /// The code of a word as typed; `nil` when it is none of the list.
  let code: @Sendable (_ typed: String) -> String?
  /// What is said of a word that is not in the list.
  let findings: @Sendable (_ typed: String, _ field: String) -> [Finding]

  /// The words of a list.
  init<Word: RecordWord>(_ words: Word.Type, _ rule: RuleID) {
    code = { Word(typed: $0)?.rawValue }
    findings = { TypedValue<Word, UnknownWord>($0, field: $1).findings(rule) }
  }
}
