internal import CooperativeLaw

/// A day of a filing beside today.
struct ActDateFacts: Sendable {
  var field = "effective_on"
  let day: CivilDate
  let today: CivilDate
}

extension RecordRules {
  /// A filing records what has happened: none of its days lies in the future.
  static let actDate = Rule<ActDateFacts>(
    id: "record.act-date",
    title: LocalizedText(vi: "Ngày của hồ sơ", en: "Days of a filing"),
    explanation: LocalizedText(
      vi: "Sổ ghi điều đã xảy ra: ngày nhận, ngày quyết định, ngày hiệu lực không ở tương lai.",
      en: "The registry records what has happened: no day of a filing lies in the future."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Hôm qua", en: "Yesterday"), .days(ahead: -1), expected: []),
      RuleExample(LocalizedText(vi: "Hôm nay", en: "Today"), .days(ahead: 0), expected: []),
      RuleExample(
        LocalizedText(vi: "Ngày mai", en: "Tomorrow"), .days(ahead: 1), expected: [.blocker]),
    ],
    judge: { facts in
      guard facts.day > facts.today else { return [] }
      return [
        Finding(
          rule: "record.act-date", severity: .blocker, field: facts.field,
          message: LocalizedText(
            vi: "Ngày \(facts.day.slashed) còn ở tương lai (hôm nay \(facts.today.slashed)).",
            en: "\(facts.day.slashed) lies in the future (today is \(facts.today.slashed))."),
          facts: [.typed(facts.day.description)], citations: [],
          remedy: LocalizedText(
            vi: "Ghi hồ sơ vào ngày đó, hoặc sửa lại ngày.",
            en: "File the act on that day, or mend the date."))
      ]
    })
}

extension ActDateFacts {
  fileprivate static func days(ahead count: Int) -> ActDateFacts {
    let today = CivilDate(dayNumber: 20_778)
    return ActDateFacts(day: today.adding(days: count), today: today)
  }
}
