/// What was met while a file was read to its end.
package struct CSVSummary: Sendable, Hashable {
  /// The line of the header.
  package let headerLine: Int
  /// Rows under the header that hold something.
  package var rows = 0
  /// Rows among them with too few or too many cells.
  package var raggedRows = 0
  /// Blank lines and rows of empty cells, which are skipped.
  package var blankRows = 0
  /// The size of the file.
  package var bytes = 0

  init(headerLine: Int) { self.headerLine = headerLine }

  /// What is to be said about the file as a whole.
  package var problem: CSVProblem? {
    rows == 0 ? .headerOnly(CSVPlace(line: headerLine)) : nil
  }
}
