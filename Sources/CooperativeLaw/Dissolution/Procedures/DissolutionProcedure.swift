/// The steps of a case in order, by the law of the day it was opened.
///
/// Law 23/2012/QH13 Điều 49, 54-56; Decree 193/2013/NĐ-CP Điều 19; Circular 03/2014/TT-BKHĐT
/// Điều 17, 19; Law 17/2023/QH15 Điều 97-103, 107; Decree 92/2024/NĐ-CP Điều 50-64; Decree
/// 295/2026/NĐ-CP Điều 51-65; Decree 77/2019/NĐ-CP Điều 14-15.
public struct DissolutionProcedure: Sendable {
  /// Why the case was opened.
  public let ground: CaseGround
  /// The texts that govern it.
  public let regime: StatusRegime
  /// The steps in the order of the law; empty when the texts of that time are not known.
  public let steps: [ProcedureStep]
  /// The step that the opening of the case is.
  public let opening: DissolutionStep
  /// The end by silence: how long, and from which step; `nil` when the law has no such end.
  public let silence: StepTerm?
  /// The time to call it off; `nil` when the law gives none.
  public let cancellation: StepTerm?

  /// The procedure of a case.
  ///
  /// - Parameters:
  ///   - ground: Why it was opened.
  ///   - subject: What is dissolved, revoked or closed.
  ///   - day: The day it was opened: the law of that day orders the steps.
  ///   - isRegistered: Whether a THT holds a certificate of registration.
  /// - Returns: the steps; none when the texts of that day are not known or know no such case.
  public static func of(
    _ ground: CaseGround, _ subject: StatusSubject, openedOn day: CivilDate,
    isRegistered: Bool = true
  ) -> DissolutionProcedure {
    let regime = StatusRegime.of(subject, on: day, isRegistered: isRegistered)
    switch regime {
    case .law2012, .circular03: return Procedures2012.of(ground, regime, on: day)
    case .law2023, .decree92, .decree295:
      return subject == .group
        ? GroupProcedures.registered(ground, regime) : Procedures2023.of(ground, regime)
    case .decree77, .decree294: return GroupProcedures.notified(ground, regime)
    default: return DissolutionProcedure(ground, regime, opening: .decided, [])
    }
  }

  init(
    _ ground: CaseGround, _ regime: StatusRegime, opening: DissolutionStep,
    _ steps: [ProcedureStep], silence: StepTerm? = nil, cancellation: StepTerm? = nil
  ) {
    self.ground = ground
    self.regime = regime
    self.opening = opening
    self.steps = steps
    self.silence = silence
    self.cancellation = cancellation
  }

  /// The step of a procedure; `nil` when the law of the case has no such step.
  public func step(_ step: DissolutionStep) -> ProcedureStep? {
    steps.first { $0.step == step }
  }

  /// Where every step stands.
  ///
  /// - Parameter done: the day each step was done; of a step done twice, the last.
  /// - Returns: every step of the law, in its order.
  public func checklist(done: [DissolutionStep: CivilDate]) -> [StepState] {
    steps.map { step in
      StepState(
        step: step, doneOn: done[step.step],
        deadline: step.term.flatMap { deadline(of: $0, done: done) },
        waitsFor: missing(before: step, done: done))
    }
  }

  /// The last day of a time that runs from a step; `nil` while that step is not done.
  public func deadline(
    of term: StepTerm, done: [DissolutionStep: CivilDate]
  ) -> Deadline? {
    done[term.start].map { Deadline.after($0, term.period) }
  }

  /// The next step that may be done on a day, in the order of the law; what is asked only in some
  /// cases comes after what is always asked.
  public func next(done: [DissolutionStep: CivilDate], on today: CivilDate) -> StepState? {
    let states = checklist(done: done).filter { $0.isOpen(on: today) }
    return states.first { $0.step.condition == nil } ?? states.first
  }

  /// The steps that have to be done before a step, not counting those asked only in some cases.
  public func required(before step: DissolutionStep) -> [ProcedureStep] {
    var needed: Set<DissolutionStep> = []
    var open = self.step(step)?.after ?? []
    while let next = open.popLast() {
      guard needed.insert(next).inserted else { continue }
      open += self.step(next)?.after ?? []
    }
    return steps.filter { needed.contains($0.step) && $0.condition == nil }
  }

  private func missing(
    before step: ProcedureStep, done: [DissolutionStep: CivilDate]
  ) -> [DissolutionStep] {
    step.after.filter { done[$0] == nil && self.step($0)?.condition == nil }
  }
}
