import CooperativeLaw
import Testing

@testable import Registry

/// Lists and registers of members on paper.
@Suite struct MemberPaperTests {
  private let now = Moment(day: CivilDate(iso: "2026-11-21") ?? CivilDate(dayNumber: 0))

  @Test func `the form is that of the day and the sums are of those listed`() throws {
    let registry = try Acts.registry(members: 6)
    let paper = try registry.memberPaper(ofUnit: "htx-1", at: now)
    #expect(paper.form == .form2024)
    #expect(paper.listed == 6 && paper.notListed == 0 && paper.capital == 600_000_000)
    #expect(
      paper.tables == (try registry.tables(of: .form2024, forUnit: "htx-1", at: now)))
  }

  @Test func `the register is asked for by name`() throws {
    let paper = try Acts.registry().memberPaper(.register, ofUnit: "htx-1", at: now)
    #expect(paper.form == .register && paper.tables.map(\.key) == ["unit", "members"])
  }

  @Test func `a form that is not known comes without tables`() throws {
    let group = try Case.group()
    let old = Moment(day: try Acts.day("2025-08-01"))
    #expect(try group.registry.memberPaper(ofUnit: group.unit, at: old).form == .groupForm2024)
    #expect(MemberForm.inForce(on: try Acts.day("2024-06-30"), for: .group) == nil)
  }

  @Test func `full data needs a purpose`() throws {
    let registry = try Acts.registry()
    #expect(throws: RegistryError.self) {
      _ = try registry.memberPaper(ofUnit: "htx-1", at: now, disclosure: .full(purpose: ""))
    }
    func identities(_ disclosure: Disclosure) throws -> [FormCell] {
      try registry.memberPaper(ofUnit: "htx-1", at: now, disclosure: disclosure).tables
        .flatMap(\.rows).compactMap { $0.count > 3 ? $0[3] : nil }
    }
    #expect(try identities(.masked) != identities(.full(purpose: "in sổ")))
  }
}
