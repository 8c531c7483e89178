import ArgumentParser
import CooperativeLaw
import Registry

/// `htx dissolve step`: records a step as done.
struct DissolveStep: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "step", vi: "Ghi một bước đã làm.", en: "Record a step as done.",
      discussion: LocalizedText(
        vi: "Ngày làm ghi ở --effective; số văn bản ở --decision. Các bước xem ở giai-the xem.",
        en: "The day is --effective, its document --decision. See the steps in dissolve show."))
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Argument(
    help: .said(
      vi: "Mã hoặc tên bước.", en: "The step, by code or in words.",
      value: LocalizedText(vi: "bước", en: "step")))
  var step: WordArgument<DissolutionStep>
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.show(
      session.registry(for: .writing).recordStep(step.word, ofUnit: unit, session.filing(write)))
    return .done
  }
}
