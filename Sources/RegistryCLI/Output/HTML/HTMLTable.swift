import CooperativeLaw

/// A list on a page: its heading, its table, and what must be known to read it.
struct HTMLTable {
  /// From so many letters on even a wide sheet needs small type, and very small.
  private static let (dense, tiny) = (170, 330)

  private let table: Table
  private let heading: LocalizedText?
  private let note: LocalizedText?
  /// Whether a list without rows is shown, as a form is, or left out.
  private let showsEmpty: Bool

  /// Takes a list without a heading of its own.
  init(_ table: Table, showsEmpty: Bool) throws {
    self.table = try table.withoutRareColumns()
    heading = nil
    note = nil
    self.showsEmpty = showsEmpty
  }

  /// Takes a list inside an answer.
  init(_ part: Answer.Part, showsEmpty: Bool) throws {
    table = try part.table.withoutRareColumns()
    heading = part.heading
    note = part.note
    self.showsEmpty = showsEmpty
  }

  /// The columns that are shown.
  var columns: [Column] { table.columns }

  /// Writes it, its rows as they come, but not yet its end; says whether anything was written.
  ///
  /// A former table that still waits for its own end is ended first.
  func write(after former: HTMLTable?, into buffer: OutputBuffer) throws -> Bool {
    let start = (former == nil ? "" : HTMLTable.end) + opening
    let rows = HTMLRowSink(columns, into: buffer, before: start)
    try table.writeRows(rows)
    if rows.isEmpty {
      guard showsEmpty else { return false }
      try buffer.append(start + wholeRow("empty", say(HTMLTable.noRows)))
    }
    if let note { try buffer.append(wholeRow("note", HTMLText.escaped(say(note)))) }
    return true
  }

  /// A row of one cell over all columns, which a page does not begin with.
  func wholeRow(_ kind: String, _ content: String) -> String {
    "<tr class=\"whole\"><td class=\"\(kind)\" colspan=\"\(max(1, columns.count))\">"
      + content + "</td></tr>\n"
  }

  /// What ends a table.
  static let end = "</tbody></table>\n"

  private static let noRows = LocalizedText(vi: "Không có dòng nào", en: "No rows")

  private var opening: String {
    let width = columns.reduce(0) { $0 + $1.paperWidth }
    let type = width > Self.tiny ? "dense tiny" : width > Self.dense ? "dense" : "list"
    let headings = columns.map { "<th>\(HTMLText.escaped(say($0.heading)))</th>" }
    let places = columns.indices.map { "<th>(\($0 + 1))</th>" }
    return (heading.map { "<h2>\(HTMLText.escaped(say($0)))</h2>\n" } ?? "")
      + "<table class=\"\(type)\"><thead>\n<tr>\(headings.joined())</tr>\n"
      + "<tr class=\"places\">\(places.joined())</tr>\n</thead><tbody>\n"
  }
}
