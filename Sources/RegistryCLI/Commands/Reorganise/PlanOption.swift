import ArgumentParser
import CooperativeLaw
import Registry

/// The plan that a reorganisation with several units or an allocation needs.
struct PlanOption: ParsableArguments {
  @Option(
    help: .said(
      vi: "Phương án trong tệp JSON (docs/reorganisation-plan.md).",
      en: "The plan in a JSON file (docs/reorganisation-plan.md).",
      value: LocalizedText(vi: "tệp", en: "file")), completion: .file(extensions: ["json"]))
  var plan: String?

  /// The plan of a kind, from the file named or asked for.
  func read(_ kind: ReorganisationKind, in session: Session) throws -> ReorganisationDossier {
    try PlanFile.read(
      session.text(
        plan, option: "--plan",
        question: LocalizedText(vi: "Tệp phương án (JSON)", en: "The plan (a JSON file)")),
      of: kind)
  }

  /// Refuses a plan together with options that tell the same.
  func refuse(beside given: [Any?]) throws {
    guard plan != nil, given.contains(where: { $0 != nil }) else { return }
    throw ValidationError(
      say(
        LocalizedText(
          vi: "--plan đã có đủ phương án; không dùng cùng tên đơn vị hay tùy chọn nghị quyết.",
          en: "--plan holds the whole plan; leave out units and options of resolutions.")))
  }
}
