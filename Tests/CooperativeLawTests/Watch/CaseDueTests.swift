import Testing

@testable import CooperativeLaw

/// The times that run in cases, reorganisations, OCOP recognitions and terms of office.
@Suite struct CaseDueTests {
  private func told(
    _ ground: CaseGround, _ subject: StatusSubject = .cooperative, opened day: CivilDate,
    _ done: [DissolutionStep: CivilDate]
  ) -> [String] {
    CaseDue.items("HTX-1", .of(ground, subject, openedOn: day), done: done).map {
      "\($0.last.earliest) \($0.command.dropFirst("htx dissolve ".count))"
    }
  }

  @Test func `a council has sixty days, named by the first step that may be done`() throws {
    let day = CivilDate(2020, 3, 2)
    let opened: [DissolutionStep: CivilDate] = [.resolution: day]
    #expect(
      told(.dissolution(.voluntary), opened: day, opened) == ["2020-05-04 step HTX-1 registry_told"]
    )
    let formed = opened.merging([.councilFormed: day]) { $1 }
    let procedure = DissolutionProcedure.of(.dissolution(.voluntary), .cooperative, openedOn: day)
    let item = try #require(CaseDue.items("HTX-1", procedure, done: formed).first)
    // Sixty days from 2 March end on 1 May, a holiday before a weekend.
    #expect(item.last == .day(CivilDate(2020, 5, 4)))
    #expect(item.citation == .law2012("Điều 54 khoản 1"))
    #expect(item.what.en == "Registry told (and 6 more steps)")
    #expect(item.what.vi == "Thông báo cơ quan đăng ký (và 6 bước cùng hạn)")
    #expect(item.isLate(on: CivilDate(2020, 5, 4)) == false)
    #expect(item.isLate(on: CivilDate(2020, 5, 5)) == true)
  }

  @Test func `the tax office answers, the registry decides, and a file ends the silence`() {
    let day = CivilDate(2026, 9, 3)
    var done: [DissolutionStep: CivilDate] = [.resolution: day, .resolutionReceived: day]
    #expect(
      told(.dissolution(.voluntary), opened: day, done)
        == [
          "2026-09-14 step HTX-1 resolution_sent", "2026-09-04 step HTX-1 winding_up_posted",
          "2027-03-03 complete HTX-1 --elapsed",
        ])
    for step in [DissolutionStep.resolutionSent, .resolutionPosted, .windingUpPosted, .debtsPaid] {
      done[step] = day
    }
    #expect(
      told(.dissolution(.voluntary), opened: day, done) == [
        "2026-09-10 step HTX-1 dossier_filed", "2027-03-03 complete HTX-1 --elapsed",
      ])
    done[.dossierFiled] = CivilDate(2026, 9, 15)
    done[.taxAsked] = CivilDate(2026, 9, 15)
    #expect(
      told(.dissolution(.voluntary), opened: day, done) == [
        "2026-09-17 step HTX-1 tax_answered", "2026-09-22 complete HTX-1",
      ])
    done[.decided] = CivilDate(2026, 9, 18)
    #expect(told(.dissolution(.voluntary), opened: day, done).isEmpty)
  }

  @Test func `a group ends by silence after three months, and what is waited for is no clock`() {
    let day = CivilDate(2025, 11, 28)
    let done: [DissolutionStep: CivilDate] = [
      .groupMinutes: day, .resolutionSent: day, .resolutionReceived: day, .windingUpPosted: day,
    ]
    // 28 February 2026 is a Saturday.
    #expect(
      told(.closing(.byAgreement), .group, opened: day, done) == [
        "2026-03-02 complete HTX-1 --elapsed"
      ])
    let waits: [DissolutionStep: CivilDate] = [
      .breachNotice: CivilDate(2020, 3, 2), .explanationDue: CivilDate(2020, 3, 16),
    ]
    // Ten working days in which nothing may be decided are no time to act in.
    #expect(told(.revocation(.noTaxCode), opened: CivilDate(2020, 3, 2), waits).isEmpty)
  }

  @Test(arguments: [
    (Reorganisation.divide, "Điều 92 khoản 2 điểm b"), (.separate, "Điều 93 khoản 2 điểm b"),
    (.consolidate, "Điều 94 khoản 2 điểm c"), (.merge, "Điều 95 khoản 2 điểm c"),
    (.receive, "Điều 95 khoản 2 điểm c"),
  ])
  func `a resolution is sent within fifteen days since the 2023 law`(
    part: Reorganisation, place: String
  ) throws {
    func items(_ day: CivilDate) -> [DueItem] {
      ReorganisationDue.items(
        RunningReorganisation(
          number: 3, unit: "HTX-1", subject: .cooperative, part: part, resolvedOn: day))
    }
    let item = try #require(items(CivilDate(2025, 2, 14)).first)
    // 1 March 2025 is a Saturday.
    #expect(item.last == .day(CivilDate(2025, 3, 3)))
    #expect(item.citation == .law2023(place))
    #expect(item.command == "htx reorganise show 3")
    #expect(items(CivilDate(2024, 6, 28)).isEmpty)
  }

  @Test func `a recognition lasts 36 months, and the owner is told 30 days ahead`() {
    func items(_ stars: Int = 4, validTo: CivilDate? = nil, on day: CivilDate) -> [DueItem] {
      OCOPDue.items(
        RunningRecognition(
          number: 7, unit: nil, product: "Miến dong", stars: stars,
          decidedOn: CivilDate(2024, 2, 29),
          validTo: validTo), on: day)
    }
    let end = CivilDate(2027, 2, 28)
    #expect(
      items(on: end).map(\.last) == [.day(CivilDate(2027, 1, 29)), .day(end)])
    #expect(items(on: end.adding(days: 1)).map(\.last) == [.day(end)])
    #expect(items(2, on: end).isEmpty && items(3, on: end).count == 2)
    #expect(
      items(validTo: CivilDate(2027, 3, 1), on: end).last?.last == .day(CivilDate(2027, 3, 1)))
    #expect(items(on: end).allSatisfy { $0.citation?.confidence == .secondary && $0.unit == nil })
  }

  @Test func `terms that end on one day are named by the highest office`() throws {
    func items(_ roles: [PositionRole], _ kind: UnitKind = .cooperative) -> [DueItem] {
      TermDue.items(
        EndingTerm(unit: "HTX-1", kind: kind, endsOn: CivilDate(2026, 2, 28), roles: roles))
    }
    let board = try #require(items([.boardMember, .chair, .boardMember]).first)
    #expect(board.last == .day(CivilDate(2026, 2, 28)))
    #expect(board.what.vi == "Hết nhiệm kỳ: Chủ tịch Hội đồng quản trị và 2 chức danh khác")
    #expect(board.citation == .law2023("Điều 65 khoản 2"))
    #expect(items([.director]).first?.citation == .law2023("Điều 71 khoản 2, Điều 72 khoản 2"))
    #expect(items([.controller]).first?.what.en == "Term ends: controller")
    let head = try #require(items([.groupHead], .group).first)
    #expect(head.citation == nil)
    #expect(items([]).isEmpty)
  }
}
