import CooperativeLaw
import Testing

@testable import Registry

/// Steps: in the order of the law, in its time, each with its day.
@Suite struct CaseStepTests {
  @Test func aStepBeforeItsTurnIsRefusedWithTheArticle() throws {
    let unit = try Case.law2012()
    try unit.open(on: "2020-03-02", votes: (4, 3))
    let findings = try Acts.refusal(of: unit.registry) {
      _ = try unit.step(.thirdIssue, on: "2020-03-10")
    }
    let finding = try #require(findings.first { $0.rule == "dissolution.step-order" })
    #expect(finding.citations.first?.place == "Điều 54 khoản 1 điểm a")
    #expect(finding.remedy.vi.contains("newspaper_2"))
  }

  /// Seven working days after 2026-09-03 end on 2026-09-14.
  @Test(arguments: [("2026-09-11", false, 1), ("2026-09-14", false, 1), ("2026-09-15", true, 3)])
  func aLateStepIsTakenWithAWarning(day: String, isLate: Bool, late: Int) throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-09-03")
    let receipt = try unit.step(.resolutionSent, on: day)
    #expect(receipt.findings.map(\.rule) == (isLate ? ["dissolution.step-in-time"] : []))
    #expect(try unit.file(on: day).summary.late == late)
  }

  @Test func aStepOfAnotherProcedureIsNotTaken() throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-09-03")
    for step in [DissolutionStep.councilFormed, .decided, .committeeDecision] {
      let before = try Acts.dump(unit.registry)
      #expect(throws: RegistryError.self) { try unit.step(step, on: "2026-09-04") }
      #expect(try Acts.dump(unit.registry) == before)
    }
  }

  @Test func aCompulsoryCouncilNeedsEveryPartTheLawNames() throws {
    let unit = try Case.law2012()
    try unit.open(.dissolution(.notOperating), on: "2020-03-02", since: "2018-06-01")
    let roles: [CouncilRole] = [
      .committeeChair, .registryStanding, .sectorBody, .board, .control, .member,
    ]
    for role in roles {
      try unit.registry.recordCouncil(
        role, fullName: "Lường Văn Mẫu", organisation: "Ủy ban nhân dân", ofUnit: unit.unit,
        unit.details(on: "2020-03-03"))
    }
    let findings = try Acts.refusal(of: unit.registry) {
      _ = try unit.step(.councilFormed, on: "2020-03-03")
    }
    #expect(findings.map(\.rule) == ["dissolution.council", "dissolution.council"])
    #expect(findings.map(\.severity) == [.blocker, .warning])
    #expect(try unit.file().missingRoles == [.alliance, .commune])
    try unit.registry.recordCouncil(
      .commune, fullName: "Triệu Thị Mẫu", ofUnit: unit.unit, unit.details(on: "2020-03-03"))
    let receipt = try unit.step(.councilFormed, on: "2020-03-03")
    #expect(receipt.findings.map(\.severity) == [.warning])
  }

  @Test func aPartThatTheLawDoesNotKnowIsNotTaken() throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-09-03")
    #expect(throws: RegistryError.self) {
      try unit.registry.recordCouncil(
        .commune, fullName: "Ma Văn Mẫu", ofUnit: unit.unit, unit.details(on: "2026-09-04"))
    }
    try unit.registry.recordCouncil(
      .liquidator, fullName: "Ma Văn Mẫu", ofUnit: unit.unit, unit.details(on: "2026-09-04"))
    #expect(try unit.file().council.map(\.role) == [.liquidator])
  }

  @Test func obstaclesLastUntilTheyAreGone() throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-09-03")
    try unit.registry.block(
      .sealLost, ofUnit: unit.unit, unit.details(on: "2026-09-07"))
    let lasting = try unit.file(on: "2026-09-07").blockers
    #expect(lasting.map(\.blocker) == [.sealLost])
    #expect(lasting.first?.nextStep == DissolutionBlocker.sealLost.usuallyNext.vi)
    #expect(try unit.file(on: "2026-09-06").blockers.isEmpty)
    try unit.registry.unblock(.sealLost, ofUnit: unit.unit, unit.details(on: "2026-09-09"))
    #expect(try unit.file(on: "2026-09-09").blockers.isEmpty)
    #expect(throws: RegistryError.nothingToChange("HTX-00001")) {
      try unit.registry.unblock(.sealLost, ofUnit: unit.unit, unit.details(on: "2026-09-10"))
    }
  }
}
