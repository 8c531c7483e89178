/// How much of a file is read before it is refused, so that no file can fill memory or run for ever.
public struct SheetLimits: Hashable, Sendable {
  /// What was too much.
  public enum Kind: String, Hashable, Sendable {
    /// Entries of the archive.
    case entries
    /// Bytes of one part, unpacked.
    case partBytes
    /// Bytes of all parts, unpacked.
    case totalBytes
    /// Bytes of an XLS file, which is held in memory.
    case fileBytes
    /// The number of a row.
    case rows
    /// The number of a column.
    case columns
    /// Cells of one sheet, repeated ones counted each time.
    case cells
    /// Shared strings of a file.
    case sharedStrings
    /// Bytes of all shared strings.
    case sharedStringBytes
    /// Bytes of the text of one cell.
    case cellBytes
    /// Pieces of text with fonts of their own.
    case textRuns
    /// Sheets, styles, fonts, or merged ranges.
    case definitions
  }

  /// Entries of the archive.
  public var entries = 10_000
  /// Bytes of one part, unpacked.
  public var partBytes = 3 << 30
  /// Bytes of all parts, unpacked.
  public var totalBytes = 4 << 30
  /// How many times larger than packed a part may be; deflate cannot do more than 1,032.
  public var ratio = 300
  /// Parts smaller than this, unpacked, may have any ratio.
  public var ratioFreeBytes = 10 << 20
  /// Bytes of an XLS file.
  public var fileBytes = 256 << 20
  /// Rows of a sheet; Excel's own limit.
  public var rows = 1_048_576
  /// Columns of a sheet; Excel's own limit.
  public var columns = 16_384
  /// Cells of a sheet.
  public var cells = 100_000_000
  /// Shared strings.
  public var sharedStrings = 16_000_000
  /// Bytes of all shared strings.
  public var sharedStringBytes = 1 << 30
  /// Bytes of one cell's text; Excel allows 32,767 characters.
  public var cellBytes = 1 << 18
  /// Pieces of text with fonts of their own, in shared strings together or in one cell.
  public var textRuns = 1_000_000
  /// Sheets, styles, fonts, and merged ranges, each.
  public var definitions = 200_000

  /// Limits that fit a sheet of a million members.
  public init() {}
}
