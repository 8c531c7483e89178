internal import CooperativeLaw

/// The days of an office: from when, and until when the term runs.
struct TermFacts: Sendable {
  var subject = ""
  let from: CivilDate
  var endsOn: CivilDate?
  let today: CivilDate
}

extension RecordRules {
  /// An office begins before its term ends, and has begun.
  static let termOrder = Rule<TermFacts>(
    id: "record.term-order",
    title: LocalizedText(vi: "Thời gian giữ chức vụ", en: "Days of an office"),
    explanation: LocalizedText(
      vi: "Ngày bắt đầu giữ chức vụ không ở tương lai và trước ngày hết nhiệm kỳ.",
      en: "An office has begun, and it begins before its term ends."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Không ghi ngày hết nhiệm kỳ", en: "No end given"),
        .term(from: 0), expected: []),
      RuleExample(
        LocalizedText(vi: "Hết nhiệm kỳ ngày mai", en: "The term ends tomorrow"),
        .term(from: 0, endsOn: 1), expected: []),
      RuleExample(
        LocalizedText(vi: "Hết ngay ngày bắt đầu", en: "It ends on its first day"),
        .term(from: 0, endsOn: 0), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Hết trước khi bắt đầu", en: "It ends before it begins"),
        .term(from: 0, endsOn: -1), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Bắt đầu ngày mai", en: "It begins tomorrow"), .term(from: 1),
        expected: [.blocker]),
    ],
    judge: { facts in
      var found: [Finding] = []
      if facts.from > facts.today {
        found.append(
          facts.finding(
            "from",
            LocalizedText(
              vi: "Ngày bắt đầu (\(facts.from.slashed)) còn ở tương lai.",
              en: "The first day (\(facts.from.slashed)) lies in the future.")))
      }
      if let end = facts.endsOn, end <= facts.from {
        found.append(
          facts.finding(
            "term_ends_on",
            LocalizedText(
              vi: "Nhiệm kỳ hết (\(end.slashed)) trước khi bắt đầu (\(facts.from.slashed)).",
              en: "The term ends (\(end.slashed)) before it begins (\(facts.from.slashed)).")))
      }
      return found
    })
}

extension TermFacts {
  fileprivate func finding(_ field: String, _ message: LocalizedText) -> Finding {
    Finding(
      rule: "record.term-order", severity: .blocker, subject: subject, field: field,
      message: message, citations: [],
      remedy: LocalizedText(
        vi: "So lại ngày với quyết định hoặc biên bản.",
        en: "Compare the days with the decision or the minutes."))
  }

  fileprivate static func term(from: Int, endsOn: Int? = nil) -> TermFacts {
    let today = CivilDate(dayNumber: 20_778)
    return TermFacts(
      from: today.adding(days: from), endsOn: endsOn.map { today.adding(days: $0) },
      today: today)
  }
}
