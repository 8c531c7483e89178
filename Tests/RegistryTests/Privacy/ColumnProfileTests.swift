import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry

/// What each profile shows: the public no personal column, the office covered ones.
@Suite struct ColumnProfileTests {
  private static let profiles: [Disclosure] = [
    .publicOnly, .masked, .full(purpose: "kiểm tra"),
  ]

  private static func text(_ disclosure: Disclosure) throws -> (keys: [String], rows: String) {
    let registry = try TestRegistry.inMemory()
    var dossier = TestDossier.cooperative(on: CivilDate(iso: "2025-08-04"))
    dossier.members?[0].phone = "0912345678"
    dossier.members?[0].ethnicity = "Tày"
    dossier.members?[0].address = "thôn Khe Mười"
    dossier.members?[0].dateOfBirth = "02/03/1980"
    try registry.register(dossier, FilingDetails(officer: TestRegistry.officer))
    let request = ExportRequest.members(
      .registry, at: Moment(day: registry.clock.today), disclosure: disclosure)
    return (request.columns.map(\.key), try registry.exportedCSV(request))
  }

  @Test(arguments: profiles)
  func aListOfMembersHasTheColumnsOfItsProfile(disclosure: Disclosure) throws {
    let (keys, rows) = try Self.text(disclosure)
    let personal = ["full_name", "date_of_birth", "id_number", "ethnicity", "address", "phone"]
    #expect(personal.allSatisfy(keys.contains) == (disclosure != .publicOnly))
    #expect(keys.contains("capital") && keys.contains("member_kind"))
    #expect(rows.contains("006080000001") == (disclosure.purpose != nil))
    #expect(rows.contains("0912345678") == (disclosure.purpose != nil))
    #expect(rows.contains("Tày") == (disclosure.purpose != nil))
    #expect(rows.contains("1980-03-02") == (disclosure.purpose != nil))
    let first = try #require(TestDossier.cooperative().members?.first)
    #expect(rows.contains(first.fullName) == (disclosure != .publicOnly))
    #expect(rows.split(whereSeparator: \.isNewline).count == 8)
  }

  @Test func insideTheOfficeNumbersAreCovered() throws {
    let rows = try Self.text(.masked).rows
    #expect(rows.contains("006*****0001") && rows.contains("091***678"))
  }

  @Test func theRegisterOfUnitsIsPublicButForPapersAndPhones() {
    let request = ExportRequest.units(
      at: Moment(day: FrozenClock.morning.today), disclosure: .publicOnly)
    let keys = request.columns.map(\.key)
    #expect(keys.contains("legal_representative") && keys.contains("address"))
    for personal in ["legal_representative_id", "phone", "email", "note"] {
      #expect(!keys.contains(personal))
    }
  }

  @Test func aFormForThePublicLeavesPersonalColumnsOut() throws {
    let registry = try TestRegistry.inMemory()
    try registry.register(
      TestDossier.cooperative(on: CivilDate(iso: "2025-08-04")),
      FilingDetails(officer: TestRegistry.officer))
    let tables = try registry.tables(
      of: .form2024, forUnit: "HTX-1", at: Moment(day: registry.clock.today),
      disclosure: .publicOnly)
    for table in tables {
      #expect(!table.columns.map(\.key).contains("id_number"))
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    }
  }

  /// Where a value comes from tells, whatever a query calls it.
  @Test func aQueryCoversPersonalColumnsByWhereTheyComeFrom() throws {
    let registry = try TestRegistry.inMemory()
    try registry.register(
      TestDossier.cooperative(on: CivilDate(iso: "2025-08-04")),
      FilingDetails(officer: TestRegistry.officer))
    let sql = "SELECT id_number AS so, member_number FROM v_member ORDER BY member_number LIMIT 1"
    func answer(_ disclosure: Disclosure) throws -> [QueryValue] {
      var found: [QueryValue] = []
      try registry.query(sql, disclosure: disclosure) { rows in
        #expect(rows.coversPeople == (disclosure.purpose == nil))
        try rows.read { found += $0 }
      }
      return found
    }
    #expect(try answer(.masked) == [.text("006*****0001"), .integer(1)])
    #expect(try answer(.full(purpose: "kiểm tra")) == [.text("006080000001"), .integer(1)])
  }
}
