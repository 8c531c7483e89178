import ArgumentParser
import CooperativeLaw
import Registry

/// `htx watch excuse`: an explanation, objection or force majeure that holds a flag.
struct WatchExcuse: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "excuse", vi: "Ghi giải trình, phản đối, bất khả kháng: tạm dừng một cảnh báo.",
      en: "Record an explanation, objection or force majeure that holds a flag.",
      discussion: LocalizedText(
        vi: "Tính từ ngày có hiệu lực đến hết ngày --until; --ended ghi là không còn nữa.",
        en: "From the effective day to the end of --until; --ended records that it no longer does.")
    )
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Option(help: FlagGround.help) var ground: FlagGroundsArgument?
  @Option(
    help: .said(
      vi: "explanation (giải trình được chấp thuận), objection (phản đối bằng văn bản), "
        + "force_majeure (bất khả kháng).",
      en: "explanation (accepted), objection (in writing), force_majeure.",
      value: LocalizedText(vi: "loại", en: "kind")))
  var kind: WordArgument<ExplanationKind>?
  @Option(
    help: .said(vi: "Lý do.", en: "Why.", value: LocalizedText(vi: "lời", en: "text")))
  var reason: String?
  @Option(
    help: .said(
      vi: "Ngày cuối cùng còn tạm dừng.", en: "The last day it holds.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var until: DateArgument?
  @Option(
    help: .said(
      vi: "Giấy tờ làm căn cứ.", en: "The paper it rests on.",
      value: LocalizedText(vi: "giấy-tờ", en: "paper")))
  var document: String?
  @Flag(help: .said(vi: "Không còn tạm dừng nữa.", en: "It no longer holds.")) var ended = false
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .writing)
    let details = try session.filing(write)
    let day = details.effectiveOn ?? session.today
    let kindOfUnit = try registry.unit(named: unit, at: Moment(day: day)).kind
    let ground = try ground(for: kindOfUnit, on: day)
    guard !ended else {
      try session.show(registry.endExcuse(of: ground, ofUnit: unit, details))
      return .done
    }
    guard let kind else { throw MissingValue(option: "--kind") }
    guard let reason else { throw MissingValue(option: "--reason") }
    let dossier = ExcuseDossier(
      ground: ground, kind: kind.word, reason: reason, document: document ?? "",
      until: until?.date)
    try session.show(registry.excuse(dossier, ofUnit: unit, details))
    return .done
  }

  private func ground(for kind: UnitKind, on day: CivilDate) throws -> FlagGround {
    guard let ground else { throw MissingValue(option: "--ground") }
    guard let found = ground.ground(for: kind, on: day) else {
      throw RegistryError.invalidValue(
        field: "--ground", value: ground.grounds.map(\.rawValue).sorted().joined(separator: ", "),
        reason: LocalizedText(
          vi: "căn cứ này không dùng cho \(kind.label.vi).",
          en: "that ground is not one for a \(kind.label.en)."))
    }
    return found
  }
}
