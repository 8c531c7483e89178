import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// What a certificate says: its form, its changes, who represents the unit.
@Suite struct CertificatePaperTests {
  private let now = Moment(day: CivilDate(iso: "2026-11-21") ?? CivilDate(dayNumber: 0))

  private func change(
    _ registry: Registry, on day: String, decided: String? = nil,
    _ edit: (inout UnitChange) -> Void
  ) throws {
    var change = UnitChange()
    edit(&change)
    var details = Acts.details(on: day)
    details.decidedOn = try decided.map(Acts.day)
    details.receivedOn = try Acts.day(day)
    try registry.change(unit: "htx-1", change, details)
  }

  private func paper(_ registry: Registry, on day: String) throws -> CertificatePaper {
    try registry.certificate(ofUnit: "htx-1", at: Moment(day: Acts.day(day)))
  }

  @Test func `a unit founded here has no change at first`() throws {
    let paper = try Acts.registry().certificate(ofUnit: "htx-1", at: now)
    #expect(paper.form?.layout == .cooperative2024)
    #expect(paper.issuedOn == (try Acts.day("2025-08-01")))
    #expect(paper.changes == CertificateChanges(number: 0, lastOn: nil))
    #expect(paper.unit.registeredOn == (try Acts.day("2025-08-01")))
    #expect(paper.unit.seat?.contains(", tỉnh ") == true)
    #expect(paper.findings.map(\.rule) == ["paper.certificate"])
  }

  @Test func `registered changes are counted, and each on its day`() throws {
    let registry = try Acts.registry()
    try change(registry, on: "2026-01-05", decided: "2026-01-07") { $0.address = "thôn Mới" }
    try change(registry, on: "2026-03-02", decided: "2026-03-04") {
      $0.name = "Hợp tác xã Suối Thử Hai"
      $0.address = "thôn Khác"
    }
    #expect(try paper(registry, on: "2026-01-04").changes.number == 0)
    #expect(try paper(registry, on: "2026-01-05").changes.number == 1)
    let last = try paper(registry, on: "2026-11-21")
    #expect(last.changes == CertificateChanges(number: 2, lastOn: try Acts.day("2026-03-04")))
    #expect(last.issuedOn == (try Acts.day("2026-03-04")))
  }

  @Test func `what is only notified, or too small, is no change of the certificate`() throws {
    let registry = try Acts.registry()
    try change(registry, on: "2026-01-05") { $0.lines = ["0111", "4620"] }
    try change(registry, on: "2026-01-06") { $0.phone = "0912345678" }
    // 500 million: 4 % is under 5 % and under a billion, 5 % is not.
    try change(registry, on: "2026-01-07") { $0.charterCapital = 520_000_000 }
    #expect(try paper(registry, on: "2026-11-21").changes.number == 0)
    try change(registry, on: "2026-01-08", decided: "2026-01-09") {
      $0.charterCapital = 546_000_000
    }
    #expect(try paper(registry, on: "2026-11-21").changes.number == 1)
  }

  @Test func `a change that was voided is not counted`() throws {
    let registry = try Acts.registry()
    try change(registry, on: "2026-01-05", decided: "2026-01-07") { $0.address = "thôn Mới" }
    let filing = try #require(try registry.filings().last).id
    var details = Acts.details()
    details.note = "nhầm"
    try registry.void(filing: filing, details)
    #expect(try paper(registry, on: "2026-11-21").changes.number == 0)
    let before = Moment(day: try Acts.day("2026-11-21"), knowledge: .filing(filing))
    #expect(try registry.certificate(ofUnit: "htx-1", at: before).changes.number == 1)
  }

  @Test func `an officer recorded apart leaves the number open`() throws {
    let registry = try Acts.registry()
    try registry.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO filing (office_id, officer_id, kind, effective_on, recorded_at, content, digest)
          SELECT office_id, officer_id, 'position.record', '2026-02-02',
            '2026-11-21T03:40:00.001Z', '{}', zeroblob(32) FROM filing ORDER BY id DESC LIMIT 1;
          INSERT INTO position (unit_id, party_id, role, valid_from, recorded_by)
          SELECT unit_id, party_id, 'legal_representative', '2026-02-02',
            (SELECT max(id) FROM filing) FROM position WHERE role = 'director' LIMIT 1;
          """)
    }
    let paper = try paper(registry, on: "2026-11-21")
    #expect(paper.changes.number == nil)
    #expect(paper.findings.map(\.rule).contains("record.changes-unknown"))
  }

  @Test func `the day of issue decides the form`() throws {
    let registry = try Case.law2012().registry
    #expect(try paper(registry, on: "2020-03-02").form?.layout == .cooperative2014)
    let renewed = try registry.certificate(
      ofUnit: "htx-1", at: now, issuedOn: try Acts.day("2024-07-01"))
    #expect(renewed.form?.layout == .cooperative2024)
    #expect(renewed.issuedOn == (try Acts.day("2024-07-01")))
  }

  @Test func `personal data is covered without a purpose`() throws {
    let registry = try Acts.registry()
    let covered = try #require(try registry.certificate(ofUnit: "htx-1", at: now).representative)
    #expect(covered.idNumber?.contains("*") == true)
    #expect(covered.born?.count == 4)
    let full = try #require(
      try registry.certificate(
        ofUnit: "htx-1", at: now, disclosure: .full(purpose: "cấp giấy")
      ).representative)
    #expect(full.idNumber?.contains("*") == false && full.idNumber?.count == 12)
    #expect(full.fullName == covered.fullName && !full.titles.isEmpty)
    #expect(throws: RegistryError.self) {
      _ = try registry.certificate(ofUnit: "htx-1", at: now, disclosure: .full(purpose: " "))
    }
  }

  @Test func `a registered group has form V-1 and a notified one is refused`() throws {
    let group = try Case.group()
    let paper = try group.registry.certificate(ofUnit: group.unit, at: now)
    #expect(paper.form?.layout == .group2024 && paper.members > 0)
    try group.registry.queue.write { db in
      try db.execute(
        sql: """
          DROP TRIGGER unit_registration_is_never_rewritten;
          UPDATE unit_registration SET law = 'ND77'
          """)
    }
    let error = #expect(throws: RegistryError.self) {
      _ = try group.registry.certificate(ofUnit: group.unit, at: now)
    }
    guard case .refused(let findings)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(findings.map(\.rule) == ["paper.certificate"])
  }
}
