import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// The rules that ask the database, against units and people put there by hand.
@Suite struct RecordChecksTests {
  func inDatabase(_ body: (Database) throws -> Void) throws {
    let registry = try Registry.inMemory(
      office: OfficeDraft(name: "Văn phòng thử", areaCode: "01234"), officer: "Thử")
    try registry.queue.writeWithoutTransaction(body)
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

  private func person(_ name: String) -> PartyDraft {
    PartyDraft(
      type: .individual, fullName: name, sex: nil, dateOfBirth: nil, birthYear: nil,
      idNumber: "001087123456", nationality: nil, ethnicity: nil, address: nil, phone: nil,
      representative: nil)
  }
}
