internal import CooperativeLaw

/// How many came to a meeting.
struct MeetingCountFacts: Sendable {
  let subject: String
  let present: Int?
  let entitled: Int?
}

extension RecordRules {
  /// Not more came to a meeting than were entitled to.
  static let meetingCount = Rule<MeetingCountFacts>(
    id: "record.meeting-count",
    title: LocalizedText(vi: "Số người dự họp", en: "People at a meeting"),
    explanation: LocalizedText(
      vi: "Số người dự (thành viên hoặc đại biểu) không nhiều hơn số được triệu tập.",
      en: "Not more members or delegates come than were called."),
    citations: [],
    examples: [
      example("Dự đủ", "All came", 10, 10, []),
      example("Dự nhiều hơn", "More came", 11, 10, [.blocker]),
      example("Chưa rõ số được triệu tập", "Those called are not known", 11, nil, []),
    ],
    judge: { facts in
      guard let present = facts.present, let entitled = facts.entitled, present > entitled else {
        return []
      }
      return [
        Finding(
          rule: "record.meeting-count", severity: .blocker, subject: facts.subject,
          field: "present",
          message: LocalizedText(
            vi: "Số người dự \(present) nhiều hơn số được triệu tập \(entitled).",
            en: "\(present) came, but \(entitled) were entitled to."),
          facts: [.typed("\(present)/\(entitled)")], citations: [],
          remedy: LocalizedText(
            vi: "Xem lại biên bản; khách mời không tính.",
            en: "See the minutes; guests do not count."))
      ]
    })

  private static func example(
    _ vi: String, _ en: String, _ present: Int, _ entitled: Int?, _ expected: [Severity]
  ) -> RuleExample<MeetingCountFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      MeetingCountFacts(subject: "HTX-00001", present: present, entitled: entitled),
      expected: expected)
  }
}
