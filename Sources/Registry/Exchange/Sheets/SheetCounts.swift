/// How many rows of a sheet are what.
public struct SheetCounts: Sendable, Equatable {
  /// Above the table: the office, the title, the units of money.
  public internal(set) var titleRows = 0
  /// The heading, also where it is repeated on a new page.
  public internal(set) var headingRows = 0
  /// The row `(1) (2) (3)`.
  public internal(set) var numberRows = 0
  /// Rows of the table; only these are imported.
  public internal(set) var dataRows = 0
  /// Rows of the table among them that are hidden or filtered away.
  public internal(set) var hiddenRows = 0
  /// Lines over the rows that follow: a commune, a kind of member.
  public internal(set) var groupRows = 0
  /// Sums.
  public internal(set) var subtotalRows = 0
  /// The signature block and what stands below it.
  public internal(set) var signatureRows = 0
}
