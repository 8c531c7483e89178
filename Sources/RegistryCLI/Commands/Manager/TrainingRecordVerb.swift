import ArgumentParser
import CooperativeLaw
import Registry

/// `htx training record`: a class that a manager took.
struct TrainingRecordVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "record", vi: "Ghi một lớp mà người quản lý đã học.", en: "Record a class a manager took.")
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(help: PersonArgument.help) var person: String?
  @Option(
    help: TrainingKind.help(
      vi: "Loại", en: "The kind", value: LocalizedText(vi: "loại", en: "kind")))
  var kind: WordArgument<TrainingKind>?
  @Option(
    help: .said(
      vi: "Ngày học (mặc định ngày có hiệu lực).", en: "The day (the effective day if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var on: DateArgument?
  @Option(
    help: .said(
      vi: "Nội dung.", en: "What was taught.", value: LocalizedText(vi: "lời", en: "text")))
  var topic: String?
  @Option(
    help: .said(
      vi: "Đơn vị tổ chức.", en: "Who taught.", value: LocalizedText(vi: "tên", en: "name")))
  var organiser: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let person = try session.text(
      person, option: "--person", question: PersonArgument.question)
    let kind = try session.word(
      kind, option: "--kind", question: LocalizedText(vi: "Loại", en: "Kind"))
    let dossier = TrainingDossier(
      person: person, kind: kind, on: on?.date, topic: topic ?? "", organiser: organiser ?? "")
    try session.show(
      session.registry(for: .writing).recordTraining(
        dossier, ofUnit: unit, session.filing(write)))
    return .done
  }
}
