import ArgumentParser
import CooperativeLaw
import Registry

/// `htx report year`: the yearly return of an area.
struct ReportYear: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "year", vi: "Báo cáo năm của một địa bàn: biến động, số liệu, ai chưa báo cáo.",
      en: "The yearly return of an area: movement, figures, who has not reported.",
      discussion: LocalizedText(
        vi: """
          Kỳ từ 15/12 năm trước đến 14/12 (từ báo cáo năm 2019; trước đó theo năm dương lịch). Đầu kỳ \
          cộng tăng trừ giảm luôn bằng cuối kỳ; mọi số đếm mở ra được bằng --units. --issue ghi là đã \
          gửi; xem lại bằng htx report issued.
          """,
        en: """
          The period runs from 15 December of the year before to 14 December (since the report of \
          2019; calendar years before). Opening plus added less removed is always closing; every \
          count opens with --units. --issue records it as sent; see htx report issued.
          """))
  }

  @Option(
    help: .said(
      vi: "Năm báo cáo (mặc định năm gần nhất đã hết kỳ).",
      en: "The year (the latest that has ended if not given).",
      value: LocalizedText(vi: "năm", en: "year")))
  var year: YearArgument?
  @OptionGroup var options: ReturnOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try options.show(.year, YearArgument.period(year, today: session.today), in: session)
    return .done
  }
}
