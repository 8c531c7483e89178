import Testing

@testable import CooperativeLaw

@Suite struct SeldomCaseTests {
  @Test func `offices are kept apart in cooperatives and unions, not in groups`() {
    func found(_ kind: UnitKind) -> [Severity] {
      let facts = AppointmentFacts(
        kind: kind, day: CivilDate(2026, 9, 1), role: .controller, otherRoles: [.chair])
      return Rule.otherOffices.judge(facts).map(\.severity)
    }
    #expect(found(.cooperative) == [.blocker])
    #expect(found(.union) == [.blocker])
    #expect(found(.group) == [])
  }

  @Test(arguments: [
    (CivilDate(2003, 1, 6), "47-L/CTN"), (CivilDate(2010, 1, 4), "18/2003/QH11"),
  ])
  func `whether an old union took a foreigner is said to be not known`(
    day: CivilDate, text: String
  ) throws {
    let facts = JoiningFacts(
      kind: .union, day: day, member: MemberFacts(name: "Người Mẫu", isForeign: true))
    let finding = try #require(Rule.foreignMember.judge(facts).first)
    #expect(finding.severity == .note)
    #expect(finding.subject == "Người Mẫu")
    #expect(finding.citations.map(\.text) == [text])
    #expect(finding.citations.map(\.confidence) == [.unknown])
  }

  @Test(
    arguments: [(9, nil), (10, "Điều 56 khoản 2"), (11, "Điều 56 khoản 2")] as [(Int, String?)])
  func `a union of ten members has to have a board`(members: Int, place: String?) {
    let facts = RegistrationFacts(
      kind: .union, actDate: CivilDate(2026, 9, 1),
      members: RegistrationExamples.members(members))
    #expect(facts.requiresBoard?.citation.place == place)
    #expect(Rule.board.judge(facts).map(\.severity) == (place == nil ? [] : [.warning]))
  }

  @Test func `a rule is named by its text`() {
    let name = "status.silence"
    #expect(RuleID(rawValue: name) == "status.silence")
    #expect(RuleID(rawValue: name).description == name)
  }

  @Test(arguments: [
    (ChangeDuty.Form.registered, "registered", "đăng ký thay đổi"),
    (.notified, "notified", "thông báo thay đổi"),
  ])
  func `a change is registered or notified`(form: ChangeDuty.Form, code: String, label: String) {
    #expect(form.rawValue == code)
    #expect(form.label.vi == label)
  }

  @Test(
    arguments: [
      ("é", true, NameCharacter.allowed), ("ß", false, .refused), ("€", true, .doubtful),
      ("☂", true, .refused), ("1", false, .allowed), ("\u{200B}", true, .refused),
    ] as [(Character, Bool, NameCharacter)])
  func `a foreign name may use other Latin letters, and a sign is looked at`(
    character: Character, allowsOtherLatin: Bool, expected: NameCharacter
  ) {
    #expect(NameCharacter(character, allowsOtherLatin: allowsOtherLatin) == expected)
  }
}
