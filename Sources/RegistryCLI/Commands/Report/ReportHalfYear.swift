import ArgumentParser
import CooperativeLaw
import Registry

/// `htx report half-year`: the half-yearly return of an area, as plans ask for it.
struct ReportHalfYear: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "half-year", vi: "Báo cáo 6 tháng của một địa bàn (nửa năm dương lịch).",
      en: "The half-yearly return of an area (calendar half-years).",
      discussion: LocalizedText(
        vi: """
          Kế hoạch yêu cầu 6 tháng và năm (như 1698/KH-UBND, VI); không văn bản nào định ngày gửi. Số \
          liệu là của báo cáo năm gần nhất đã đến hạn.
          """,
        en: """
          Plans ask for each half-year and year (such as 1698/KH-UBND, VI); no text fixes a day to send \
          it. Figures are those of the latest yearly reports that were due.
          """))
  }

  @Option(
    help: .said(
      vi: "Năm báo cáo (mặc định của nửa năm gần nhất đã hết).",
      en: "The year (that of the latest half that has ended if not given).",
      value: LocalizedText(vi: "năm", en: "year")))
  var year: YearArgument?
  @Option(
    help: .said(
      vi: "Nửa năm: 1 hoặc 2.", en: "The half: 1 or 2.",
      value: LocalizedText(vi: "nửa", en: "half")))
  var half: Int?
  @OptionGroup var options: ReturnOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    guard let half, !(1...2).contains(half) else { return }
    throw ValidationError(
      say(LocalizedText(vi: "--half là 1 hoặc 2.", en: "--half is 1 or 2.")))
  }

  func run(in session: Session) throws -> Outcome {
    let today = session.today
    let year = self.year?.year ?? (half == nil && today.month < 7 ? today.year - 1 : today.year)
    let half = self.half ?? (self.year == nil && today.month >= 7 ? 1 : 2)
    guard let period = ReturnPeriod.half(half, of: year) else { return .done }
    try options.show(.halfYear, period, in: session)
    return .done
  }
}
