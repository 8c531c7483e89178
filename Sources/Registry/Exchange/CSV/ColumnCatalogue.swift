public import CooperativeLaw

/// A column of an import or export file.
public struct ExchangeColumn: Sendable, Hashable {
  /// What the cells hold, as far as a heading can contradict it.
  public enum Content: Sendable, Hashable {
    /// Text and codes.
    case text
    /// A civil date, day before month.
    case date
    /// Whole đồng.
    case money
  }

  /// The name in CSV headers, JSON and views.
  public let key: String
  /// The heading a person reads.
  public let heading: LocalizedText
  /// Other headings offices use for the same column.
  public let aliases: [String]
  /// What the cells hold.
  public let content: Content
  /// Whether a file without the column cannot be imported.
  public let isRequired: Bool
}

/// The columns of one kind of exchange file, in the order of an export.
public struct ColumnCatalogue: Sendable {
  /// The columns in order.
  public let columns: [ExchangeColumn]

  /// The keys in order.
  public var keys: [String] { columns.map(\.key) }

  /// The headings in a language, in order.
  public func headings(_ language: Language) -> [String] { columns.map { $0.heading[language] } }

  /// The column with a key.
  public subscript(key: String) -> ExchangeColumn? { columns.first { $0.key == key } }
}
