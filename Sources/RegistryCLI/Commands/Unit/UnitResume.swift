import ArgumentParser
import CooperativeLaw
import Registry

/// `htx unit resume`: a suspended unit takes its business up again.
struct UnitResume: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "resume", vi: "Ghi việc tiếp tục kinh doanh trở lại.",
      en: "Record that business is taken up again.")
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(
    help: .said(
      vi: "Ngày đầu kinh doanh trở lại.", en: "The first day of business.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var on: DateArgument?
  @Option(
    help: .said(
      vi: "Ngày nhận thông báo, khi trở lại trước hạn.",
      en: "The day the notice came, for a return before the end.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var notice: DateArgument?
  @Option(
    help: .said(
      vi: "Ngày người đại diện xác nhận đã trở lại, khi hết hạn tạm ngừng.",
      en: "The day the representative confirmed it, after the end.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var confirmed: DateArgument?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let first = try session.value(
      on, option: "--on",
      question: LocalizedText(vi: "Kinh doanh trở lại từ ngày", en: "First day of business")
    ) { DateArgument(argument: $0) }
    let dossier = ResumptionDossier(
      on: first.date, noticeOn: notice?.date, confirmedOn: confirmed?.date)
    try session.show(
      session.registry(for: .writing).resume(unit: unit, dossier, session.filing(write)))
    return .done
  }
}
