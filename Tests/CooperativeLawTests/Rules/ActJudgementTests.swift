import CooperativeLaw
import Testing

@Suite struct ActJudgementTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  @Test func `a contribution is judged with the caps it leads to`() throws {
    let facts = ContributionFacts(
      kind: .cooperative, day: try day("2025-03-03"), subject: "Lê Văn Mẫu", amount: 100,
      share: 301, promised: 200, charterCapital: 1000, foreigners: 301)
    let findings = judge(facts, by: RuleCatalogue.contribution)
    #expect(
      findings.map(\.rule) == [
        "capital.member-cap", "capital.foreigners-cap", "contribution.over-promise",
      ])
    #expect(findings.first?.subject == "Lê Văn Mẫu")
  }

  @Test func `an expulsion that leaves too few is refused for its form and warned for the number`()
    throws
  {
    let facts = MembershipEndFacts(
      kind: .cooperative, day: try day("2024-06-30"), reason: .expelled, decidedBy: .board,
      officialsLeft: 6)
    let findings = judge(facts, by: RuleCatalogue.membershipEnd)
    #expect(
      findings.map(\.rule) == ["membership-end.who-decides", "membership-end.below-minimum"])
    #expect(findings.map(\.severity) == [.blocker, .warning])
    #expect(findings.last?.message.vi.contains("30/06/2025") == true)
  }

  @Test func `a sound appointment and a sound change are not found fault with`() throws {
    let start = try day("2024-07-01")
    let appointment = AppointmentFacts(
      kind: .cooperative, day: start, role: .chair, holder: "Lê Văn Mẫu", isMember: true,
      termStart: start, termEnd: try day("2029-06-30"), boardCount: 3)
    #expect(judge(appointment, by: RuleCatalogue.appointment).isEmpty)
    let change = ChangeFacts(
      kind: .cooperative, subject: .name, effectiveOn: try day("2025-03-03"),
      filedOn: try day("2025-03-13"))
    #expect(judge(change, by: RuleCatalogue.change).isEmpty)
  }

  @Test func `a late change says how late and until when`() throws {
    let change = ChangeFacts(
      kind: .cooperative, subject: .name, effectiveOn: try day("2025-03-03"),
      filedOn: try day("2025-03-20"))
    let finding = try #require(judge(change, by: RuleCatalogue.change).first)
    #expect(finding.severity == .warning)
    #expect(finding.message.vi.contains("7 ngày"))
    #expect(finding.message.vi.contains("13/03/2025"))
  }

  @Test func `every list of rules judges every kind of unit on any day without failing`() throws {
    for text in [
      "1990-01-01", "2000-01-01", "2010-01-01", "2016-02-29", "2024-07-10", "2027-05-05",
    ] {
      let day = try day(text)
      for kind in UnitKind.allCases {
        let registration = RegistrationFacts(
          kind: kind, actDate: day, members: [MemberFacts(), MemberFacts(kind: .unknown)])
        for finding in judge(registration, by: RuleCatalogue.registration) {
          #expect(!finding.message.vi.isEmpty && !finding.citations.isEmpty, "\(finding.rule)")
        }
        for reason in MembershipEndReason.allCases {
          _ = judge(
            MembershipEndFacts(kind: kind, day: day, reason: reason),
            by: RuleCatalogue.membershipEnd)
        }
        for subject in ChangeSubject.allCases {
          let change = ChangeFacts(kind: kind, subject: subject, effectiveOn: day, filedOn: day)
          #expect(!judge(change, by: RuleCatalogue.change).isRefused)
        }
      }
    }
  }

  @Test func `before any law known nothing is refused for want of a rule`() throws {
    let facts = RegistrationFacts(
      kind: .cooperative, actDate: try day("1990-01-01"),
      members: [MemberFacts(name: "Lê Văn Mẫu", contribution: 900)], charterCapital: 900,
      legalRepresentative: "Lê Văn Mẫu")
    #expect(!judge(facts, by: RuleCatalogue.registration).isRefused)
  }
}
