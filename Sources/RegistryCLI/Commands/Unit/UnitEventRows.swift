import CooperativeLaw
import Registry

/// What happened to a unit that bears on its legal status, in words.
enum UnitEventRows {
  static func part(_ events: [UnitEvent]) -> Answer.Part {
    Answer.Part(
      key: "events", heading: LocalizedText(vi: "Việc về tình trạng", en: "Events of the status"),
      table: Table(columns, rows: events.map(row)))
  }

  private static let columns = [
    Column("day", vi: "Ngày", en: "Day", .date),
    Column("event", vi: "Việc", en: "Event"),
    Column("dependent", vi: "Của", en: "Of", isSpare: true),
    Column("notified_on", vi: "Nhận văn bản", en: "Paper came", .date),
    Column("ends_on", vi: "Đến hết", en: "Until", .date),
    Column("filing", vi: "Hồ sơ", en: "Filing", .integer),
  ]

  private static func row(_ event: UnitEvent) -> [Cell] {
    [
      .date(event.day), event.event.map { .coded(event.code, $0.label) } ?? .text(event.code),
      .optional(event.dependent), .optional(event.notifiedOn), .optional(event.endsOn),
      .integer(Int(event.filing)),
    ]
  }
}
