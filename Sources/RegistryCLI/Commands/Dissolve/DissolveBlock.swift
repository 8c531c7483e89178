import ArgumentParser
import CooperativeLaw
import Registry

/// `htx dissolve block`: records what keeps a unit from being dissolved.
struct DissolveBlock: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "block", vi: "Ghi một vướng mắc của việc giải thể.",
      en: "Record what keeps a dissolution from being finished.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Argument(
    help: .said(
      vi: "Mã hoặc tên vướng mắc.", en: "The obstacle, by code or in words.",
      value: LocalizedText(vi: "vướng-mắc", en: "obstacle")))
  var blocker: WordArgument<DissolutionBlocker>
  @Option(
    help: .said(
      vi: "Ai phải làm.", en: "Who has to act.", value: LocalizedText(vi: "ai", en: "who")))
  var owner: String?
  @Option(
    help: .said(
      vi: "Việc tiếp theo.", en: "What comes next.", value: LocalizedText(vi: "việc", en: "text")))
  var next: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.show(
      session.registry(for: .writing).block(
        blocker.word, owner: owner, nextStep: next, ofUnit: unit, session.filing(write)))
    return .done
  }
}
