import Testing

@testable import CooperativeLaw

@Suite struct JudgementTests {
  /// A founding that meets the law of its day.
  private func facts(
    on day: CivilDate = CivilDate(2025, 3, 3), members: Int = 7, share: Int = 100,
    capital: Int? = nil
  ) -> RegistrationFacts {
    RegistrationFacts(
      kind: .cooperative, actDate: day, isMicro: true,
      members: RegistrationExamples.members(members, share: share),
      charterCapital: capital ?? members * share,
      positions: RegistrationExamples.board(2), legalRepresentative: "Chủ tịch 1", lineCount: 1)
  }

  @Test(arguments: [
    CivilDate(2013, 7, 1), CivilDate(2024, 6, 30), CivilDate(2024, 7, 1), CivilDate(2026, 11, 20),
  ])
  func `a sound founding is not found fault with under any law known`(day: CivilDate) {
    #expect(judge(facts(on: day), by: RuleCatalogue.registration).isEmpty)
  }

  @Test func `everything is found at once, the heaviest first`() {
    var members = RegistrationExamples.members(3, share: 100)
    members[0].kind = .unknown
    members[1].birth = .day(CivilDate(2010, 1, 1))
    let facts = RegistrationFacts(
      kind: .cooperative, actDate: CivilDate(2025, 3, 3), members: members, charterCapital: 200)
    let findings = judge(facts, by: RuleCatalogue.registration)
    let rules = Set(findings.map(\.rule))
    #expect(
      rules.isSuperset(of: [
        "registration.minimum-members", "registration.capital-sum", "member.age", "member.kind",
        "capital.member-cap", "registration.legal-representative",
      ]))
    #expect(findings.map(\.severity) == findings.map(\.severity).sorted(by: >))
    #expect(findings.isRefused)
  }

  @Test func `a finding about a member says whose it is`() {
    var members = RegistrationExamples.members(7, share: 100)
    members[3].birth = .day(CivilDate(2010, 1, 1))
    let facts = RegistrationFacts(
      kind: .cooperative, actDate: CivilDate(2025, 3, 3), members: members, charterCapital: 700,
      legalRepresentative: "Lê Văn Mẫu")
    let findings = judge(facts, by: RuleCatalogue.registration)
    #expect(findings.filter { $0.rule == "member.age" }.map(\.subject) == ["Thành viên 4"])
  }

  @Test func `history turns what would be refused into a warning and leaves the rest`() {
    let findings = judge(facts(members: 2, share: 100), by: RuleCatalogue.registration)
    #expect(findings.isRefused)
    let kept = findings.map { $0.downgraded() }
    #expect(!kept.isRefused)
    #expect(kept.map(\.message) == findings.map(\.message))
    #expect(kept.allSatisfy { $0.severity == .warning })
  }

  @Test func `absurd amounts are judged, not overflowed`() {
    let members = RegistrationExamples.members(7, share: Int.max)
    let facts = RegistrationFacts(
      kind: .cooperative, actDate: CivilDate(2025, 3, 3), members: members,
      charterCapital: Int.max, legalRepresentative: "Lê Văn Mẫu")
    #expect(judge(facts, by: RuleCatalogue.registration).isRefused)
  }

  @Test func `an admission is judged by the rules of members and of capital`() {
    let member = MemberFacts(
      name: "Lê Văn Mẫu", birth: .day(CivilDate(2010, 1, 1)), contribution: 301)
    let facts = AdmissionFacts(
      kind: .cooperative, day: CivilDate(2025, 3, 3), member: member, charterCapital: 1000,
      foreigners: 301, officials: 10, foreignOfficials: 4)
    let rules = judge(facts, by: RuleCatalogue.admission).map(\.rule)
    #expect(
      Set(rules) == [
        "member.age", "capital.member-cap", "capital.foreigners-cap", "members.foreign-officials",
      ])
  }
}
