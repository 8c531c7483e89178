import CooperativeLaw
import Registry
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// Every field that a template may name has its value, and no value goes without its field.
@Suite struct PaperValuesTests {
  private let registry: Registry
  private let office: OfficeRecord
  private let moment = Moment(day: CivilDate(iso: "2026-11-21") ?? CivilDate(dayNumber: 0))

  init() throws {
    registry = try Registry.open(
      at: PaperOffice.shared.get().path, for: .reading, clock: FrozenClock.morning)
    office = try registry.office()
  }

  private func common(_ unit: PaperUnit) -> CommonValues {
    CommonValues(office: office, unit: unit, asOf: moment.day)
  }

  private func expectSame(
    _ values: [String: PaperValue], _ fields: [PaperField], _ place: SourceLocation
  ) {
    #expect(Set(values.keys) == Set(fields.map(\.name)), sourceLocation: place)
    for field in fields {
      switch (field.kind, values[field.name]) {
      case (.text, .text), (.flag, .flag), (.html, .html): break
      case (.list(let inner), .list(let rows)):
        for row in rows {
          #expect(Set(row.keys).isSubset(of: inner.map(\.name)), sourceLocation: place)
        }
      default: Issue.record("\(field.name) is of another kind", sourceLocation: place)
      }
    }
  }

  @Test func `a certificate`() throws {
    let paper = try registry.certificate(ofUnit: "HTX-1", at: moment)
    expectSame(
      CertificateValues(paper: paper, common: common(paper.unit)).values, CertificateValues.fields,
      #_sourceLocation)
  }

  @Test func `members, notices and confirmations`() throws {
    let members = try registry.memberPaper(ofUnit: "HTX-2", at: moment)
    expectSame(
      try MemberValues(paper: members, common: common(members.unit)).values(),
      MemberValues.fields, #_sourceLocation)
    let notice = try registry.notice(toUnit: "HTX-3", at: moment)
    expectSame(
      NoticeValues(paper: notice, common: common(notice.unit)).values, NoticeValues.fields,
      #_sourceLocation)
    let confirmation = try registry.suspensionConfirmation(ofUnit: "HTX-2", at: moment)
    expectSame(
      SuspensionValues(paper: confirmation, common: common(confirmation.unit)).values,
      SuspensionValues.fields, #_sourceLocation)
  }

  @Test func `drafts of decisions`() throws {
    for paper in [
      try registry.revocationDraft(ofUnit: "HTX-3", at: moment),
      try registry.compulsoryDraft(ofUnit: "HTX-1", at: moment),
    ] {
      expectSame(
        DecisionValues(paper: paper, common: common(paper.unit)).values, DecisionValues.fields,
        #_sourceLocation)
    }
  }

  @Test func `days and places are written as on papers of the State`() throws {
    #expect(PaperDate.text(CivilDate(iso: "2020-01-05")) == "ngày 05 tháng 01 năm 2020")
    #expect(PaperDate.text(CivilDate(iso: "2020-03-10")) == "ngày 10 tháng 3 năm 2020")
    #expect(PaperDate.text(CivilDate(iso: "2020-12-09")) == "ngày 09 tháng 12 năm 2020")
    #expect(PaperDate.text(nil) == "ngày … tháng … năm …")
    #expect(office.placeName == "Chợ Mới")
  }

  @Test func `grounds stand a line a text`() {
    let lines = [
      Citation("17/2023/QH15", "Điều 103"), Citation("92/2024/NĐ-CP", "Điều 53"),
      Citation("17/2023/QH15", "Điều 97"), Citation("03/2014/TT-BKHĐT", "Điều 19"),
    ].groundLines
    #expect(
      lines == [
        "Căn cứ Luật Hợp tác xã số 17/2023/QH15 (Điều 103; Điều 97);",
        "Căn cứ Nghị định số 92/2024/NĐ-CP (Điều 53);",
        "Căn cứ Thông tư số 03/2014/TT-BKHĐT (Điều 19);",
      ])
  }
}
