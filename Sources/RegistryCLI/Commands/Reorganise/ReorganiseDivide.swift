import ArgumentParser
import CooperativeLaw
import Registry

/// `htx reorganise divide`: by a plan, as each unit has its own resolution or allocation.
struct ReorganiseDivide: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "divide", vi: "Chia một đơn vị thành nhiều đơn vị mới.",
      en: "Divide a unit into several new ones.")
  }

  @OptionGroup var plan: PlanOption
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.reorganise(plan.read(.divide, in: session), write)
    return .done
  }
}
