/// Something about to be recorded that holds a ground.
public struct ExcuseFacts: Sendable {
  /// The unit's local number.
  public let subject: String
  /// The ground.
  public let ground: FlagGround
  /// What holds it.
  public let kind: ExplanationKind
  /// From which day.
  public let from: CivilDate
  /// Its last day; `nil` when none is set.
  public let until: CivilDate?
  /// Whether a paper is named.
  public let hasDocument: Bool

  /// Makes the facts.
  public init(
    subject: String = "", ground: FlagGround, kind: ExplanationKind, from: CivilDate,
    until: CivilDate? = nil, hasDocument: Bool = true
  ) {
    self.subject = subject
    self.ground = ground
    self.kind = kind
    self.from = from
    self.until = until
    self.hasDocument = hasDocument
  }
}

extension RuleCatalogue {
  /// Something that holds a ground being recorded.
  public static let excuse: [Rule<ExcuseFacts>] = [.excuseNamed, .excusePaper]
}

/// Cases of the rules on what holds a ground.
enum ExcuseExamples {
  static func example(
    _ vi: String, _ en: String, _ ground: FlagGround, _ kind: ExplanationKind,
    on day: CivilDate = CivilDate(2025, 9, 1), until: CivilDate? = CivilDate(2025, 12, 31),
    hasDocument: Bool = true, _ expected: [Severity]
  ) -> RuleExample<ExcuseFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      ExcuseFacts(
        ground: ground, kind: kind, from: day, until: until, hasDocument: hasDocument),
      expected: expected)
  }
}
