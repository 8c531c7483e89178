import ArgumentParser
import CooperativeLaw
import Registry

/// `htx transition record`: where a unit stands with a duty of changing laws.
struct TransitionRecordVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "record", vi: "Ghi việc chuyển tiếp của một đơn vị.",
      en: "Record where a unit stands with a duty.",
      discussion: LocalizedText(
        vi: "Việc này không đổi tình trạng pháp lý; giải thể, chấm dứt làm bằng thủ tục riêng.",
        en: "The legal status does not change by it; an end has procedures of its own."))
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(help: TransitionDuty.help) var duty: WordArgument<TransitionDuty>?
  @Option(help: TransitionState.help) var state: WordArgument<TransitionState>?
  @Option(
    help: .said(
      vi: "Từ ngày nào (mặc định ngày có hiệu lực).", en: "Since when (the effective day if none).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var on: DateArgument?
  @Option(
    help: .said(
      vi: "Căn cứ: giấy chứng nhận mới, nghị quyết, biên bản rà soát, ...",
      en: "The paper it rests on: a new certificate, a resolution, minutes, ...",
      value: LocalizedText(vi: "giấy-tờ", en: "paper")))
  var evidence: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let duty = try session.value(
      duty, option: "--duty",
      question: LocalizedText(vi: "Việc phải làm", en: "Duty")
    ) { WordArgument<TransitionDuty>(argument: $0) }
    let state = try session.value(
      state, option: "--state", question: LocalizedText(vi: "Tình trạng", en: "State")
    ) { WordArgument<TransitionState>(argument: $0) }
    let dossier = TransitionDossier(
      duty: duty.word, state: state.word, on: on?.date, evidence: evidence ?? "")
    try session.show(
      session.registry(for: .writing).recordTransition(
        dossier, ofUnit: unit, session.filing(write)))
    return .done
  }
}
