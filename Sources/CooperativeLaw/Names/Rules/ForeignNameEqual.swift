extension Rule where Facts == NameFacts {
  /// No two foreign names are the same (tên bằng tiếng nước ngoài trùng), under Decree 193/2013.
  static var namingForeignEqual: Self {
    let id: RuleID = "naming.foreign-name-equal"
    let places = ConfusablePlaces(
      decree193: "Điều 10 khoản 2 điểm d", decree92: nil)
    return Rule(
      id: id,
      title: LocalizedText(vi: "Tên nước ngoài trùng", en: "Equal foreign name"),
      explanation: LocalizedText(
        vi: """
          Từ 27/01/2014 đến 30/6/2024, tên nước ngoài trùng tên nước ngoài đã đăng ký là gây nhầm \
          lẫn. Danh sách từ 18/7/2024 không còn trường hợp này.
          """,
        en: """
          From 2014-01-27 to 2024-06-30 a foreign name equal to a registered one is confusable. The \
          list from 2024-07-18 no longer has this case.
          """),
      citations: places.citations,
      examples: foreignEqualExamples,
      judge: {
        $0.confusables(
          rule: id, places: places, field: "foreign_name", weigh: foreignEqualWeight,
          how: { _ in
            LocalizedText(
              vi: "trùng tên nước ngoài đã đăng ký",
              en: "is the same as the registered foreign name")
          })
      })
  }

  private static func foreignEqualWeight(
    _ match: NameMatch, _ list: NamingRegime.ConfusableList
  ) -> Severity? {
    match.likeness == .foreign ? .blocker : nil
  }

  private static var foreignEqualExamples: [RuleExample<NameFacts>] {
    let (old, new) = (NamingDates.decree193, NamingDates.decree92)
    return [
      .naming(
        LocalizedText(vi: "Cùng tên tiếng Anh", en: "The same English name"),
        "Hợp tác xã Hòa Bình", on: old,
        against: .example("Hợp tác xã Thái Bình", foreign: "Peace Cooperative"),
        foreign: "PEACE Cooperative", expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Từ 18/7/2024", en: "From 2024-07-18"),
        "Hợp tác xã Hòa Bình", on: new,
        against: .example("Hợp tác xã Thái Bình", foreign: "Peace Cooperative"),
        foreign: "Peace Cooperative", expected: []),
    ]
  }
}
