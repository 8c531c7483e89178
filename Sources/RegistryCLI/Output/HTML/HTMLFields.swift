/// The fields of an answer as a table of names and values.
enum HTMLFields {
  /// The table; fields without a value are left out, and so is a table without fields.
  static func text(_ fields: [(column: Column, cell: Cell)]) -> String {
    let rows = fields.filter { $0.cell != .missing }.map { column, cell in
      let text = cell.shown(in: column)
      return "<tr><th>\(HTMLText.escaped(say(column.heading)))</th>"
        + "<td\(HTMLText.guarding(cell, text))>\(HTMLText.cell(text))</td></tr>\n"
    }
    return rows.isEmpty
      ? "" : "<table class=\"fields\"><tbody>\n\(rows.joined())</tbody></table>\n"
  }
}
