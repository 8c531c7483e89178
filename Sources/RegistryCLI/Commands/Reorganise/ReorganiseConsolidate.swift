import ArgumentParser
import CooperativeLaw
import Registry

/// `htx reorganise consolidate`: by a plan, as each unit has its own resolution or allocation.
struct ReorganiseConsolidate: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "consolidate", vi: "Hợp nhất nhiều đơn vị thành một đơn vị mới.",
      en: "Consolidate several units into a new one.")
  }

  @OptionGroup var plan: PlanOption
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.reorganise(plan.read(.consolidate, in: session), write)
    return .done
  }
}
