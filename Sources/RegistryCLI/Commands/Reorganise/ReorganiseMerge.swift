import ArgumentParser
import CooperativeLaw
import Registry

/// `htx reorganise merge`: a unit is taken in by another, with all it has.
struct ReorganiseMerge: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "merge", vi: "Sáp nhập đơn vị vào một đơn vị khác.", en: "Merge units into another.",
      discussion: LocalizedText(
        vi: "Một đơn vị: ghi bằng tùy chọn. Nhiều đơn vị cùng lúc: dùng --plan.",
        en: "One unit: by options. Several at once: by --plan."))
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(
    help: .said(
      vi: "Đơn vị nhận sáp nhập.", en: "The unit that takes it in.",
      value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var into: String?
  @OptionGroup var resolution: ResolutionOptions
  @OptionGroup var receiver: ReceiverOptions
  @OptionGroup var plan: PlanOption
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  /// Refuses what the plan tells already.
  func validate() throws {
    try plan.refuse(beside: [unit, into] + resolution.given + receiver.given)
  }

  func run(in session: Session) throws -> Outcome {
    try session.reorganise(
      plan.plan == nil ? told(session) : plan.read(.merge, in: session), write)
    return .done
  }

  private func told(_ session: Session) throws -> ReorganisationDossier {
    let source = ReorganisationSource(
      unit: try session.unit(unit), resolution: try resolution.told())
    return .merger(
      of: [source],
      into: try session.text(
        into, option: "--into",
        question: LocalizedText(vi: "Đơn vị nhận sáp nhập", en: "The unit that takes it in")),
      resolution: try receiver.told())
  }
}
