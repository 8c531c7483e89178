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

  /// Writes it, its rows as they come.
  func write(into buffer: OutputBuffer) throws {
    let rows = HTMLRowSink(columns, into: buffer, before: opening)
    try table.writeRows(rows)
    if rows.isEmpty {
      guard showsEmpty else { return }
      try buffer.append(opening + emptyRow)
    }
    try buffer.append("</tbody></table>\n")
    if let note { try buffer.append("<p class=\"note\">\(HTMLText.escaped(say(note)))</p>\n") }
  }

  private var opening: String {
    let width = columns.reduce(0) { $0 + $1.paperWidth }
    let type = width > Self.tiny ? "dense tiny" : width > Self.dense ? "dense" : "list"
    let headings = columns.map { "<th>\(HTMLText.escaped(say($0.heading)))</th>" }
    let places = columns.indices.map { "<th>(\($0 + 1))</th>" }
    return (heading.map { "<h2>\(HTMLText.escaped(say($0)))</h2>\n" } ?? "")
      + "<table class=\"\(type)\"><thead>\n<tr>\(headings.joined())</tr>\n"
      + "<tr class=\"places\">\(places.joined())</tr>\n</thead><tbody>\n"
  }

  private var emptyRow: String {
    let words = say(LocalizedText(vi: "Không có dòng nào", en: "No rows"))
    return "<tr><td class=\"empty\" colspan=\"\(max(1, columns.count))\">\(words)</td></tr>\n"
  }
}
