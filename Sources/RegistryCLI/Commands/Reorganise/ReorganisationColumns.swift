import CooperativeLaw
import Registry

/// The columns of a reorganisation.
enum ReorganisationColumns {
  static let all = [
    Column("reorganisation_id", vi: "Số", en: "Number", .integer),
    Column("kind", vi: "Loại", en: "Kind"),
    Column("state", vi: "Mức", en: "State"),
    Column("sources", vi: "Từ đơn vị", en: "From"),
    Column("results", vi: "Thành đơn vị", en: "To"),
    Column("resolution_number", vi: "Nghị quyết", en: "Resolution", .code),
    Column("resolved_on", vi: "Ngày nghị quyết", en: "Resolved on", .date),
    Column("opened_on", vi: "Bắt đầu", en: "Opened on", .date),
    Column("completed_on", vi: "Hoàn thành", en: "Completed on", .date),
    Column("cancelled_on", vi: "Hủy", en: "Cancelled on", .date),
    Column("filing", vi: "Hồ sơ", en: "Filing", .integer, isSpare: true),
  ]

  static func row(_ record: ReorganisationRecord) -> [Cell] {
    [
      .integer(Int(record.number)), .coded(record.kind.rawValue, record.kind.label),
      .word(record.state), units(record.sources), units(record.results),
      .optional(record.resolutionNumber), .optional(record.resolvedOn), .date(record.openedOn),
      .optional(record.completedOn), .optional(record.cancelledOn), .integer(Int(record.filing)),
    ]
  }

  private static func units(_ units: [ReorganisationRecord.Unit]) -> Cell {
    .text(units.map(\.localNumber).joined(separator: " "))
  }
}
