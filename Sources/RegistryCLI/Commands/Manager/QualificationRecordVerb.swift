import ArgumentParser
import CooperativeLaw
import Registry

/// `htx qualification record`: the education of a manager.
struct QualificationRecordVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "record", vi: "Ghi trình độ của một người quản lý.", en: "Record a manager's education.")
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(help: PersonArgument.help) var person: String?
  @Option(
    help: QualificationLevel.help(
      vi: "Trình độ", en: "The level", value: LocalizedText(vi: "trình-độ", en: "level")))
  var level: WordArgument<QualificationLevel>?
  @Option(
    help: .said(
      vi: "Chuyên ngành.", en: "The field of study.",
      value: LocalizedText(vi: "ngành", en: "field")))
  var field: String?
  @Option(
    help: .said(
      vi: "Từ ngày (mặc định ngày có hiệu lực).", en: "Since (the effective day if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var from: DateArgument?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let person = try session.text(
      person, option: "--person", question: PersonArgument.question)
    let level = try session.word(
      level, option: "--level", question: LocalizedText(vi: "Trình độ", en: "Level"))
    let dossier = QualificationDossier(
      person: person, level: level, field: field ?? "", from: from?.date)
    try session.show(
      session.registry(for: .writing).recordQualification(
        dossier, ofUnit: unit, session.filing(write)))
    return .done
  }
}
