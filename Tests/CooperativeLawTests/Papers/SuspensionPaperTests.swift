import Testing

@testable import CooperativeLaw

@Suite struct SuspensionPaperTests {
  private static let days: [(CivilDate, UnitKind, String?, String?)] = [
    (CivilDate(2024, 6, 30), .cooperative, nil, nil),
    (CivilDate(2024, 7, 1), .cooperative, "IV-8", "Điều 96 khoản 1"),
    (CivilDate(2024, 7, 17), .union, "IV-8", "Điều 96 khoản 1"),
    (CivilDate(2024, 7, 18), .cooperative, "IV-8", "Điều 47 khoản 4"),
    (CivilDate(2026, 7, 22), .cooperative, "IV-8", "Điều 47 khoản 4"),
    (CivilDate(2026, 7, 23), .union, "IV-8", "Điều 48 khoản 4"),
    (CivilDate(2024, 7, 17), .group, nil, nil),
    (CivilDate(2024, 7, 18), .group, "V-4", "Điều 62 khoản 3"),
    (CivilDate(2026, 7, 22), .group, "V-4", "Điều 62 khoản 3"),
    (CivilDate(2026, 7, 23), .group, "V-4", "Điều 63 khoản 3"),
  ]

  @Test(arguments: days)
  func `the confirmation is that of the day the notice came`(
    day: CivilDate, kind: UnitKind, form: String?, place: String?
  ) {
    let paper = SuspensionPaper.inForce(on: day, for: kind)
    #expect(paper?.form == form && paper?.grounds.last?.place == place)
  }

  @Test func `a group that only notified its commune has none`() {
    #expect(
      SuspensionPaper.inForce(on: CivilDate(2026, 7, 23), for: .group, isRegistered: false) == nil)
  }

  @Test func `the circular that was not read is named since its day`() {
    for kind in [UnitKind.cooperative, .group] {
      let before = SuspensionPaper.inForce(on: CivilDate(2025, 6, 30), for: kind)
      let since = SuspensionPaper.inForce(on: CivilDate(2025, 7, 1), for: kind)
      #expect(before?.sources.contains(.amendedForms) == false)
      #expect(since?.sources.contains(.amendedForms) == true)
      #expect(before?.remarks.count == 1 && since?.remarks.count == 2)
      #expect(since?.remarks.allSatisfy { $0.severity == .warning } == true)
    }
  }
}
