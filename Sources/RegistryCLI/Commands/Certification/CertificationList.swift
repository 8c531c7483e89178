import ArgumentParser
import CooperativeLaw
import Registry

/// `htx certification list`: the certifications that hold; those run out are marked.
struct CertificationList: Verb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê chứng nhận đang có.", en: "List the certifications that hold.")
  }

  @OptionGroup var asked: ObservedOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let found = try registry.certifications(
      ofUnit: asked.unit, in: asked.area.found(registry, on: moment.day), at: moment)
    try session.show(Table(CertificationList.columns, rows: found.map(CertificationList.row)))
    return .done
  }

  private static let columns = [
    Column("unit", vi: "Đơn vị", en: "Unit", .code),
    Column("name", vi: "Tên", en: "Name", .name, isSpare: true),
    Column("scheme", vi: "Chứng nhận", en: "Scheme"),
    Column("scope", vi: "Phạm vi", en: "Scope"),
    Column("number", vi: "Số", en: "Number", isRare: true),
    Column("issuer", vi: "Nơi cấp", en: "Issuer", isRare: true),
    Column("from", vi: "Từ ngày", en: "From", .date),
    Column("expires_on", vi: "Có giá trị đến", en: "Expires on", .date, isRare: true),
    Column("expired", vi: "Hết hạn", en: "Expired", isRare: true),
    Column("note", vi: "Ghi chú", en: "Note", isRare: true),
  ]

  private static func row(_ record: CertificationRecord) -> [Cell] {
    [
      .text(record.unit), .text(record.unitName), .optionalWord(record.scheme),
      .optional(record.scope), .optional(record.number), .optional(record.issuer),
      .date(record.from), .optional(record.expiresOn),
      record.isExpired.map { .yesNo($0) } ?? .missing, .optional(record.note),
    ]
  }
}
