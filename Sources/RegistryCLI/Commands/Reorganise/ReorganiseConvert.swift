import ArgumentParser
import CooperativeLaw
import Registry

/// `htx reorganise convert`: a cooperative group becomes a cooperative.
struct ReorganiseConvert: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "convert", vi: "Chuyển đổi tổ hợp tác thành hợp tác xã.",
      en: "Convert a cooperative group into a cooperative.")
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(
    help: .said(
      vi: "Hồ sơ JSON của hợp tác xã mới (docs/dossier.schema.json); thành viên của tổ tự chuyển.",
      en: "The JSON dossier of the cooperative (docs/dossier.schema.json); members come along.",
      value: LocalizedText(vi: "tệp", en: "file")), completion: .file(extensions: ["json"]))
  var from: String?
  @OptionGroup var resolution: ResolutionOptions
  @OptionGroup var plan: PlanOption
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  /// Refuses what the plan tells already.
  func validate() throws { try plan.refuse(beside: [unit, from] + resolution.given) }

  func run(in session: Session) throws -> Outcome {
    try session.reorganise(
      plan.plan == nil ? told(session) : plan.read(.convert, in: session), write)
    return .done
  }

  private func told(_ session: Session) throws -> ReorganisationDossier {
    let group = ReorganisationSource(
      unit: try session.unit(unit), resolution: try resolution.told())
    let dossier = try DossierFile.read(
      session.text(
        from, option: "--from",
        question: LocalizedText(vi: "Tệp hồ sơ (JSON)", en: "The dossier (a JSON file)")))
    return ReorganisationPlan(
      kind: .convert, sources: [group], results: [ReorganisationResult(dossier: dossier)])
  }
}
