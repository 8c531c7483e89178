import ArgumentParser
import CooperativeLaw
import Registry

/// `htx area statistic list`: the figures of areas.
struct AreaStatisticList: Verb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê số liệu địa bàn.", en: "List the figures of areas.")
  }

  @OptionGroup var area: AreaOption
  @Option(
    help: .said(
      vi: "Chỉ năm này.", en: "Only this year.", value: LocalizedText(vi: "năm", en: "year")))
  var year: Int?
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let found = try registry.areaStatistics(
      in: area.found(registry, on: moment.day), year: year, at: moment)
    try session.show(Table(AreaStatisticList.columns, rows: found.map(AreaStatisticList.row)))
    return .done
  }

  private static let columns = [
    Column("area_code", vi: "Mã địa bàn", en: "Area code", .code),
    Column("area_name", vi: "Địa bàn", en: "Area", .name),
    Column("year", vi: "Năm", en: "Year", .integer),
    Column("item", vi: "Chỉ tiêu", en: "Item"),
    Column("value", vi: "Giá trị", en: "Value", .money),
    Column("source", vi: "Nguồn", en: "Source"),
  ]

  private static func row(_ record: AreaStatisticRecord) -> [Cell] {
    [
      .text(record.areaCode), .text(record.areaName), .integer(record.year),
      .optionalWord(record.item), .money(record.value), .optional(record.source),
    ]
  }
}
