/// How a CSV file is written.
public struct CSVWriteOptions: Sendable {
  /// The byte between cells.
  public var delimiter = UInt8(ascii: ",")
  /// Whether rows end with CR and LF, as RFC 4180 says, or with LF alone.
  public var usesCRLF = true
  /// Whether the file starts with the mark of UTF-8, by which Excel knows Vietnamese text.
  public var startsWithMark = false
  /// Whether a cell that a spreadsheet might run as a formula gets an apostrophe before it.
  public var guardsFormulas = true

  /// RFC 4180 with the formula guard.
  public init() {}
}
