import ArgumentParser
import CooperativeLaw
import Registry

/// `htx dissolve unblock`: records that an obstacle is gone.
struct DissolveUnblock: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "unblock", vi: "Ghi đã gỡ một vướng mắc.", en: "Record that an obstacle is gone.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Argument(
    help: .said(
      vi: "Mã hoặc tên vướng mắc.", en: "The obstacle, by code or in words.",
      value: LocalizedText(vi: "vướng-mắc", en: "obstacle")))
  var blocker: WordArgument<DissolutionBlocker>
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.show(
      session.registry(for: .writing).unblock(
        blocker.word, ofUnit: unit, session.filing(write)))
    return .done
  }
}
