import CooperativeLaw
import GRDB
import RegistryTestSupport
import ScenarioTestSupport
import Testing

@testable import Registry

@Suite struct ExcuseFlagTests {
  private func office() throws -> FlagStoryOffice {
    try FlagStoryOffice(#require(FlagBook.all.first { $0.id == "law-2023.over-cap-union" }))
  }

  private func details(_ day: String, dryRun: Bool = false) -> FilingDetails {
    FilingDetails(officer: TestRegistry.officer, effectiveOn: CivilDate(iso: day), dryRun: dryRun)
  }

  private func dossier(
    _ ground: FlagGround = .overCapitalCap2023, until: String? = "2026-03-31",
    reason: String = "đang chuyển nhượng"
  ) -> ExcuseDossier {
    ExcuseDossier(
      ground: ground, kind: .explanation, reason: reason, document: "12/GT",
      until: until.flatMap { CivilDate(iso: $0) })
  }

  @Test func `an explanation holds from its day to the end of its last day`() throws {
    let office = try office()
    let receipt = try office.registry.excuse(
      dossier(), ofUnit: office.unit, details("2026-03-02"))
    #expect(receipt.changes.map(\.field) == ["flag", "excuse"])
    #expect(receipt.findings.isEmpty)
    let rows = try office.registry.queue.read { db in
      try String.fetchAll(
        db, sql: "SELECT valid_from || ' ' || valid_to || ' ' || reason FROM unit_explanation")
    }
    #expect(rows == ["2026-03-02 2026-04-01 đang chuyển nhượng"])
  }

  @Test func `what is on record already is no second filing`() throws {
    let office = try office()
    try office.registry.excuse(dossier(), ofUnit: office.unit, details("2026-03-02"))
    #expect(throws: RegistryError.nothingToChange(office.unit)) {
      try office.registry.excuse(dossier(), ofUnit: office.unit, details("2026-03-02"))
    }
  }

  @Test func `it is ended once, and ending nothing is said`() throws {
    let office = try office()
    try office.registry.excuse(dossier(until: nil), ofUnit: office.unit, details("2026-03-02"))
    let receipt = try office.registry.endExcuse(
      of: .overCapitalCap2023, ofUnit: office.unit, details("2026-03-20"))
    #expect(receipt.changes.map(\.before) == ["law2023.over_capital_cap"])
    #expect(throws: RegistryError.nothingToChange(office.unit)) {
      try office.registry.endExcuse(
        of: .overCapitalCap2023, ofUnit: office.unit, details("2026-03-21"))
    }
  }

  @Test func `a dry run writes nothing`() throws {
    let office = try office()
    let before = try Acts.dump(office.registry)
    try office.registry.excuse(
      dossier(), ofUnit: office.unit, details("2026-03-02", dryRun: true))
    #expect(try Acts.dump(office.registry) == before)
  }

  @Test func `a ground of another kind, a last day before the first and no reason are wrong`()
    throws
  {
    let office = try office()
    for (wrong, field) in [
      (dossier(.tooFewMembersGroup), "--ground"), (dossier(until: "2026-03-01"), "--until"),
      (dossier(reason: " "), "--reason"),
    ] {
      #expect {
        try office.registry.excuse(wrong, ofUnit: office.unit, details("2026-03-02"))
      } throws: { error in
        guard case .invalidValue(let named, _, _) = error as? RegistryError else { return false }
        return named == field
      }
    }
  }

  @Test func `a request for a report and its coming are kept with their days`() throws {
    let office = try office()
    let day = CivilDate(iso: "2026-03-31")
    try office.registry.recordComplianceReport(
      ComplianceReportDossier(deed: .asked, dueOn: day, document: "3/YC"), ofUnit: office.unit,
      details("2026-03-02"))
    for (wrong, on) in [
      (ComplianceReportDossier(deed: .received, dueOn: day), "2026-03-02"),
      (ComplianceReportDossier(deed: .asked, dueOn: day), "2026-04-01"),
    ] {
      #expect {
        try office.registry.recordComplianceReport(wrong, ofUnit: office.unit, details(on))
      } throws: { error in
        guard case .invalidValue("--due", _, _) = error as? RegistryError else { return false }
        return true
      }
    }
  }
}
