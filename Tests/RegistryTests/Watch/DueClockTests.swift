import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry

/// Capital, suspensions, cases and papers that run out.
@Suite struct DueClockTests {
  @Test func promisedCapitalIsDueAfterSixMonthsAndThenRegistered() throws {
    let desk = try DueDesk.cooperative()
    // 1 February 2026 is a Sunday.
    #expect(try desk.due(.capital, on: "2026-02-02") == ["2026-02-02 HTX-00001"])
    #expect(
      try desk.due(.capital, on: "2026-02-03") == ["2026-02-02 HTX-00001", "2026-03-04 HTX-00001"])
    let line = try #require(try desk.list([.capital], on: "2026-02-02").lines.first)
    #expect(line.item.what.en == "Pay in capital: 5 members owe 500,000,000 VND")
    try desk.write(
      """
      INSERT INTO capital_entry (unit_id, party_id, kind, occurred_on, committed_change,
        paid_change, recorded_by)
      SELECT unit_id, party_id, 'paid', '2026-01-05', 0, committed_change, :filing
      FROM capital_entry WHERE id > 1
      """)
    let rest = try #require(try desk.list([.capital], on: "2026-02-02").lines.first)
    #expect(rest.item.what.en == "Pay in capital: 1 member owes 100,000,000 VND")
    #expect(try desk.list([.capital], on: "2026-01-04").lines.first?.item == line.item)
  }

  @Test func whatIsPromisedLaterHasNoTimeInTheLaw() throws {
    let desk = try DueDesk.cooperative()
    try desk.write(
      """
      INSERT INTO capital_entry (unit_id, party_id, kind, occurred_on, committed_change,
        paid_change, recorded_by)
      SELECT unit_id, party_id, 'paid', '2025-09-01', 0, committed_change, :filing
      FROM capital_entry;
      INSERT INTO capital_entry (unit_id, party_id, kind, occurred_on, committed_change,
        paid_change, recorded_by)
      SELECT unit_id, party_id, 'committed', '2025-10-01', 1000000, 0, :filing
      FROM capital_entry WHERE id = 1
      """)
    #expect(try desk.due(.capital, on: "2026-11-21", within: 365) == [])
  }

  @Test func aMemberWhoJoinsLaterHasSixMonthsFromThen() throws {
    let desk = try DueDesk.cooperative()
    try desk.registry.addMember(
      Acts.member("Bế Văn Sơn", id: 911), toUnit: "htx-1", Acts.details(on: "2025-11-03"))
    #expect(
      try desk.due(.capital, on: "2026-02-02", within: 91) == [
        "2026-02-02 HTX-00001", "2026-05-04 HTX-00001",
      ])
  }

  @Test func aSuspensionRunsUntilBusinessIsTakenUp() throws {
    let desk = try DueDesk.cooperative()
    try desk.registry.suspend(
      unit: "htx-1",
      SuspensionDossier(
        from: try Acts.day("2026-08-17"), until: try Acts.day("2026-10-30"),
        noticeOn: try Acts.day("2026-08-10")), Acts.details())
    #expect(try desk.due(.suspension, on: "2026-08-16") == [])
    #expect(
      try desk.due(.suspension, on: "2026-10-30") == [
        "2026-10-30 HTX-00001", "2026-11-06 HTX-00001",
      ])
    #expect(try desk.due(.suspension, on: "2026-11-07", late: true).count == 2)
    #expect(try desk.due(.suspension, on: "2026-11-07", within: 700).last == "2028-08-16 HTX-00001")
    try desk.registry.resume(
      unit: "htx-1",
      ResumptionDossier(
        on: try Acts.day("2026-11-02"), noticeOn: nil, confirmedOn: try Acts.day("2026-11-04")),
      Acts.details())
    #expect(try desk.due(.suspension, on: "2026-11-02", within: 700) == [])
  }

  @Test func aCaseRunsStepByStep() throws {
    let file = try Case.law2023()
    let desk = DueDesk(registry: file.registry)
    try file.open(on: "2026-09-03", received: "2026-09-03", decided: "2026-09-03")
    #expect(
      try desk.due(.dissolution, on: "2026-09-03", within: 200) == [
        "2026-09-04 HTX-00001", "2026-09-14 HTX-00001", "2027-03-03 HTX-00001",
      ])
    try file.step(.windingUpPosted, on: "2026-09-04")
    #expect(try desk.due(.dissolution, on: "2026-09-04") == ["2026-09-14 HTX-00001"])
    #expect(try desk.due(.dissolution, on: "2026-09-15", late: true) == ["2026-09-14 HTX-00001"])
  }

  @Test func aResolutionToReorganiseIsSentWhileItIsUnderWay() throws {
    let desk = try DueDesk.cooperative()
    try desk.write(
      """
      INSERT INTO reorganisation (id, kind, resolved_on, recorded_by)
        VALUES (1, 'divide', '2026-03-02', :filing);
      INSERT INTO reorganisation_unit (reorganisation_id, unit_id, role, recorded_by)
        VALUES (1, 1, 'source', :filing);
      INSERT INTO reorganisation_step (reorganisation_id, step, occurred_on, recorded_by)
        VALUES (1, 'opened', '2026-03-09', :filing)
      """)
    #expect(try desk.due(.reorganisation, on: "2026-03-08") == [])
    #expect(try desk.due(.reorganisation, on: "2026-03-09") == ["2026-03-17 HTX-00001"])
    try desk.write(
      """
      INSERT INTO reorganisation_step (reorganisation_id, step, occurred_on, recorded_by)
        VALUES (1, 'completed', '2026-03-20', :filing)
      """)
    #expect(try desk.due(.reorganisation, on: "2026-03-19") == ["2026-03-17 HTX-00001"])
    #expect(try desk.due(.reorganisation, on: "2026-03-20") == [])
  }

  @Test func termsThatEndOnOneDayAreOneLine() throws {
    let desk = try DueDesk.cooperative()
    try desk.write(
      """
      INSERT INTO position (unit_id, party_id, role, term_ends_on, valid_from, recorded_by)
        VALUES (1, 1, 'chair', '2026-12-31', '2025-08-01', :filing),
          (1, 2, 'board_member', '2026-12-31', '2025-08-01', :filing),
          (1, 3, 'controller', '2026-11-20', '2025-08-01', :filing)
      """)
    let lines = try desk.list([.term], on: "2026-11-21").lines
    #expect(
      lines.map(\.item.what.en) == [
        "Term ends: controller", "Term ends: chair of the board and 1 more",
      ])
    #expect(try desk.due(.term, on: "2026-11-21", late: true) == ["2026-11-20 HTX-00001"])
  }

  @Test func aContractRunsOutByTheDossierOfTheRegistration() throws {
    let desk = DueDesk(registry: try TestRegistry.inMemory())
    try desk.registry.register(
      TestDossier.group(on: Acts.day("2025-08-01")), Acts.details(on: "2025-08-01"))
    #expect(try desk.due(.contract, on: "2027-05-02") == [])
    #expect(try desk.due(.contract, on: "2027-05-03") == ["2027-08-01 THT-00001"])
  }

  @Test func aCertificateRunsOut() throws {
    let desk = try DueDesk.cooperative()
    try desk.write(
      """
      INSERT INTO certification (unit_id, scheme, scope, expires_on, valid_from, recorded_by)
        VALUES (1, 'vietgap', 'chè', '2026-12-31', '2025-09-01', :filing)
      """)
    #expect(try desk.due(.certification, on: "2026-10-01") == [])
    #expect(try desk.due(.certification, on: "2026-10-02") == ["2026-12-31 HTX-00001"])
  }

  @Test func aDutyOfChangingLawsIsDueOnceItIsKnownToBind() throws {
    let desk = try DueDesk.cooperative(on: "2012-05-04", members: 7)
    #expect(try desk.due(.transition, on: "2026-11-21") == [])
    try desk.registry.recordTransition(
      TransitionDossier(
        duty: .charter2023, state: .notDone, on: try Acts.day("2025-10-01"), evidence: "Biên bản"),
      ofUnit: "htx-1", Acts.details())
    #expect(try desk.due(.transition, on: "2026-01-05", late: true) == [])
    #expect(try desk.due(.transition, on: "2026-01-06", late: true) == ["2026-01-05 HTX-00001"])
  }
}
