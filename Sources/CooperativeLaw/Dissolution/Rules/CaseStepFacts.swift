/// A step of a case that is reported as done.
public struct CaseStepFacts: Sendable {
  /// The procedure by the law of the case.
  public let procedure: DissolutionProcedure
  /// The step.
  public let step: DissolutionStep
  /// The day it was done.
  public let doneOn: CivilDate
  /// The steps done before, each with its last day.
  public let done: [DissolutionStep: CivilDate]

  /// Makes the facts.
  public init(
    procedure: DissolutionProcedure, step: DissolutionStep, doneOn: CivilDate,
    done: [DissolutionStep: CivilDate]
  ) {
    self.procedure = procedure
    self.step = step
    self.doneOn = doneOn
    self.done = done
  }

  /// The step as the law orders it.
  var lawful: ProcedureStep? { procedure.step(step) }

  /// Its last day in time; `nil` when no time runs.
  var deadline: Deadline? {
    lawful?.term.flatMap { procedure.deadline(of: $0, done: done) }
  }
}
