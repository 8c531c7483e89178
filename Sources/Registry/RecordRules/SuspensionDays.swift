internal import CooperativeLaw

/// The days of a suspension as typed.
struct SuspensionDaysFacts: Sendable {
  let subject: String
  let dossier: SuspensionDossier
  let today: CivilDate
}

extension RecordRules {
  /// The days of a suspension follow each other.
  static let suspensionDays = Rule<SuspensionDaysFacts>(
    id: "record.suspension-days",
    title: LocalizedText(vi: "Các ngày tạm ngừng", en: "Days of a suspension"),
    explanation: LocalizedText(
      vi: """
        Ngày cuối không trước ngày đầu; ngày kinh doanh trở lại sau ngày đầu và đã đến, vì chỉ ghi \
        cùng lúc cho lần tạm ngừng đã qua.
        """,
      en: """
        The last day is not before the first; the day of resumption is after the first and has \
        come, as it is told together only for a suspension that is over.
        """),
    citations: [],
    examples: [
      example("Một ngày", "One day", until: 0, []),
      example("Ngày cuối trước ngày đầu", "Ends before it begins", until: -1, [.blocker]),
      example("Trở lại hôm nay", "Resumed today", until: 9, resumed: 5, []),
      example("Trở lại ngày mai", "Resumes tomorrow", until: 9, resumed: 6, [.blocker]),
      example(
        "Trở lại ngay ngày đầu", "Resumed on its first day", until: 9, resumed: 0, [.blocker]),
    ],
    judge: { facts in
      let (from, until, resumed) = (
        facts.dossier.from, facts.dossier.until, facts.dossier.resumedOn
      )
      var found: [Finding] = []
      if let until, until < from {
        found.append(
          facts.finding(
            "until", until,
            LocalizedText(
              vi: "Ngày cuối \(until.slashed) trước ngày đầu \(from.slashed).",
              en: "The last day \(until) is before the first, \(from).")))
      }
      if let resumed, resumed <= from || resumed > facts.today {
        found.append(
          facts.finding(
            "resumed_on", resumed,
            resumed <= from
              ? LocalizedText(
                vi: "Ngày trở lại \(resumed.slashed) không sau ngày đầu \(from.slashed).",
                en: "The resumption on \(resumed) is not after the first day, \(from).")
              : LocalizedText(
                vi: "Ngày trở lại \(resumed.slashed) còn ở tương lai.",
                en: "The resumption on \(resumed) lies in the future.")))
      }
      return found
    })

  private static func example(
    _ vi: String, _ en: String, until: Int, resumed: Int? = nil, _ expected: [Severity]
  ) -> RuleExample<SuspensionDaysFacts> {
    let from = CivilDate(dayNumber: 20_778)
    return RuleExample(
      LocalizedText(vi: vi, en: en),
      SuspensionDaysFacts(
        subject: "HTX-00001",
        dossier: SuspensionDossier(
          from: from, until: from.adding(days: until), noticeOn: from.adding(days: -9),
          resumedOn: resumed.map { from.adding(days: $0) }), today: from.adding(days: 5)),
      expected: expected)
  }
}

extension SuspensionDaysFacts {
  fileprivate func finding(_ field: String, _ day: CivilDate, _ message: LocalizedText) -> Finding {
    Finding(
      rule: "record.suspension-days", severity: .blocker, subject: subject, field: field,
      message: message, facts: [.typed(day.description)], citations: [],
      remedy: LocalizedText(
        vi: "Xem lại các ngày trong thông báo.", en: "Check the days of the notice."))
  }
}
