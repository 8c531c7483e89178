import CooperativeLaw
import Registry

/// The two answers of `htx watch blockers`.
enum BlockerTable {
  /// One row a kind of obstacle.
  static func kinds(_ summaries: [BlockerSummary]) -> Table {
    Table(
      [
        Column("blocker", vi: "Vướng mắc", en: "Obstacle", .name),
        Column("units", vi: "Đơn vị", en: "Units", .integer),
        Column("oldest", vi: "Cũ nhất từ", en: "Oldest since", .date),
        Column("median_age", vi: "Trung vị, ngày", en: "Median, days", .integer),
        Column("owner", vi: "Thường ai làm", en: "Usually acts", isSpare: true),
        Column("help", vi: "Cần hỗ trợ", en: "Help needed", .name, isSpare: true),
      ],
      rows: summaries.map {
        [
          .word($0.blocker), .integer($0.units), .date($0.oldest), .integer($0.medianAge),
          .word($0.blocker.owner), .text(say($0.blocker.usuallyNext)),
        ]
      })
  }

  /// One row an obstacle of a unit.
  static func units(_ lines: [BlockerLine], on day: CivilDate) -> Table {
    Table(
      [
        Column("unit", vi: "Đơn vị", en: "Unit", .code),
        Column("name", vi: "Tên", en: "Name", .name),
        Column("area_name", vi: "Địa bàn", en: "Area", isSpare: true),
        Column("blocker", vi: "Vướng mắc", en: "Obstacle", .name),
        Column("since", vi: "Từ ngày", en: "Since", .date),
        Column("age", vi: "Số ngày", en: "Days", .integer),
        Column("owner", vi: "Ai phải làm", en: "Who acts", isSpare: true),
        Column("next", vi: "Việc tiếp theo", en: "Next", .name, isSpare: true),
        Column("procedure", vi: "Thủ tục", en: "Procedure", isSpare: true),
        Column("ground", vi: "Căn cứ", en: "Ground", isSpare: true),
        Column("opened_on", vi: "Mở vụ việc", en: "Case opened", .date, isSpare: true),
        Column("note", vi: "Ghi chú", en: "Note", isSpare: true, isRare: true),
      ], rows: lines.map { row($0, on: day) })
  }

  private static func row(_ line: BlockerLine, on day: CivilDate) -> [Cell] {
    let blocker = line.blocker
    return [
      .text(line.unit), .text(line.name), .optional(line.areaName), .word(blocker.blocker),
      .date(blocker.since), .integer(line.age(on: day)), filled(blocker.owner),
      filled(blocker.nextStep), line.ground.map { .word($0.procedure) } ?? .missing,
      line.ground.map { .coded($0.code, $0.label) } ?? .missing, .optional(line.openedOn),
      filled(blocker.note),
    ]
  }

  private static func filled(_ text: String) -> Cell { text.isEmpty ? .missing : .text(text) }
}
