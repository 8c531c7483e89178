import ArgumentParser
import CooperativeLaw
import Registry

/// `htx support attend`: a unit took part in an activity on record.
struct SupportAttend: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "attend", vi: "Ghi một đơn vị tham gia hoạt động đã có.",
      en: "Record that a unit took part in an activity on record.")
  }

  @Argument(
    help: .said(
      vi: "Số của hoạt động, xem htx support list.",
      en: "The number of the activity, see htx support list.",
      value: LocalizedText(vi: "số", en: "number")))
  var activity: Int64
  @Argument(help: UnitArgument.help) var unit: String
  @Option(
    help: .said(
      vi: "Số người của đơn vị.", en: "How many people of the unit.",
      value: LocalizedText(vi: "số", en: "number")))
  var people: Int?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.show(
      session.registry(for: .writing).attendSupport(
        activity, unit: unit, people: people, session.filing(write)))
    return .done
  }
}
