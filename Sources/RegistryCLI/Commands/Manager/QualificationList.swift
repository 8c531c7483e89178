import ArgumentParser
import CooperativeLaw
import Registry

/// `htx qualification list`: the education of managers.
struct QualificationList: Verb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê trình độ người quản lý.", en: "List the education of managers.")
  }

  @OptionGroup var asked: ObservedOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let found = try registry.qualifications(
      ofUnit: asked.unit, in: asked.area.found(registry, on: moment.day), at: moment)
    try session.show(Table(QualificationList.columns, rows: found.map(QualificationList.row)))
    return .done
  }

  private static let columns = [
    Column("unit", vi: "Đơn vị", en: "Unit", .code),
    Column("full_name", vi: "Họ và tên", en: "Full name", .name),
    Column("roles", vi: "Chức danh", en: "Roles"),
    Column("level", vi: "Trình độ", en: "Level"),
    Column("field", vi: "Chuyên ngành", en: "Field"),
    Column("from", vi: "Từ ngày", en: "From", .date),
  ]

  private static func row(_ record: QualificationRecord) -> [Cell] {
    [
      .text(record.unit), .text(record.fullName), roles(record.roles),
      .optionalWord(record.level), .optional(record.field), .date(record.from),
    ]
  }

  private static func roles(_ codes: String?) -> Cell {
    guard let codes else { return .missing }
    let words = { (language: Language) in
      codes.split(separator: ";").map { code in
        PositionRole(rawValue: String(code))?.label[language] ?? String(code)
      }.joined(separator: "; ")
    }
    return .coded(codes, LocalizedText(vi: words(.vi), en: words(.en)))
  }
}
