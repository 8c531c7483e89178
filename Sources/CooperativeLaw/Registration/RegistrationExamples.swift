/// Founding members for the examples of the rules: enough, of age, each with the same share.
enum RegistrationExamples {
  static func members(_ count: Int, kind: MemberKind = .official, share: Int? = nil)
    -> [MemberFacts]
  {
    (0..<count).map { number in
      MemberFacts(
        name: "Thành viên \(number + 1)", kind: kind, birth: .day(CivilDate(1980, 1, 1)),
        contribution: share, identity: "MAU\(number + 1)")
    }
  }

  static func board(_ others: Int, chairs: Int = 1) -> [PositionFacts] {
    (0..<chairs).map { PositionFacts(role: .chair, holder: "Chủ tịch \($0 + 1)") }
      + (0..<others).map { PositionFacts(role: .boardMember, holder: "Ủy viên \($0 + 1)") }
  }

  static func example(
    _ vi: String, _ en: String, _ facts: RegistrationFacts, expected: [Severity]
  ) -> RuleExample<RegistrationFacts> {
    RuleExample(LocalizedText(vi: vi, en: en), facts, expected: expected)
  }
}
