import ArgumentParser
import CooperativeLaw
import Registry

/// What every periodic return is asked with.
struct ReturnOptions: ParsableArguments {
  @OptionGroup var scope: ReportScope

  @Option(
    help: .said(
      vi: "Chỉ tính những gì đã ghi đến lúc này (2025-12-31, \"2025-12-31 14:30\").",
      en: "Only what was on record then (2025-12-31, \"2025-12-31 14:30\").",
      value: LocalizedText(vi: "lúc", en: "time")))
  var knownAt: MomentArgument?

  @Option(
    help: .said(
      vi: "Từng đơn vị sau một số: BẢNG.DÒNG.CỘT, như movement.founded.cooperative.",
      en: "The units behind a number: TABLE.ROW.COLUMN, such as movement.founded.cooperative.",
      value: LocalizedText(vi: "số", en: "number")))
  var units: String?

  @Flag(
    help: .said(
      vi: "Ghi vào sổ là đã gửi, để sau này in lại đúng như vậy.",
      en: "Record it as sent, so that it can be made again to the letter."))
  var issue = false

  @OptionGroup var write: WriteOptions

  /// Refuses what does not go together.
  func validate() throws {
    guard issue, units != nil || knownAt != nil || scope.isOnAnotherMap else { return }
    throw ValidationError(
      say(
        LocalizedText(
          vi: "--issue không đi với --units, --known-at, --map, --level.",
          en: "--issue does not go with --units, --known-at, --map or --level.")))
  }

  /// Shows the return, or what is behind a number of it, or records it as sent.
  func show(_ form: ReturnForm, _ period: ReturnPeriod, in session: Session) throws {
    let registry = try session.registry(for: issue ? .writing : .reading)
    let area = try scope.place.area(in: registry, on: period.last)
    let question = ReturnQuestion(
      form: form, period: period, area: area, map: try scope.map(in: registry, on: period.last),
      knowledge: knownAt.map { .time($0.utcText) } ?? .present)
    if let units { return try show(units, question, registry, session) }
    guard issue else {
      return try show(ReturnAnswer(registry.periodicReturn(question)), session)
    }
    let issued = try registry.issue(question, session.filing(write))
    try show(ReturnAnswer(issued.report), session)
    session.tell(issued.receipt)
  }

  private func show(_ answer: ReturnAnswer, _ session: Session) throws {
    try session.show(answer.answer, page: answer.page)
  }

  private func show(
    _ units: String, _ question: ReturnQuestion, _ registry: Registry, _ session: Session
  ) throws {
    guard let number = ReturnNumber(units) else {
      throw RegistryError.invalidValue(
        field: "--units", value: units,
        reason: LocalizedText(
          vi: "ghi BẢNG.DÒNG.CỘT, như movement.founded.cooperative.",
          en: "give TABLE.ROW.COLUMN, such as movement.founded.cooperative."))
    }
    try session.show(
      IndicatorTables.rows(registry.rows(behind: number, of: question), unit: .number))
  }
}
