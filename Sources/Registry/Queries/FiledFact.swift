public import CooperativeLaw

/// One row that a filing wrote, ended or withdrew.
public struct FiledFact: Sendable, Equatable {
  /// The table.
  public let table: String
  /// What the filing did to the row.
  public let deed: HistoryLine.Deed
  /// Whom it is about: a unit's local number, a person's name.
  public let subject: String
  /// What it says, column by column; personal data masked.
  public let values: [FiledValue]
  /// First day of the fact, or the day it happened.
  public let from: CivilDate?
  /// Day it ends (exclusive).
  public let to: CivilDate?
}

/// One column of such a row.
public struct FiledValue: Sendable, Equatable {
  /// The column.
  public let column: String
  /// Its value.
  public let value: String
}

/// How many rows of a table a filing wrote, ended and withdrew.
public struct FiledCount: Sendable, Equatable {
  /// The table.
  public let table: String
  /// Rows it wrote.
  public let wrote: Int
  /// Rows it ended, apart from those it wrote itself.
  public let ended: Int
  /// Rows it withdrew.
  public let withdrew: Int
}
