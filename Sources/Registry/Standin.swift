import CooperativeLaw
import GRDB

func searchKey(_ text: String) -> String { text.lowercased() }
func sortKey(_ text: String) -> [UInt8] { Array(text.utf8) }
func personNameSortKey(_ text: String) -> [UInt8] { Array(text.utf8) }
enum AreaLoader {
  static func load(into db: Database) throws {
    try db.execute(
      sql:
        "INSERT INTO area (level, code, name, type, valid_from, search_key, sort_key) VALUES ('commune','01234','Thanh Mai','xã','0001-01-01','thanh mai', x'00')"
    )
  }
}
enum AreaCode {
  static func row(_ db: Database, _ code: String, on day: CivilDate) throws -> Int64? {
    try Int64.fetchOne(db, sql: "SELECT id FROM area WHERE code = ?", arguments: [code])
  }
}
