internal import OfficeSheets

/// Where the rows of a table come from: a sheet of an office file, or a text file.
protocol TableSource {
  /// The format by the content: `xlsx`, `ods`, `xls`, `csv`.
  var format: String { get }
  /// The sheets that the file has; none for text.
  var sheets: [SheetInfo] { get }
  /// The sheet that is read; empty for text.
  var sheet: String { get }

  /// Reads the rows that have something in them, from top to bottom, until the body says `false`.
  ///
  /// The body also gets about how much has been read, from 0 to 1.
  func forEachRow(_ body: (SheetRow, Double) throws -> Bool) throws
}

extension TableSource {
  /// Sheets that are seen and are not read.
  var otherSheets: [String] {
    sheets.filter { $0.visibility == .visible && $0.name != sheet }.map(\.name)
  }
}
