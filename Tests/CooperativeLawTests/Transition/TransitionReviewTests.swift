import CooperativeLaw
import Testing

/// Where units of the old laws stand with the duties of the new ones.
@Suite struct TransitionReviewTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private func facts(
    _ kind: UnitKind = .cooperative, founded: String = "2010-05-04", again: String? = nil,
    status: LegalStatus = .active, from: String = "2010-05-04", end: EndReason? = nil,
    record: (TransitionState, String)? = nil, hasTaxCode: Bool = true
  ) throws -> UnitTransitionFacts {
    UnitTransitionFacts(
      kind: kind, foundedOn: try day(founded), registeredAgainOn: try again.map(day),
      status: status, statusFrom: try day(from), endReason: end,
      record: try record.map { .init($0.0, on: try day($0.1)) }, hasTaxCode: hasTaxCode)
  }

  @Test(arguments: [
    (TransitionDuty.law2012, UnitKind.cooperative, "2013-06-30", TransitionState.notKnown),
    (.law2012, .cooperative, "2013-07-01", .notBound), (.law2012, .union, "2013-06-30", .notKnown),
    (.law2012, .group, "2010-01-01", .notBound),
    (.charter2023, .cooperative, "2024-06-30", .notKnown),
    (.charter2023, .union, "2024-07-01", .notBound),
    (.charter2023, .group, "2010-01-01", .notBound),
    (.groupRegistration, .group, "2024-06-30", .notKnown),
    (.groupRegistration, .group, "2024-07-01", .notBound),
    (.groupRegistration, .cooperative, "2010-01-01", .notBound),
  ])
  func `units of the kind founded before the law are bound, and without a record not known`(
    duty: TransitionDuty, kind: UnitKind, founded: String, expected: TransitionState
  ) throws {
    let standing = duty.standing(of: try facts(kind, founded: founded))
    #expect(standing.state == expected)
    #expect(standing.basis == .derived)
  }

  @Test(arguments: [
    (EndReason.dissolvedVoluntarily, TransitionState.dissolved),
    (.dissolvedCompulsorily, .dissolved), (.otherForm, .converted), (.bankrupt, .ended),
    (.merged, .ended), (.unknown, .ended),
  ])
  func `an end since the law answers by how the unit ended`(
    reason: EndReason, expected: TransitionState
  ) throws {
    let ended = try facts(status: .ended, from: "2013-07-01", end: reason)
    let standing = TransitionDuty.law2012.standing(of: ended)
    #expect(standing.state == expected)
    #expect(standing.on == (try day("2013-07-01")))
    let before = try facts(status: .ended, from: "2013-06-30", end: reason)
    #expect(TransitionDuty.law2012.standing(of: before).state == .notBound)
  }

  @Test func `a group that became a cooperative has converted`() throws {
    let group = try facts(.group, status: .closed, from: "2025-05-05", end: .converted)
    #expect(TransitionDuty.groupRegistration.standing(of: group).state == .converted)
  }

  @Test func `a later registration does the duty but says nothing of a charter`() throws {
    let cooperative = try facts(again: "2015-02-02", record: (.notDone, "2014-01-01"))
    let standing = TransitionDuty.law2012.standing(of: cooperative)
    #expect(standing.state == .reregistered)
    #expect(standing.on == (try day("2015-02-02")))
    let again = try facts(again: "2025-02-03")
    #expect(TransitionDuty.charter2023.standing(of: again).state == .notKnown)
    let group = try facts(.group, again: "2025-02-03")
    #expect(TransitionDuty.groupRegistration.standing(of: group).state == .registered)
  }

  @Test(arguments: TransitionDuty.law2012.states)
  func `what an officer recorded is the answer`(state: TransitionState) throws {
    let standing = TransitionDuty.law2012.standing(of: try facts(record: (state, "2015-02-02")))
    #expect(standing.state == state)
    #expect(standing.on == (try day("2015-02-02")))
    #expect(standing.basis == .recorded)
  }

  @Test func `a duty done before the end stays done, one left open ends with the unit`() throws {
    let law = TransitionDuty.law2012
    let done = try facts(
      status: .ended, from: "2018-01-01", end: .merged, record: (.reregistered, "2015-02-02"))
    #expect(law.standing(of: done).state == .reregistered)
    let open = try facts(
      status: .ended, from: "2018-01-01", end: .dissolvedVoluntarily,
      record: (.notDone, "2015-02-02"))
    #expect(law.standing(of: open).state == .dissolved)
  }

  @Test(arguments: [
    (TransitionDuty.law2012, "2016-06-30", false as Bool?), (.law2012, "2016-07-01", nil),
    (.law2012, "2016-07-02", true), (.charter2023, "2025-12-31", false),
    // 01/01 and 02/01/2026 were days off, 03 and 04 a weekend.
    (.charter2023, "2026-01-01", nil), (.charter2023, "2026-01-05", nil),
    (.charter2023, "2026-01-06", true), (.groupRegistration, "2025-12-31", false),
    (.groupRegistration, "2026-11-21", true),
  ])
  func `late is said only when every way of counting says so`(
    duty: TransitionDuty, text: String, expected: Bool?
  ) throws {
    #expect(TransitionDeadline(duty).isMissed(on: try day(text)) == expected)
  }

  @Test func `the deadlines are those the laws give`() throws {
    #expect(TransitionDeadline(.law2012).day == (try day("2016-07-01")))
    #expect(TransitionDeadline(.charter2023).day == (try day("2026-01-01")))
    #expect(TransitionDeadline(.groupRegistration).day == (try day("2026-01-01")))
  }

  @Test(arguments: [
    ("2024-07-17", [TransitionLack.application]),
    ("2024-07-18", [.taxCode, .application, .taxCertificate]),
    ("2026-07-22", [.taxCode, .application, .taxCertificate]),
    ("2026-07-23", [.taxCode, .application, .taxCertificate, .authorisation]),
  ])
  func `the papers of a group are those of the decree of the day`(
    text: String, expected: [TransitionLack]
  ) throws {
    let group = try facts(.group, hasTaxCode: false)
    let lacks = TransitionDuty.groupRegistration.lacks(.notDone, group, on: try day(text))
    #expect(lacks.map(\.value) == expected)
    #expect(lacks.allSatisfy { $0.citation.confidence == .primary })
  }

  @Test(arguments: TransitionDuty.allCases)
  func `only an open state lacks something`(duty: TransitionDuty) throws {
    let unit = try facts(duty == .groupRegistration ? .group : .cooperative)
    for state in TransitionState.allCases {
      #expect(duty.lacks(state, unit, on: try day("2026-11-21")).isEmpty == !state.isOpen)
    }
  }
}
