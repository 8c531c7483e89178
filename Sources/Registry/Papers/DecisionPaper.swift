public import CooperativeLaw

/// A draft of a decision on a unit (dự thảo quyết định).
public struct DecisionPaper: Sendable {
  /// A step of the case that the decision looks back on.
  public struct Step: Sendable, Equatable {
    /// The step.
    public let step: DissolutionStep
    /// The day it was done.
    public let doneOn: CivilDate
    /// The number of its document.
    public let documentNumber: String?
    /// A note, such as what proves it.
    public let note: String
  }

  /// The unit.
  public let unit: PaperUnit
  /// Why.
  public let ground: CaseGround
  /// The day the case was opened; `nil` when it rests on a flag.
  public let openedOn: CivilDate?
  /// The articles it rests on, the law first.
  public let grounds: [Citation]
  /// What follows from it by law, as the decision says it.
  public let clauses: [PaperClause]
  /// What was done before it, the first first.
  public let steps: [Step]
  /// What the watch list says of the ground.
  public let flags: [GroundFlag]
  /// The council that dissolves the unit, as on record.
  public let council: [CaseFile.CouncilMember]
  /// The parts of the council that nobody fills.
  public let missingRoles: [CouncilRole]
  /// What an officer has to know before it is signed.
  public let findings: [Finding]
}

extension CaseBook {
  /// The steps on record, for a decision to look back on.
  var papers: [DecisionPaper.Step] {
    steps.map {
      DecisionPaper.Step(
        step: $0.step, doneOn: $0.doneOn, documentNumber: $0.documentNumber, note: $0.note)
    }
  }
}
