import ArgumentParser
import CooperativeLaw
import Registry

/// `htx support list`: what was done to support units, the latest first.
struct SupportList: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "list", vi: "Liệt kê hoạt động hỗ trợ, mới nhất trước.",
      en: "List what was done to support units.")
  }

  @OptionGroup var asked: ObservedOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let found = try registry.supportActivities(
      of: asked.unit, in: asked.area.found(registry, on: moment.day), at: moment)
    try session.show(Table(SupportList.columns, rows: found.map(SupportList.row)))
    return .done
  }

  private static let columns = [
    Column("number", vi: "Số", en: "Number", .integer),
    Column("occurred_on", vi: "Ngày", en: "On", .date),
    Column("kind", vi: "Loại", en: "Kind"),
    Column("area_code", vi: "Mã địa bàn", en: "Area code", .code, isSpare: true),
    Column("area_name", vi: "Địa bàn", en: "Area", isRare: true),
    Column("title", vi: "Nội dung", en: "Title", .name),
    Column("quantity", vi: "Số lượng", en: "Quantity", .integer),
    Column("participants", vi: "Số người", en: "Participants", .integer),
    Column("amount", vi: "Kinh phí", en: "Amount", .money, isRare: true),
    Column("provider", vi: "Thực hiện", en: "Provider", isRare: true),
    Column("units", vi: "Đơn vị tham gia", en: "Units", isRare: true),
    Column("note", vi: "Ghi chú", en: "Note", isRare: true),
  ]

  private static func row(_ record: SupportRecord) -> [Cell] {
    [
      .integer(Int(record.number)), .date(record.on), .optionalWord(record.kind),
      .optional(record.areaCode), .optional(record.areaName), .optional(record.title),
      .integer(record.quantity), .optional(record.participants), .optionalMoney(record.amount),
      .optional(record.provider), .optional(record.units), .optional(record.note),
    ]
  }
}
