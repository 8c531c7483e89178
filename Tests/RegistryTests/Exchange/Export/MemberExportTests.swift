import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// The set-based statement of the export against the member-by-member statement of the lists.
@Suite struct MemberExportTests {
  @Test("An export says what the list of each unit says, at any moment", arguments: 0..<8)
  func sameAsLists(seed: UInt64) throws {
    let random = try RandomMembers(seed: seed)
    var dice = SplitMix(seed: seed &+ 1000)
    for _ in 0..<40 {
      let moment = random.moment(&dice)
      let includesFormer = Bool.random(using: &dice)
      let disclosure = Disclosure.full(purpose: "thử")
      let listed = try (1...RandomMembers.units).flatMap { unit in
        try random.registry.members(
          ofUnit: "HTX-\(unit)", at: moment, includesFormer: includesFormer,
          disclosure: disclosure)
      }
      let request = ExportRequest.members(
        .registry, at: moment, includesFormer: includesFormer, disclosure: disclosure)
      let all = try random.registry.exported(request)
      #expect(all == listed.map(Self.row))
      let one = ExportRequest.members(
        .unit("HTX-2"), at: moment, includesFormer: includesFormer, disclosure: disclosure)
      #expect(try random.registry.exported(one) == all.filter { $0[0] == "HTX-00002" })
    }
  }

  /// The cells of the contract, worked out from a record; no capital and none on record are one.
  private static func row(_ member: MemberRecord) -> [String?] {
    [
      member.unit, "\(member.memberNumber)", member.memberType.rawValue,
      member.memberKind.rawValue, member.fullName, member.sex,
      member.dateOfBirth?.description ?? member.birthYear.map { "\($0)" }, member.idNumber,
      member.nationality, member.ethnicity, member.address, member.phone, member.representative,
      member.joinedOn.description, member.capital == 0 ? nil : "\(member.capital)",
      member.contributedOn?.description, member.certificateNumber, member.leftOn?.description,
      member.leftReason, member.note.isEmpty ? nil : member.note,
    ]
  }

  @Test("The statement of a whole export is kept for the benchmark to run in sqlite3")
  func statement() throws {
    try assertGolden(
      MemberExportSQL.select(.registry, includesFormer: false) + ";\n", "sql/export-members.sql")
  }

  @Test("Personal data is covered unless it is asked for in full")
  func covered() throws {
    let random = try RandomMembers(seed: 1)
    let moment = Moment(day: CivilDate(dayNumber: 18_039))
    let rows = try random.registry.exported(.members(.registry, at: moment))
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0[11] == "091***678" })
  }

  @Test("Personal data in full needs a purpose", arguments: ["", " ", "\t\n"])
  func purpose(purpose: String) throws {
    let random = try RandomMembers(seed: 1)
    let request = ExportRequest.members(
      .registry, at: Moment(day: CivilDate(dayNumber: 18_039)),
      disclosure: .full(purpose: purpose))
    #expect(throws: RegistryError.self) { try random.registry.exported(request) }
  }

  @Test("What the reader of the rows throws stops the export and comes out as it is")
  func stops() throws {
    struct Enough: Error {}
    let random = try RandomMembers(seed: 1)
    let request = ExportRequest.members(
      .registry, at: Moment(day: CivilDate(dayNumber: 18_039)))
    var count = 0
    #expect(throws: Enough.self) {
      try random.registry.export(request) { _ in
        count += 1
        throw Enough()
      }
    }
    #expect(count == 1)
  }
}
