import Testing

@testable import CooperativeLaw

@Suite struct CertificateFormTests {
  private static let cooperatives: [(CivilDate, CertificateForm.Layout?, Bool?)] = [
    (CivilDate(2014, 1, 26), nil, nil), (CivilDate(2014, 1, 27), nil, true),
    (CivilDate(2014, 7, 31), nil, true), (CivilDate(2014, 8, 1), .cooperative2014, true),
    (CivilDate(2024, 6, 30), .cooperative2014, true),
    (CivilDate(2024, 7, 1), .cooperative2024, false),
    (CivilDate(2026, 11, 28), .cooperative2024, false),
  ]

  @Test(arguments: cooperatives)
  func `cooperatives and unions have the form of the day`(
    day: CivilDate, layout: CertificateForm.Layout?, saysLines: Bool?
  ) {
    for kind in [UnitKind.cooperative, .union] {
      let form = CertificateForm.inForce(on: day, for: kind)
      #expect(form?.layout == layout && form?.saysLines == saysLines)
    }
  }

  @Test func `groups have one only since the registration decree`() {
    #expect(CertificateForm.inForce(on: CivilDate(2024, 7, 17), for: .group) == nil)
    let form = CertificateForm.inForce(on: CivilDate(2024, 7, 18), for: .group)
    #expect(form?.layout == .group2024 && form?.saysLines == true)
  }

  @Test func `the decree cited is the one of the day`() {
    func texts(_ year: Int, _ month: Int, _ day: Int, _ kind: UnitKind) -> [String] {
      let form = CertificateForm.inForce(on: CivilDate(year, month, day), for: kind)
      return form?.contents.map(\.text) ?? []
    }
    #expect(texts(2024, 7, 1, .cooperative) == [LawText.law2023])
    #expect(texts(2024, 7, 17, .cooperative) == [LawText.law2023])
    #expect(texts(2024, 7, 18, .cooperative) == [LawText.law2023, LawText.decree92])
    #expect(texts(2026, 7, 22, .union) == [LawText.law2023, LawText.decree92])
    #expect(texts(2026, 7, 23, .union) == [LawText.law2023, LawText.decree295])
    #expect(texts(2026, 7, 22, .group) == [LawText.decree92])
    #expect(texts(2026, 7, 23, .group) == [LawText.decree295])
    #expect(texts(2014, 1, 27, .cooperative) == [LawText.decree193])
  }

  @Test(arguments: [UnitKind.cooperative, .group])
  func `the circular that was not read is named since its day`(kind: UnitKind) {
    let before = CertificateForm.inForce(on: CivilDate(2025, 6, 30), for: kind)
    let since = CertificateForm.inForce(on: CivilDate(2025, 7, 1), for: kind)
    #expect(before?.sources.contains(.amendedForms) == false)
    #expect(since?.sources.contains(.amendedForms) == true)
    #expect(Citation.amendedForms.confidence == .unknown)
  }

  @Test func `only the layout of form IV-1 was read`() {
    #expect(CertificateForm.Layout.allCases.filter(\.isRead).map(\.rawValue) == ["IV-1"])
  }

  @Test func `a union is never refused for want of a registration as a group`() {
    let facts = CertificatePaperFacts(
      kind: .union, issuedOn: CivilDate(2024, 7, 1), isRegistered: false)
    #expect(judge(facts, by: RuleCatalogue.certificatePaper).isEmpty)
  }
}
