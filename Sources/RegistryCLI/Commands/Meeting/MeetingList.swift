import ArgumentParser
import CooperativeLaw
import Registry

/// `htx meeting list`: meetings of members, the latest first.
struct MeetingList: Verb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê cuộc họp, mới nhất trước.", en: "List meetings, the latest first.")
  }

  @OptionGroup var asked: ObservedOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let found = try registry.meetings(
      ofUnit: asked.unit, in: asked.area.found(registry, on: moment.day), at: moment)
    try session.show(Table(MeetingList.columns, rows: found.map(MeetingList.row)))
    return .done
  }

  private static let columns = [
    Column("unit", vi: "Đơn vị", en: "Unit", .code),
    Column("name", vi: "Tên", en: "Name", .name, isSpare: true),
    Column("held_on", vi: "Ngày họp", en: "Held on", .date),
    Column("kind", vi: "Loại", en: "Kind"),
    Column("year", vi: "Năm tài chính", en: "Year", .integer),
    Column("present", vi: "Có mặt", en: "Present", .integer),
    Column("entitled", vi: "Triệu tập", en: "Entitled", .integer),
    Column("resolution_number", vi: "Nghị quyết", en: "Resolution", isRare: true),
    Column("note", vi: "Ghi chú", en: "Note", isRare: true),
  ]

  private static func row(_ record: MeetingRecord) -> [Cell] {
    [
      .text(record.unit), .text(record.unitName), .date(record.heldOn),
      .optionalWord(record.kind), .optional(record.year), .optional(record.present),
      .optional(record.entitled), .optional(record.resolutionNumber), .optional(record.note),
    ]
  }
}
