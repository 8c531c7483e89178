import Foundation
import GRDB
import Testing

@Suite struct SchemaPageTests {
  static let path = "docs/schema.md"

  /// Every table and view of the schema with its columns; FTS5's own tables are left out.
  static let objects: [(name: String, columns: [String])] = {
    let objects = try? DatabaseQueue().write { db in
      try db.execute(sql: Page.text("schema.sql"))
      return try Row.fetchAll(
        db,
        sql: """
          SELECT master.name AS name, json_group_array(columns.name) AS columns
          FROM sqlite_schema AS master JOIN pragma_table_info(master.name) AS columns
          WHERE master.type IN ('table', 'view') AND master.name NOT LIKE 'sqlite_%'
            AND master.name NOT GLOB 'unit_search_*'
          GROUP BY master.name ORDER BY master.name
          """
      ).map { row in
        (
          row["name"] as String,
          try JSONDecoder().decode([String].self, from: Data((row["columns"] as String).utf8))
        )
      }
    }
    return objects ?? []
  }()

  @Test("The schema has tables and views to describe")
  func notEmpty() {
    #expect(SchemaPageTests.objects.count > 25)
  }

  @Test(
    "A table or view has its heading on the page, and every column under it", arguments: objects)
  func described(object: (name: String, columns: [String])) throws {
    let section = try #require(
      try SchemaPageTests.section(of: object.name), "\(object.name) is missing")
    for column in object.columns {
      #expect(section.contains("`\(column)`"), "\(object.name).\(column) is missing")
    }
  }

  @Test("The page describes no column that is not there")
  func nothingInvented() throws {
    let columns = Dictionary(
      uniqueKeysWithValues: SchemaPageTests.objects.map { ($0.name, $0.columns) })
    for name in try SchemaPageTests.headings() {
      let known = try #require(columns[name], "\(name) is not in the schema")
      for row in try SchemaPageTests.section(of: name)?.split(separator: "\n") ?? []
      where row.hasPrefix("| `") {
        let cell = row.split(separator: "|").first ?? ""
        for word in cell.matches(of: /`([^`]+)`/) {
          #expect(known.contains(String(word.output.1)), "\(name).\(word.output.1)")
        }
      }
    }
  }

  private static func headings() throws -> [String] {
    try Page.text(path).matches(of: /(?m)^### `([a-z_]+)`$/).map { String($0.output.1) }
  }

  private static func section(of name: String) throws -> String? {
    try Page.text(path).components(separatedBy: "### `\(name)`\n").dropFirst().first?
      .components(separatedBy: "\n## ").first?.components(separatedBy: "\n### ").first
  }
}
