/// What lawfully comes next.
public struct FlagStep: Sendable, Hashable {
  /// The code of the step, as in the procedure or the duty.
  public let code: String
  /// The step in words.
  public let label: LocalizedText
  /// Who does it.
  public let actor: CaseActor
  /// The last day in time; `nil` when the law sets none or it does not run yet.
  public let deadline: Deadline?
  /// The articles.
  public let citations: [Citation]

  init(_ state: StepState) {
    code = state.step.step.rawValue
    label = state.step.step.label
    actor = state.step.actor
    deadline = state.deadline
    citations = state.step.citations
  }

  init(_ step: DissolutionStep, by actor: CaseActor, _ citations: [Citation]) {
    code = step.rawValue
    label = step.label
    self.actor = actor
    deadline = nil
    self.citations = citations
  }

  init?(_ lack: Sourced<TransitionLack>, by actor: CaseActor) {
    guard let value = lack.value else { return nil }
    code = value.rawValue
    label = value.label
    self.actor = actor
    deadline = nil
    citations = [lack.citation]
  }
}
