internal import CooperativeLaw
internal import GRDB

/// A file of figures of areas (số liệu địa bàn), one row an area, year and item.
enum AreaStatisticFile: LedgerFile {
  static let filingKind = FilingKind.importAreaStatistics

  static let columns = [
    LedgerColumn("year", .year, vi: "Năm", en: "Year", required: true),
    LedgerColumn(
      "area_code", .area, vi: "Mã địa bàn", en: "Area code", target: "area_id", required: true,
      also: ["Mã xã", "Mã ĐVHC", "Mã đơn vị hành chính"]),
    LedgerColumn(
      "item", .word(LedgerWord(AreaStatisticItem.self, "record.observed-word")), vi: "Chỉ tiêu",
      en: "Item", required: true),
    LedgerColumn("value", .count, vi: "Giá trị", en: "Value", required: true, also: ["Số liệu"]),
    LedgerColumn("source", .text, vi: "Nguồn", en: "Source", also: ["Nguồn số liệu"]),
  ]

  static let table = LedgerTarget("area_statistic", key: ["area_id", "year", "item"], .restated)

  static func judge(_ db: Database, _ rejects: Rejects) throws {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT line, item, value FROM import_stage WHERE item LIKE '%new_rural' AND value > 1")
    for row in rows {
      guard let item = row.text("item").flatMap(AreaStatisticItem.init) else { continue }
      for finding in RecordRules.areaStanding.judge(
        AreaStandingFacts(item: item, value: row["value"]))
      {
        try rejects.add(line: row["line"], finding)
      }
    }
    try rejects.leaveOut()
  }
}
