import CooperativeLaw
import Registry

/// A unit's status as people read it: with its procedures and what runs.
enum UnitStatusFields {
  /// Procedures under way and the end of a suspension; nothing for a unit that simply works.
  static func fields(_ now: UnitStatusNow?) -> [(column: Column, cell: Cell)] {
    [
      (
        Column("procedures", vi: "Thủ tục đang mở", en: "Open procedures"),
        now.map { procedures($0.procedures) } ?? .missing
      ),
      (
        Column("suspended_until", vi: "Tạm ngừng đến hết", en: "Suspended until", .date),
        .optional(now?.suspendedUntil)
      ),
    ]
  }

  /// The status, since when, and what belongs to it.
  static func all(_ now: UnitStatusNow) -> [(column: Column, cell: Cell)] {
    [
      (Column("status", vi: "Tình trạng", en: "Status"), .word(now.status)),
      (
        Column("status_from", vi: "Tình trạng từ ngày", en: "Status from", .date), .date(now.since)
      ),
    ] + fields(now)
  }

  /// The times that run.
  static func clocks(_ now: UnitStatusNow?) -> Answer.Part {
    Answer.Part(
      key: "clocks", heading: LocalizedText(vi: "Thời hạn đang chạy", en: "Times that run"),
      table: Table(columns, rows: (now?.clocks ?? []).map(row)))
  }

  private static let columns = [
    Column("duty", vi: "Thời hạn", en: "Time"),
    Column("period", vi: "Bao lâu", en: "How long", .code),
    Column("from", vi: "Tính từ", en: "From", .date),
    Column("due", vi: "Đến hết", en: "Until", .date),
    Column("article", vi: "Căn cứ", en: "Article"),
  ]

  private static func row(_ running: RunningClock) -> [Cell] {
    [
      .coded(running.clock.duty.rawValue, running.clock.duty.label),
      .coded(running.clock.period.code, running.clock.period.text), .optional(running.from),
      .due(running.deadline), .text(say(LocalizedText(citation: running.clock.citation))),
    ]
  }

  private static func procedures(_ open: [StatusProcedure]) -> Cell {
    guard !open.isEmpty else { return .missing }
    let words = { (language: Language) in
      open.map { $0.label[language] }.joined(separator: "; ")
    }
    return .coded(
      open.map(\.rawValue).joined(separator: ";"), LocalizedText(vi: words(.vi), en: words(.en)))
  }
}

extension Cell {
  /// The last day in time; not before the day known when holidays are not in the data.
  static func due(_ deadline: Deadline?) -> Cell {
    switch deadline {
    case .day(let day): .date(day)
    case .notKnown(let earliest):
      .coded(
        "\(earliest)/",
        LocalizedText(vi: "sớm nhất \(earliest.slashed)", en: "\(earliest) or later"))
    case nil: .missing
    }
  }
}
