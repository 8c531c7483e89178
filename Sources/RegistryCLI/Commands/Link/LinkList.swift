import ArgumentParser
import CooperativeLaw
import Registry

/// `htx link list`: the links with enterprises that hold.
struct LinkList: Verb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê liên kết đang có.", en: "List the links that hold.")
  }

  @OptionGroup var asked: ObservedOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let found = try registry.links(
      ofUnit: asked.unit, in: asked.area.found(registry, on: moment.day), at: moment)
    try session.show(Table(LinkList.columns, rows: found.map(LinkList.row)))
    return .done
  }

  private static let columns = [
    Column("unit", vi: "Đơn vị", en: "Unit", .code),
    Column("name", vi: "Tên", en: "Name", .name, isSpare: true),
    Column("partner", vi: "Doanh nghiệp", en: "Partner", .name),
    Column("partner_code", vi: "Mã số", en: "Partner code", .code, isRare: true),
    Column("product", vi: "Sản phẩm", en: "Product"),
    Column("contract_number", vi: "Hợp đồng", en: "Contract", isRare: true),
    Column("contract_ends_on", vi: "Đến ngày", en: "Contract ends", .date, isRare: true),
    Column("from", vi: "Từ ngày", en: "From", .date),
    Column("note", vi: "Ghi chú", en: "Note", isRare: true),
  ]

  private static func row(_ record: LinkRecord) -> [Cell] {
    [
      .text(record.unit), .text(record.unitName), .text(record.partner),
      .optional(record.partnerCode), .optional(record.product), .optional(record.contractNumber),
      .optional(record.contractEndsOn), .date(record.from), .optional(record.note),
    ]
  }
}
