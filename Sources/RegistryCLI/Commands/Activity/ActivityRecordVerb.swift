import ArgumentParser
import CooperativeLaw
import Registry

/// `htx activity record`: what was observed of a unit's work.
struct ActivityRecordVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "record", vi: "Ghi hoạt động thực tế của một đơn vị.",
      en: "Record whether a unit works.",
      discussion: LocalizedText(
        vi: "Việc này không đổi tình trạng pháp lý; mỗi lần ghi nhận đều được giữ.",
        en: "The legal status does not change by it; every observation is kept."))
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(
    help: ActivityState.help(
      vi: "Thấy gì", en: "What was seen", value: LocalizedText(vi: "tình-trạng", en: "state")))
  var state: WordArgument<ActivityState>?
  @Option(
    help: ActivitySource.help(
      vi: "Do ai", en: "By whom", value: LocalizedText(vi: "nguồn", en: "source")))
  var source: WordArgument<ActivitySource>?
  @Option(
    help: .said(
      vi: "Ngày ghi nhận (mặc định ngày có hiệu lực).",
      en: "The day it was seen (the effective day if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var on: DateArgument?
  @Option(
    help: .said(
      vi: "Tình trạng đó có từ ngày nào, nếu biết.", en: "Since when it is so, if known.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var since: DateArgument?
  @Option(
    help: .said(
      vi: "Văn bản làm căn cứ: số, ngày.", en: "The paper it stands on: number, day.",
      value: LocalizedText(vi: "văn-bản", en: "paper")))
  var document: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let state = try session.word(
      state, option: "--state", question: LocalizedText(vi: "Thấy gì", en: "What was seen"))
    let source = try session.word(
      source, option: "--source", question: LocalizedText(vi: "Do ai", en: "By whom"))
    let dossier = ActivityDossier(
      state: state, source: source, observedOn: on?.date, since: since?.date,
      document: document ?? "", note: write.note ?? "")
    try session.show(
      session.registry(for: .writing).recordActivity(
        dossier, ofUnit: unit, session.filing(write)))
    return .done
  }
}
