import ArgumentParser
import CooperativeLaw
import Registry

/// `htx annual-report record`: a unit's report on a year.
struct AnnualReportRecordVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "record", vi: "Ghi báo cáo năm của một đơn vị.", en: "Record a unit's report on a year.",
      discussion: LocalizedText(
        vi: """
          Chỉ tiêu không ghi là chưa biết, không phải 0. Ghi lại cùng năm thì thay cả bản trước; bản \
          trước vẫn được giữ. Tên chỉ tiêu: \(names).
          """,
        en: """
          A figure that is not given is unknown, not 0. The same year again takes the place of the \
          whole former report, which is kept. Names of figures: \(names).
          """))
  }

  private static let names = YearlyFigure.allCases.map(\.rawValue).joined(separator: ", ")

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(
    help: .said(
      vi: "Năm báo cáo.", en: "The year reported.", value: LocalizedText(vi: "năm", en: "year")))
  var year: Int?
  @Option(
    help: .said(
      vi: "Một chỉ tiêu, ví dụ revenue=1500000000 hoặc \"Doanh thu=1,5 tỷ\"; ghi được nhiều lần.",
      en: "A figure, such as revenue=1500000000 or \"Revenue=1,5 tỷ\"; may be repeated.",
      value: LocalizedText(vi: "tên=số", en: "name=value")))
  var figure: [String] = []
  @Option(
    help: .said(
      vi: "Tệp JSON gồm các chỉ tiêu.", en: "A JSON file of figures.",
      value: LocalizedText(vi: "tệp", en: "file")))
  var file: String?
  @Option(
    help: .said(
      vi: "Ngày nhận báo cáo (mặc định ngày có hiệu lực).",
      en: "The day it came (the effective day if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var received: DateArgument?
  @Option(
    help: .said(
      vi: "Ngày chốt số thành viên, lao động.", en: "The day that numbers of people stand for.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var peopleAsOf: DateArgument?
  @Option(
    help: .said(
      vi: "Ngày chốt tài sản, vốn.", en: "The day that sums of money stand for.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var moneyAsOf: DateArgument?
  @Option(
    help: .said(
      vi: "Số, ngày của báo cáo.", en: "Number and day of the report.",
      value: LocalizedText(vi: "văn-bản", en: "paper")))
  var document: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let year = try session.value(
      year, option: "--year", question: LocalizedText(vi: "Năm báo cáo", en: "Year")
    ) { Int($0) }
    let filed = try file.map { try ReportFile.read($0) } ?? [:]
    let figures = try filed.merging(ReportFile.typed(figure)) { $1 }
    guard !figures.isEmpty else { throw MissingValue(option: "--figure") }
    let dossier = AnnualReportDossier(
      year: year, receivedOn: received?.date, peopleAsOf: peopleAsOf?.date,
      moneyAsOf: moneyAsOf?.date, figures: figures, document: document ?? "",
      note: write.note ?? "")
    try session.show(
      session.registry(for: .writing).recordAnnualReport(
        dossier, ofUnit: unit, session.filing(write)))
    return .done
  }
}
