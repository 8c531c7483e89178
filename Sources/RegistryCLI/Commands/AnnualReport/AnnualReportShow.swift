import ArgumentParser
import CooperativeLaw
import Registry

/// `htx annual-report show`: the figures of a unit, year beside year.
struct AnnualReportShow: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "show", vi: "Xem số liệu của một đơn vị, các năm cạnh nhau.",
      en: "Show the figures of a unit, year beside year.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Option(
    help: .said(
      vi: "Số năm gần nhất.", en: "How many of the latest years.",
      value: LocalizedText(vi: "số", en: "number")))
  var years = 5
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let reports = try session.registry(for: .reading).annualReports(
      ofUnit: unit, at: session.moment(read)
    ).suffix(max(1, years))
    if reports.isEmpty {
      session.tell(LocalizedText(vi: "Chưa có báo cáo năm nào.", en: "There is no report yet."))
    }
    let columns =
      [Column("figure", vi: "Chỉ tiêu", en: "Figure")]
      + reports.map { Column("\($0.year)", vi: "\($0.year)", en: "\($0.year)", .money) }
    let days = [
      (key: "received_on", vi: "Ngày nhận", en: "Received on", day: \AnnualReportRecord.receivedOn),
      (key: "people_as_of", vi: "Chốt số người", en: "People as of", day: \.peopleAsOf),
      (key: "money_as_of", vi: "Chốt số tiền", en: "Money as of", day: \.moneyAsOf),
    ]
    let dated = days.map { item in
      [Cell.coded(item.key, LocalizedText(vi: item.vi, en: item.en))]
        + reports.map { Cell.optional($0[keyPath: item.day]) }
    }
    let known = YearlyFigure.allCases.filter { figure in
      !global.format.isForPeople || reports.contains { $0.figures[figure] != nil }
    }
    let figures = known.map { figure in
      [Cell.coded(figure.rawValue, figure.label)]
        + reports.map { report in
          figure.isMoney
            ? .optionalMoney(report.figures[figure]) : .optional(report.figures[figure])
        }
    }
    try session.show(Table(columns, rows: dated + figures))
    return .done
  }
}
