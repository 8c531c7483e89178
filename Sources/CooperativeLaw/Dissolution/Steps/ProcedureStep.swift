/// A step as the law of a case orders it: who does it, after what, until when.
public struct ProcedureStep: Sendable, Hashable {
  /// The step.
  public let step: DissolutionStep
  /// Who does it.
  public let actor: CaseActor
  /// The steps that the law puts before it.
  public let after: [DissolutionStep]
  /// The time the law gives; `nil` when it names none.
  public let term: StepTerm?
  /// When it is asked at all; `nil` when always.
  public let condition: LocalizedText?
  /// The papers it needs or makes.
  public let documents: [StatusDocument]
  /// The articles.
  public let citations: [Citation]

  init(
    _ step: DissolutionStep, by actor: CaseActor, after: [DissolutionStep] = [],
    within term: StepTerm? = nil, when condition: LocalizedText? = nil,
    papers: [StatusDocument] = [], _ citations: [Citation]
  ) {
    self.step = step
    self.actor = actor
    self.after = after
    self.term = term
    self.condition = condition
    documents = papers
    self.citations = citations
  }

  /// The same step with only the citations of texts in force on a day.
  func cited(on day: CivilDate) -> ProcedureStep {
    ProcedureStep(
      step, by: actor, after: after, within: term, when: condition, papers: documents,
      citations.filter { TextsOf2012.isInForce($0, on: day) })
  }
}

/// A time that runs from one step to another.
public struct StepTerm: Sendable, Hashable {
  /// How long.
  public let period: Period
  /// The step whose day begins it.
  public let start: DissolutionStep
  /// Where it stands.
  public let citation: Citation
  /// Whether the step may only be done once the time is over, instead of within it.
  public let isWait: Bool

  init(
    _ period: Period, from start: DissolutionStep, _ citation: Citation, isWait: Bool = false
  ) {
    self.period = period
    self.start = start
    self.citation = citation
    self.isWait = isWait
  }
}

/// When the texts beside Law 23/2012/QH13 came into force.
enum TextsOf2012 {
  static func isInForce(_ citation: Citation, on day: CivilDate) -> Bool {
    switch citation.text {
    case LawText.decree193: day >= CivilDate(2014, 1, 27)
    case LawText.circular03: day >= CivilDate(2014, 8, 1)
    default: true
    }
  }
}
