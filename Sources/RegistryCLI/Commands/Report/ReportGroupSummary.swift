import ArgumentParser
import CooperativeLaw
import Registry

/// `htx report group-summary`: the yearly summary of cooperative groups, form II.02.
struct ReportGroupSummary: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "group-summary", vi: "Tổng hợp tổ hợp tác trong năm (Mẫu II.02, Nghị định 77/2019/NĐ-CP).",
      en: "The year's summary of groups (form II.02, Decree 77/2019).",
      discussion: LocalizedText(
        vi: """
          Tiền tính bằng triệu đồng. Dòng nào chưa tổ nào báo cáo ghi là chưa rõ; bảng dưới ghi biết \
          bao nhiêu trên bao nhiêu tổ. Công thức in trong ngoặc ở mẫu gốc không khớp mã số nên không in.
          """,
        en: """
          Money is in million đồng. What no group reported is not known; the table below says of how \
          many groups each line is known. The sums printed in brackets on the form do not fit its own \
          codes and are left out.
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
    try options.show(.groupSummary, YearArgument.period(year, today: session.today), in: session)
    return .done
  }
}
