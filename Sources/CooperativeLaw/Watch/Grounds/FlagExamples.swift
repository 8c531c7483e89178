/// Cases of the rules on flags.
enum FlagExamples {
  /// A ground that needs time, at every border: the day it is reached, the day before, the first day
  /// of the early warning, the day before that, and held by an explanation.
  static func term(
    _ kind: UnitKind = .cooperative, isRegistered: Bool = true, period: Period,
    since: String, quiet: String, early: String, short: String, reached: String
  ) -> [RuleExample<FlagFacts>] {
    let text = period.text
    func at(
      _ day: String, _ vi: String, _ en: String, hold: FlagHold? = nil, _ expected: [Severity]
    ) -> RuleExample<FlagFacts> {
      example(
        vi, en,
        FlagFacts(
          kind: kind, isRegistered: isRegistered, day: StatusExamples.day(day),
          state: LastingState(since: StatusExamples.day(since)), hold: hold), expected)
    }
    return [
      at(reached, "Đến mức \(text.vi)", "Reached \(text.en)", [.warning]),
      at(short, "Thiếu một ngày của \(text.vi)", "A day short of \(text.en)", [.note]),
      at(early, "Ngày đầu cảnh báo sớm", "First day of the early warning", [.note]),
      at(quiet, "Trước ngày cảnh báo sớm", "The day before the early warning", []),
      at(
        reached, "Có giải trình được chấp thuận", "Explanation accepted", hold: explained, [.note]),
    ]
  }

  /// An open case on a ground.
  static func open(
    _ vi: String, _ en: String, _ ground: CaseGround, of kind: UnitKind = .cooperative,
    done: [(DissolutionStep, String)], openedOn: String, on day: String,
    status: LegalStatus = .windingUp, hold: FlagHold? = nil, _ expected: [Severity]
  ) -> RuleExample<FlagFacts> {
    example(
      vi, en,
      FlagFacts(
        kind: kind, day: StatusExamples.day(day), status: status,
        openCase: CaseUnderWay(
          ground: ground, openedOn: StatusExamples.day(openedOn),
          done: Dictionary(
            done.map { ($0.0, StatusExamples.day($0.1)) }, uniquingKeysWith: { $1 })),
        hold: hold), expected)
  }

  static func example(
    _ vi: String, _ en: String, _ facts: FlagFacts, _ expected: [Severity]
  ) -> RuleExample<FlagFacts> {
    RuleExample(LocalizedText(vi: vi, en: en), facts, expected: expected)
  }

  /// Somebody explained and it will do.
  static let explained = FlagHold.explained(
    .explanation, reason: "đang khắc phục", document: "", until: nil, filing: nil)

  /// Somebody objected in writing.
  static let objected = FlagHold.explained(
    .objection, reason: "cơ quan thuế còn kiểm tra", document: "", until: nil, filing: nil)
}
