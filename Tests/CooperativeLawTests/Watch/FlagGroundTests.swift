import Testing

@testable import CooperativeLaw

@Suite struct FlagGroundTests {
  @Test func `every ground has its rule, in the order of the grounds, with a name of its own`() {
    #expect(RuleCatalogue.flags.map(\.ground) == FlagGround.allCases)
    #expect(Set(FlagGround.allCases.map(\.rule)).count == FlagGround.allCases.count)
    #expect(FlagGround.tooFewMembers2023.rule == "flag.too-few-members")
    #expect(FlagGround.law2012Duty.rule == "flag-duty.law")
    for rule in RuleCatalogue.flags {
      #expect(FlagRule.of(rule.ground)?.ground == rule.ground)
      #expect(rule.rule.id == rule.ground.rule)
    }
  }

  @Test(arguments: FlagGround.allCases)
  func `a ground begins and ends with its text`(ground: FlagGround) {
    let first = ground.inForceSince
    #expect(ground.isInForce(on: first))
    #expect(!ground.isInForce(on: first.adding(days: -1)))
    if let end = ground.endedOn {
      #expect(!ground.isInForce(on: end))
      #expect(ground.isInForce(on: end.adding(days: -1)))
    }
    #expect(!ground.label.vi.isEmpty && !ground.label.en.isEmpty)
  }

  @Test func `a case on record belongs to the ground of the law it was opened under`() {
    let (old, new) = (CivilDate(2024, 6, 30), CivilDate(2024, 7, 1))
    func ground(_ reason: CaseGround, on day: CivilDate, _ subject: StatusSubject = .cooperative)
      -> FlagGround?
    {
      FlagGround.of(reason, subject, openedOn: day)
    }
    let older = DissolutionGround.allCases.map { ground(.dissolution($0), on: old) }
    #expect(
      older == [
        nil, .notOperating2012, .tooFewMembers2012, .noAnnualMeeting2012, .certificateRevoked2012,
        .courtDecision2012,
      ])
    #expect(ground(.dissolution(.courtDecision), on: new) == .courtOrAuthority2023)
    #expect(ground(.dissolution(.voluntary), on: new) == nil)
    #expect(ground(.revocation(.nameMisused), on: old) == .certificateRevoked2012)
    #expect(ground(.revocation(.unitEnded), on: old) == nil)
    #expect(ground(.bankruptcy, on: new) == nil)
    #expect(ground(.taxEnforcement, on: new) == .courtOrAuthority2023)
  }

  @Test func `a revocation under Law 2023 and a group's case have grounds of their own`() {
    let newer = RevocationGround.allCases.compactMap {
      FlagGround.of(.revocation($0), .union, openedOn: CivilDate(2026, 8, 3))
    }
    #expect(
      newer == [
        .forged2023, .forged2023, .stoppedUntold2023, .noReport2023, .tooFewMembers2023,
        .tooManyForeigners2023, .overCapitalCap2023, .noAnnualMeeting2023, .courtOrAuthority2023,
        .courtOrAuthority2023,
      ])
    let groups = CaseGround.allCases.compactMap {
      FlagGround.of($0, .group, openedOn: CivilDate(2026, 8, 3))
    }
    #expect(
      groups == [
        .forgedGroup, .forgedGroup, .noReportGroup, .courtOrAuthorityGroup, .courtOrAuthorityGroup,
        .courtOrAuthorityGroup, .termOverGroup, .tooFewMembersGroup, .byAuthorityGroup,
      ])
  }

  @Test func `levels and certainties have words, and the urgent come first`() {
    #expect(FlagLevel.allCases.map(\.urgency) == [0, 1, 2, 3])
    let labels =
      FlagLevel.allCases.map(\.label) + FlagCertainty.allCases.map(\.label)
      + ExplanationKind.allCases.map(\.label)
    #expect(labels.allSatisfy { !$0.vi.isEmpty && !$0.en.isEmpty })
  }

  @Test(arguments: FlagGround.allCases)
  func `what the law names as holding a ground is cited with its article`(ground: FlagGround) {
    let day = CivilDate(2026, 8, 3)
    let named = ExplanationKind.allCases.filter { ground.article(for: $0, on: day) != nil }
    switch ground {
    case .notOperating2012, .tooFewMembers2012, .certificateRevoked2012, .courtDecision2012,
      .silence2023, .silenceGroup:
      #expect(named == [.objection])
    case .noAnnualMeeting2012: #expect(named == [.explanation, .objection])
    case .noAnnualMeeting2023: #expect(named == [.explanation, .forceMajeure])
    case .stoppedUntold2023, .noReport2023, .tooFewMembers2023, .tooManyForeigners2023,
      .overCapitalCap2023, .noReportGroup:
      #expect(named == [.explanation])
    default: #expect(named.isEmpty)
    }
  }
}
