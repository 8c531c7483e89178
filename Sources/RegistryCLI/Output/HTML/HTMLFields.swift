/// The fields of an answer as a table of names and values.
enum HTMLFields {
  /// The table; fields without a value are left out, and so is a table without fields.
  static func text(_ fields: [(column: Column, cell: Cell)]) -> String {
    let rows = fields.filter { $0.cell != .missing }.map { column, cell in
      "<tr><th>\(HTMLText.escaped(say(column.heading)))</th>"
        + "<td>\(HTMLText.cell(cell.shown(in: column)))</td></tr>\n"
    }
    return rows.isEmpty
      ? "" : "<table class=\"fields\"><tbody>\n\(rows.joined())</tbody></table>\n"
  }
}
