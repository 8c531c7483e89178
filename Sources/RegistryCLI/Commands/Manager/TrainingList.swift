import ArgumentParser
import CooperativeLaw
import Registry

/// `htx training list`: the classes that managers took.
struct TrainingList: Verb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê đào tạo, bồi dưỡng.", en: "List the classes that managers took.")
  }

  @OptionGroup var asked: ObservedOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let found = try registry.trainings(
      ofUnit: asked.unit, in: asked.area.found(registry, on: moment.day), at: moment)
    try session.show(Table(TrainingList.columns, rows: found.map(TrainingList.row)))
    return .done
  }

  private static let columns = [
    Column("unit", vi: "Đơn vị", en: "Unit", .code),
    Column("full_name", vi: "Họ và tên", en: "Full name", .name),
    Column("occurred_on", vi: "Ngày", en: "On", .date),
    Column("kind", vi: "Loại", en: "Kind"),
    Column("topic", vi: "Nội dung", en: "Topic"),
    Column("organiser", vi: "Đơn vị tổ chức", en: "Organiser"),
  ]

  private static func row(_ record: TrainingRecord) -> [Cell] {
    [
      .text(record.unit), .text(record.fullName), .date(record.on), .optionalWord(record.kind),
      .optional(record.topic), .optional(record.organiser),
    ]
  }
}
