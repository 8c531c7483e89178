internal import CooperativeLaw

extension RecordRules {
  /// Lives in order and out of it.
  static let dateOrderExamples: [RuleExample<DateOrderFacts>] = [
    RuleExample(
      LocalizedText(vi: "Đúng thứ tự", en: "In order"),
      .life(birth: 1970, joined: 2015, contributed: 2016, left: 2020), expected: []),
    RuleExample(
      LocalizedText(vi: "Vào đúng năm sinh: chưa chắc sai", en: "Joined in the year of birth"),
      .life(birth: 2015, joined: 2015), expected: []),
    RuleExample(
      LocalizedText(vi: "Sinh sau khi vào", en: "Born after joining"),
      .life(birth: 2016, joined: 2015), expected: [.blocker]),
    RuleExample(
      LocalizedText(vi: "Sinh ở tương lai", en: "Born in the future"), .life(birth: 2027),
      expected: [.blocker]),
    RuleExample(
      LocalizedText(vi: "Vào ở tương lai", en: "Joined in the future"),
      .life(birth: 1970, joined: 2027), expected: [.blocker]),
    RuleExample(
      LocalizedText(vi: "Góp vốn trước khi sinh", en: "Paid before birth"),
      .life(birth: 1970, joined: 2015, contributed: 1969), expected: [.blocker]),
    RuleExample(
      LocalizedText(vi: "Ra trước khi vào", en: "Left before joining"),
      .life(joined: 2015, left: 2014), expected: [.blocker]),
    RuleExample(
      LocalizedText(vi: "Góp vốn trước ngày vào", en: "Paid before joining"),
      .life(joined: 2015, contributed: 2014), expected: [.warning]),
    RuleExample(
      LocalizedText(vi: "Vào khi 121 tuổi trở lên", en: "Joined at 121 or more"),
      .life(birth: 1893, joined: 2015), expected: [.warning]),
  ]
}

extension DateOrderFacts {
  /// A life told by years, each meaning its 30 June; judged on 2026-11-21.
  fileprivate static func life(
    birth: Int? = nil, joined: Int? = nil, contributed: Int? = nil, left: Int? = nil
  ) -> DateOrderFacts {
    let day = { (year: Int?) in year.flatMap { CivilDate(year: $0, month: 6, day: 30) } }
    return DateOrderFacts(
      birth: birth.map { .year($0) }, joined: day(joined), contributed: day(contributed),
      left: day(left), today: CivilDate(dayNumber: 20_778))
  }
}
