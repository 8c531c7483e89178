import ArgumentParser
import CooperativeLaw
import Registry

/// `htx unit suspend`: the business of a unit is suspended, or goes on being so.
struct UnitSuspend: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "suspend", vi: "Ghi thông báo tạm ngừng kinh doanh, hoặc tiếp tục tạm ngừng.",
      en: "Record a notice of suspension, or of a longer one.",
      discussion: LocalizedText(
        vi: "Ngày đầu có thể ở tương lai vì thông báo nộp trước. Chi nhánh theo luật của ngày đó.",
        en: "The first day may lie ahead, as the notice comes before. Branches follow by law."))
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(
    help: .said(
      vi: "Ngày đầu tạm ngừng.", en: "The first day suspended.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var from: DateArgument?
  @Option(
    help: .said(
      vi: "Ngày cuối tạm ngừng.", en: "The last day suspended.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var until: DateArgument?
  @Option(
    help: .said(
      vi: "Ngày nhận thông báo; luật áp dụng theo ngày này.",
      en: "The day the notice came; it decides the law.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var notice: DateArgument?
  @Option(
    help: .said(
      vi: "Ngày đã kinh doanh trở lại, khi ghi chậm một lần tạm ngừng đã qua.",
      en: "The day business was taken up again, for a suspension long over.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var resumed: DateArgument?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let first = try session.value(
      from, option: "--from", question: LocalizedText(vi: "Tạm ngừng từ ngày", en: "First day")
    ) { DateArgument(argument: $0) }
    let received = try session.value(
      notice, option: "--notice",
      question: LocalizedText(vi: "Ngày nhận thông báo", en: "Day of the notice")
    ) { DateArgument(argument: $0) }
    let dossier = SuspensionDossier(
      from: first.date, until: until?.date, noticeOn: received.date, resumedOn: resumed?.date)
    try session.show(
      session.registry(for: .writing).suspend(unit: unit, dossier, session.filing(write)))
    return .done
  }
}
