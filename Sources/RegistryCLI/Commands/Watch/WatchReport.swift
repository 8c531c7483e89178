import ArgumentParser
import CooperativeLaw
import Registry

/// `htx watch report`: a report on compliance that the registry asked for, or that came.
struct WatchReport: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "report", vi: "Ghi việc yêu cầu báo cáo tuân thủ, hoặc đã nhận báo cáo.",
      en: "Record that a report on compliance was asked for, or came.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Argument(
    help: .said(
      vi: "asked (đã yêu cầu) hoặc received (đã nhận).", en: "asked or received.",
      value: LocalizedText(vi: "việc", en: "deed")))
  var deed: WordArgument<ComplianceReportDossier.Deed>
  @Option(
    help: .said(
      vi: "Ngày yêu cầu hoặc ngày nhận (mặc định ngày có hiệu lực).",
      en: "The day of the request or of its coming (the effective day if none).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var on: DateArgument?
  @Option(
    help: .said(
      vi: "Hạn gửi báo cáo ghi trong yêu cầu.", en: "The last day to send it, as asked.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var due: DateArgument?
  @Option(
    help: .said(
      vi: "Văn bản yêu cầu, văn bản báo cáo.", en: "The paper.",
      value: LocalizedText(vi: "giấy-tờ", en: "paper")))
  var document: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let dossier = ComplianceReportDossier(
      deed: deed.word, dueOn: due?.date, document: document ?? "")
    let details = try session.filing(write).effective(on: on?.date, field: "on")
    try session.show(
      session.registry(for: .writing).recordComplianceReport(dossier, ofUnit: unit, details))
    return .done
  }
}
