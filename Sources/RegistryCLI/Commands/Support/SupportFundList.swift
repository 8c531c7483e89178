import ArgumentParser
import CooperativeLaw
import Registry

/// `htx support fund list`: the movements of the support fund, the latest first.
struct SupportFundList: Verb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê thu chi của quỹ.", en: "List the movements of the fund.")
  }

  @OptionGroup var asked: ObservedOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let found = try registry.supportFund(
      of: asked.unit, in: asked.area.found(registry, on: moment.day), at: moment)
    try session.show(Table(SupportFundList.columns, rows: found.map(SupportFundList.row)))
    return .done
  }

  private static let columns = [
    Column("occurred_on", vi: "Ngày", en: "On", .date),
    Column("area_code", vi: "Mã địa bàn", en: "Area code", .code),
    Column("area_name", vi: "Địa bàn", en: "Area", isSpare: true),
    Column("kind", vi: "Loại", en: "Kind"),
    Column("unit", vi: "Đơn vị", en: "Unit", .code),
    Column("amount", vi: "Số tiền", en: "Amount", .money),
    Column("note", vi: "Ghi chú", en: "Note", isRare: true),
  ]

  private static func row(_ record: SupportFundRecord) -> [Cell] {
    [
      .date(record.on), .optional(record.areaCode), .optional(record.areaName),
      .optionalWord(record.kind), .optional(record.unit), .money(record.amount),
      .optional(record.note),
    ]
  }
}
