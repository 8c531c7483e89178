import Testing

@testable import CooperativeLaw

@Suite struct DecisionLawTests {
  private func revocation(
    _ ground: CaseGround, _ day: CivilDate, _ subject: StatusSubject = .cooperative
  ) -> RevocationPaperFacts {
    RevocationPaperFacts(subject: subject, ground: ground, day: day)
  }

  private static let firstGrounds: [(RevocationGround, CivilDate, StatusSubject, [String])] = [
    (.noTaxCode, CivilDate(2014, 7, 31), .cooperative, ["Điều 56 khoản 6"]),
    (.noTaxCode, CivilDate(2024, 6, 30), .union, ["Điều 56 khoản 6"]),
    (
      .noReport, CivilDate(2024, 7, 18), .cooperative,
      ["Điều 103 khoản 1 điểm c", "Điều 53 khoản 2"]
    ),
    (.noReport, CivilDate(2026, 7, 22), .union, ["Điều 103 khoản 1 điểm c", "Điều 53 khoản 2"]),
    (.noReport, CivilDate(2026, 7, 23), .union, ["Điều 103 khoản 1 điểm c", "Điều 54 khoản 2"]),
    (
      .courtDecision, CivilDate(2026, 7, 22), .group, ["Điều 64 khoản 1 điểm b", "Điều 64 khoản 3"]
    ),
    (.noReport, CivilDate(2026, 7, 23), .group, ["Điều 65 khoản 1 điểm b", "Điều 65 khoản 3"]),
  ]

  @Test(arguments: firstGrounds)
  func `a revocation rests on the ground and the procedure of its day`(
    ground: RevocationGround, day: CivilDate, subject: StatusSubject, places: [String]
  ) {
    let found = revocation(.revocation(ground), day, subject).grounds.map(\.place)
    #expect(Array(found.prefix(places.count)) == places)
  }

  @Test func `a ground of a case that is no revocation gives no decision`() {
    #expect(revocation(.dissolution(.voluntary), CivilDate(2026, 9, 7)).grounds.isEmpty)
    #expect(revocation(.revocation(.untrueChange), CivilDate(2020, 3, 2)).grounds.isEmpty)
    #expect(!revocation(.taxEnforcement, CivilDate(2026, 9, 7)).grounds.isEmpty)
  }

  private static let refused: [(RevocationGround, StatusSubject, CivilDate, String)] = [
    (.noReport, .cooperative, CivilDate(2020, 3, 2), "Điều 56"),
    (.unitEnded, .group, CivilDate(2026, 7, 22), "Điều 64 khoản 1"),
    (.unitEnded, .group, CivilDate(2026, 7, 23), "Điều 65 khoản 1"),
    (.unitEnded, .group, CivilDate(2024, 7, 17), "Điều 14 khoản 1"),
    (.unitEnded, .union, CivilDate(2026, 7, 23), "Điều 103 khoản 1"),
  ]

  @Test(arguments: refused)
  func `a refusal names the article with the grounds of the day`(
    ground: RevocationGround, subject: StatusSubject, day: CivilDate, place: String
  ) {
    let facts = revocation(.revocation(ground), day, subject)
    let findings = judge(facts, by: RuleCatalogue.revocationPaper)
    #expect(findings.map(\.severity) == [.blocker])
    #expect(findings.first?.citations.map(\.place) == [place])
  }

  @Test(arguments: [
    (CivilDate(2024, 7, 17), 0), (CivilDate(2024, 7, 18), 1), (CivilDate(2026, 7, 22), 1),
    (CivilDate(2026, 7, 23), 0),
  ])
  func `the forms of the older decree were not read`(day: CivilDate, count: Int) {
    for isOfGroup in [true, false] {
      for paper in [DecreeForms.Paper.notice, .revocation] {
        let found = DecreeForms.notRead(paper, isOfGroup: isOfGroup, on: day, rule: "paper.notice")
        #expect(found.count == count)
      }
    }
  }

  @Test func `what follows from a revocation is the law of its day`() {
    func places(_ facts: RevocationPaperFacts) -> [String] { facts.clauses.map(\.citation.place) }
    let (older, newer) = (CivilDate(2026, 7, 22), CivilDate(2026, 7, 23))
    let report = CaseGround.revocation(.noReport)
    #expect(
      places(revocation(.revocation(.noTaxCode), CivilDate(2020, 3, 2))) == ["Điều 54 khoản 2"])
    #expect(places(revocation(.revocation(.unitEnded), CivilDate(2020, 3, 2))) == [])
    #expect(places(revocation(report, CivilDate(2024, 7, 17))) == [])
    #expect(places(revocation(report, older)) == ["Điều 53 khoản 5", "Điều 53 khoản 6"])
    #expect(places(revocation(report, newer)) == ["Điều 54 khoản 5", "Điều 54 khoản 6"])
    #expect(places(revocation(report, newer, .group)) == ["Điều 65 khoản 6", "Điều 65 khoản 6"])
    #expect(
      places(revocation(.revocation(.forgedChange), newer))
        == ["Điều 54 khoản 1 điểm b", "Điều 54 khoản 6"])
    #expect(
      places(revocation(.revocation(.forgedChange), newer, .group))
        == ["Điều 65 khoản 2 điểm b", "Điều 65 khoản 6"])
  }

  @Test func `tax enforcement asks for no dissolution`() {
    let own = revocation(.taxEnforcement, CivilDate(2026, 9, 7)).clauses
    #expect(own.first?.text.contains("không phải thực hiện thủ tục giải thể") == true)
    #expect(revocation(.taxEnforcement, CivilDate(2026, 9, 7), .group).clauses.count == 1)
  }

  @Test func `a compulsory dissolution cites its point and what was in force`() {
    func places(_ ground: DissolutionGround, _ day: CivilDate) -> [String] {
      CompulsoryPaperFacts(kind: .cooperative, day: day).grounds(ground).map(\.place)
    }
    let (first, second) = (CivilDate(2014, 1, 26), CivilDate(2014, 1, 27))
    #expect(
      places(.notOperating, first) == ["Điều 54 khoản 2 điểm a", "Điều 54 khoản 3 điểm a"])
    #expect(places(.tooFewMembers, second).contains("Điều 19 khoản 2"))
    #expect(places(.noAnnualMeeting, second).first == "Điều 54 khoản 2 điểm c")
    #expect(places(.certificateRevoked, second).first == "Điều 54 khoản 2")
    #expect(places(.courtDecision, CivilDate(2024, 6, 30)).first == "Điều 54 khoản 2 điểm đ")
    #expect(places(.voluntary, second).isEmpty)
    #expect(places(.notOperating, CivilDate(2024, 7, 1)).isEmpty)
    #expect(places(.notOperating, CivilDate(2013, 6, 30)).isEmpty)
  }

  @Test func `the council has sixty days, and the decree says who pays`() {
    func clauses(_ day: CivilDate) -> [PaperClause] {
      CompulsoryPaperFacts(kind: .union, day: day).clauses
    }
    #expect(clauses(CivilDate(2014, 1, 26)).count == 2)
    #expect(clauses(CivilDate(2014, 1, 27)).count == 3)
    #expect(clauses(CivilDate(2020, 3, 2)).first?.text.contains("60 ngày") == true)
    #expect(clauses(CivilDate(2024, 7, 1)).isEmpty)
  }

  @Test func `since Decree 294 a group's refusal only warns`() {
    func severity(_ day: CivilDate) -> Severity? {
      judge(CompulsoryPaperFacts(kind: .group, day: day), by: RuleCatalogue.compulsoryPaper)
        .first?.severity
    }
    #expect(severity(CivilDate(2026, 7, 22)) == .blocker)
    #expect(severity(CivilDate(2026, 7, 23)) == .warning)
  }
}
