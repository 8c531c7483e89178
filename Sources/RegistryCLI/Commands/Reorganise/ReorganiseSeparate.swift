import ArgumentParser
import CooperativeLaw
import Registry

/// `htx reorganise separate`: by a plan, as each unit has its own resolution or allocation.
struct ReorganiseSeparate: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "separate", vi: "Tách một phần thành đơn vị mới; đơn vị bị tách vẫn hoạt động.",
      en: "Split a part off as a new unit; the old one goes on.")
  }

  @OptionGroup var plan: PlanOption
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.reorganise(plan.read(.separate, in: session), write)
    return .done
  }
}
