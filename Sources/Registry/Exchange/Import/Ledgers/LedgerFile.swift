internal import CooperativeLaw
internal import GRDB

/// A file whose rows become entries of one ledger or facts of one table; ``LedgerImport`` does the rest.
///
/// One file in this folder declares each: its columns, its table, what tells two rows apart.
protocol LedgerFile {
  /// The kind of its filing.
  static var filingKind: FilingKind { get }
  /// Its columns, in the order of an export.
  static var columns: [LedgerColumn] { get }
  /// The table its rows go to.
  static var table: LedgerTarget { get }
  /// Resolves what the columns alone cannot, such as people, and rejects what cannot be true.
  static func judge(_ db: Database, _ rejects: Rejects) throws
  /// How an export reads a column that is dealt with apart; `fact` is the row.
  static func asideExpression(_ key: String) -> String
  /// The condition under which `stage` has the same parts as `held`, where rows have parts.
  static var hasSameParts: String { get }
  /// Writes what is part of the rows, such as the points of a rating.
  static func writeParts(_ db: Database, filing: Int64) throws
  /// Finds what today's rules of law would not let pass.
  static func warn(_ db: Database, _ warnings: Warnings) throws
}

extension LedgerFile {
  static var catalogue: ColumnCatalogue { ColumnCatalogue(columns: columns.map(\.exchange)) }
  static func judge(_ db: Database, _ rejects: Rejects) throws {}
  static func asideExpression(_ key: String) -> String { "NULL" }
  static var hasSameParts: String { "1" }
  static func writeParts(_ db: Database, filing: Int64) throws {}
  static func warn(_ db: Database, _ warnings: Warnings) throws {}

  /// The columns of the waiting table that the rows' own table has too.
  static var targets: [String] { columns.filter { !$0.isAside }.map(\.target) + table.resolved }
}

/// Where rows go, and what tells one from another there.
struct LedgerTarget: Sendable {
  /// The table.
  let name: String
  /// The columns that tell one row from another: those of its unique index.
  let key: [String]
  /// How a second statement of the same thing is taken.
  let manner: Manner
  /// Columns that the file's own statements fill in the waiting table.
  let resolved: [String]

  enum Manner: Sendable {
    /// Everything stands beside what was there; the same row twice is one.
    case added
    /// A later statement withdraws the former, which stays on record.
    case restated
    /// A fact holds from a day to another, and no two of one key on one day.
    case dated
  }

  init(_ name: String, key: [String], _ manner: Manner, resolved: [String] = []) {
    self.name = name
    self.key = key
    self.manner = manner
    self.resolved = resolved
  }
}
