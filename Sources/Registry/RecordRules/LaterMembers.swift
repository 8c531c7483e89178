internal import CooperativeLaw

/// The end of a unit told late, with what was recorded to begin after it.
struct LaterMembersFacts: Sendable {
  let localNumber: String
  let endedOn: CivilDate
  /// How many memberships and offices begin after that day.
  let beginLater: Int
}

extension RecordRules {
  /// A unit does not end before somebody on record joined it or took an office in it.
  static let laterMembers = Rule<LaterMembersFacts>(
    id: "record.later-members",
    title: LocalizedText(vi: "Có người vào sau ngày chấm dứt", en: "Somebody came after the end"),
    explanation: LocalizedText(
      vi: """
        Ghi muộn việc chấm dứt thì không được có thành viên, chức danh bắt đầu sau ngày đó; phải \
        hủy bỏ hồ sơ kia hoặc xem lại ngày.
        """,
      en: """
        When an end is told late, no membership or office may begin after it; void that filing or \
        check the day.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Không có ai vào sau", en: "Nobody came after"),
        LaterMembersFacts(
          localNumber: "HTX-00001", endedOn: CivilDate(dayNumber: 20_000), beginLater: 0),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Một người vào sau", en: "One came after"),
        LaterMembersFacts(
          localNumber: "HTX-00001", endedOn: CivilDate(dayNumber: 20_000), beginLater: 1),
        expected: [.blocker]),
    ],
    judge: { facts in
      guard facts.beginLater > 0 else { return [] }
      return [
        Finding(
          rule: "record.later-members", severity: .blocker, subject: facts.localNumber,
          message: LocalizedText(
            vi:
              "\(facts.beginLater) thành viên, chức danh bắt đầu sau ngày \(facts.endedOn.slashed).",
            en: "Memberships or offices that begin after \(facts.endedOn): \(facts.beginLater)."),
          facts: [
            Fact(LocalizedText(vi: "ngày chấm dứt", en: "day of the end"), facts.endedOn),
            Fact(LocalizedText(vi: "bắt đầu sau đó", en: "begin after it"), facts.beginLater),
          ], citations: [],
          remedy: LocalizedText(
            vi: "Xem lại ngày có hiệu lực, hoặc hủy bỏ các hồ sơ đó trước.",
            en: "Check the effective day, or void those filings first."))
      ]
    })
}
