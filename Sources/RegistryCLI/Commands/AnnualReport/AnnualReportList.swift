import ArgumentParser
import CooperativeLaw
import Registry

/// `htx annual-report list`: which units reported on which years, with the main figures.
struct AnnualReportList: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "list", vi: "Liệt kê báo cáo năm với số liệu chính.",
      en: "List yearly reports with their main figures.",
      discussion: LocalizedText(
        vi: "Các dạng dữ liệu (csv, json, ...) có mọi chỉ tiêu.",
        en: "Data formats (csv, json, ...) hold every figure."))
  }

  @OptionGroup var asked: ObservedOptions
  @Option(
    help: .said(
      vi: "Chỉ năm này.", en: "Only this year.", value: LocalizedText(vi: "năm", en: "year")))
  var year: Int?
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let found = try registry.annualReports(
      ofUnit: asked.unit, years: year.map { $0...$0 },
      in: asked.area.found(registry, on: moment.day), at: moment)
    let figures = global.format.isBrief ? AnnualReportList.main : YearlyFigure.allCases
    let columns =
      AnnualReportList.columns
      + figures.map {
        Column(
          $0.rawValue, vi: $0.label.vi, en: $0.label.en, $0.isMoney ? .money : .integer,
          isSpare: true)
      }
    try session.show(
      Table(
        columns,
        rows: found.map { record in
          AnnualReportList.row(record)
            + figures.map { figure in
              figure.isMoney
                ? .optionalMoney(record.figures[figure]) : .optional(record.figures[figure])
            }
        }))
    return .done
  }

  private static let main: [YearlyFigure] = [
    .membersEnd, .workers, .revenue, .profitAfterTax, .incomePerMember,
  ]

  private static let columns = [
    Column("unit", vi: "Đơn vị", en: "Unit", .code),
    Column("name", vi: "Tên", en: "Name", .name, isSpare: true),
    Column("year", vi: "Năm", en: "Year", .integer),
    Column("received_on", vi: "Ngày nhận", en: "Received on", .date),
  ]

  private static func row(_ record: AnnualReportRecord) -> [Cell] {
    [
      .text(record.unit), .text(record.unitName), .integer(record.year),
      .optional(record.receivedOn),
    ]
  }
}
