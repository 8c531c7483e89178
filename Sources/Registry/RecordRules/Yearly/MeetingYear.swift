internal import CooperativeLaw

/// The financial year that a meeting closes.
struct MeetingYearFacts: Sendable {
  let subject: String
  let kind: MeetingKind
  let heldOn: CivilDate
  let year: Int?
}

extension RecordRules {
  /// An annual meeting names the financial year it closes (năm tài chính).
  static let meetingYear = Rule<MeetingYearFacts>(
    id: "record.meeting-year",
    title: LocalizedText(vi: "Năm của đại hội thường niên", en: "Year of an annual meeting"),
    explanation: LocalizedText(
      vi: """
        Đại hội thường niên ghi năm tài chính được tổng kết, không sau năm họp. Chưa ghi năm thì \
        không xét được hạn họp.
        """,
      en: """
        An annual meeting names the financial year it closes, which is not after the year it is \
        held in. Without it the time for the meeting cannot be judged.
        """),
    citations: [],
    examples: [
      example("Năm trước", "The year before", 2025, []),
      example("Năm nay", "The same year", 2026, []),
      example("Năm sau", "The next year", 2027, [.blocker]),
      example("Chưa ghi năm", "No year", nil, [.note]),
    ],
    judge: { facts in
      if let year = facts.year {
        guard year > facts.heldOn.year else { return [] }
        return [
          facts.finding(
            .blocker,
            LocalizedText(
              vi: "Năm \(year) sau năm họp \(facts.heldOn.year).",
              en: "The year \(year) is after that of the meeting, \(facts.heldOn.year)."))
        ]
      }
      guard facts.kind == .annual else { return [] }
      return [
        facts.finding(
          .note,
          LocalizedText(
            vi: "Chưa ghi đại hội này của năm tài chính nào: không xét được hạn họp.",
            en: "Which financial year it closes is not said, so its time is not judged."))
      ]
    })

  private static func example(
    _ vi: String, _ en: String, _ year: Int?, _ expected: [Severity]
  ) -> RuleExample<MeetingYearFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      MeetingYearFacts(
        subject: "HTX-00001", kind: .annual, heldOn: CivilDate(dayNumber: 20_778), year: year),
      expected: expected)
  }
}

extension MeetingYearFacts {
  fileprivate func finding(_ severity: Severity, _ message: LocalizedText) -> Finding {
    Finding(
      rule: "record.meeting-year", severity: severity, subject: subject, field: "year",
      message: message, citations: [],
      remedy: LocalizedText(
        vi: "Ghi năm tài chính được tổng kết (--year).",
        en: "Give the financial year it closes (--year)."))
  }
}
