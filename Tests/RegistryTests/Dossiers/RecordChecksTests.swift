import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// The rules that ask the database, against units and people put there by hand.
@Suite struct RecordChecksTests {
  func inDatabase(_ body: (Database) throws -> Void) throws {
    try AreaFixture.trial { db in
      // The filing that these rows name is never written: all is undone.
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      try body(db)
    }
  }

  func addUnit(_ db: Database, code: String) throws -> Int64 {
    let day = CivilDate(dayNumber: 18_000)
    let unit = try UnitStore.create(db, kind: .cooperative, filing: 1)
    try FactTable.name.set(
      db, key: [unit],
      values: ["Hợp tác xã Thanh Mai", nil, nil, "hop tac xa thanh mai", Data([1])],
      from: day, filing: 1)
    try FactTable.code.set(db, key: [unit, "tax_code"], values: [code], from: day, filing: 1)
    return unit
  }

  @Test func aTaxCodeOfAnotherUnitIsTaken() throws {
    try inDatabase { db in
      let unit = try addUnit(db, code: "0100233488")
      let finding = try #require(try RecordChecks.taxCodeTaken(db, "0100233488").first)
      #expect(finding.message.vi.contains("Hợp tác xã Thanh Mai (HTX-0000\(unit))"))
      #expect(try RecordChecks.taxCodeTaken(db, "0100233488", except: unit).isEmpty)
      #expect(try RecordChecks.taxCodeTaken(db, "0100109106").isEmpty)
      #expect(try RecordChecks.taxCodeTaken(db, nil).isEmpty)
    }
  }

  @Test func aTaxCodeStaysTakenAfterItsHolderEnded() throws {
    try inDatabase { db in
      let unit = try addUnit(db, code: "0100233488")
      try FactTable.code.end(
        db, key: [unit, "tax_code"], at: CivilDate(dayNumber: 19_000), filing: 1)
      #expect(try RecordChecks.taxCodeTaken(db, "0100233488").count == 1)
    }
  }

  @Test func aTaxCodeRecordedByMistakeIsFreeAgain() throws {
    try inDatabase { db in
      _ = try addUnit(db, code: "0100233488")
      try db.execute(sql: "UPDATE unit_code SET retracted_by = 1")
      #expect(try RecordChecks.taxCodeTaken(db, "0100233488").isEmpty)
    }
  }

  @Test(arguments: [("Lò Thị Mây", 0), ("LÒ THỊ MÂY", 0), ("Vàng A Sử", 1)])
  func anIdentityNumberBelongsToOnePerson(name: String, blockers: Int) throws {
    try inDatabase { db in
      _ = try PartyStore.keep(
        db, person("Lò Thị Mây"), unit: nil, from: CivilDate(dayNumber: 18_000), filing: 1)
      let findings = try RecordChecks.identityTaken(db, person(name))
      #expect(findings.count == blockers)
      #expect(findings.allSatisfy { $0.message.vi.contains("001*****3456") })
    }
  }

  @Test(arguments: [
    ("02101", "2019-03-15", [String]()), ("02101", "2025-09-10", []),
    ("065", "2019-03-15", ["record.area-level warning"]),
    ("065", "2025-09-10", ["record.area blocker"]),
    ("06", "2025-06-30", ["record.area-level warning"]),
    ("06", "2025-07-01", ["record.area blocker"]),
    ("2101", "2019-03-15", ["record.area blocker"]),
    ("00000", "2019-03-15", ["record.area blocker"]),
  ])
  func anAreaCodeIsJudgedOnItsDay(code: String, iso: String, expected: [String]) throws {
    let day = try AreaFixture.day(iso)
    let (area, findings) = try AreaFixture.read {
      try RecordChecks.area($0, typed: code, on: day, wrongLevel: .warning)
    }
    #expect(findings.map { "\($0.rule) \($0.severity)" } == expected)
    #expect((area == nil) == expected.contains("record.area blocker"))
  }

  @Test func aFormerCodeIsToldWithItsSuccessors() throws {
    let day = try AreaFixture.day("2025-09-10")
    let finding = try #require(
      try AreaFixture.read {
        try RecordChecks.area($0, typed: "02095", on: day, wrongLevel: .blocker).findings.first
      })
    #expect(finding.message.vi.contains("Mai Lạp"))
    #expect(finding.message.vi.contains("nay thuộc xã Thanh Mai (02101)"))
  }

  @Test func aCommuneIsFoundByItsName() throws {
    let day = try AreaFixture.day("2019-03-15")
    let place = try AreaFixture.read {
      try RecordChecks.area($0, typed: "xã Thanh Mai, Chợ Mới, Bắc Kạn", on: day)
    }
    #expect(place.area?.code == "02101")
    #expect(place.findings.isEmpty)
  }

  @Test func aNameOfManyCommunesIsNotGuessed() throws {
    let day = try AreaFixture.day("2019-03-15")
    let error = #expect(throws: RegistryError.self) {
      try AreaFixture.read { try RecordChecks.area($0, typed: "Tân Thành", on: day) }
    }
    guard case .areaAmbiguous("Tân Thành", let candidates)? = error else {
      Issue.record("not told as ambiguous")
      return
    }
    #expect(candidates.count == 10)
  }

  private func person(_ name: String) -> PartyDraft {
    PartyDraft(
      type: .individual, fullName: name, sex: nil, dateOfBirth: nil, birthYear: nil,
      idNumber: "001087123456", nationality: nil, ethnicity: nil, address: nil, phone: nil,
      representative: nil)
  }
}
