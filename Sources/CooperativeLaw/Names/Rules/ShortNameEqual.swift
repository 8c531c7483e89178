extension Rule where Facts == NameFacts {
  /// No two short names are the same (tên viết tắt trùng), while Decree 193/2013 is in force.
  static var namingShortEqual: Self {
    let id: RuleID = "naming.short-name-equal"
    let places = ConfusablePlaces(
      decree193: "Điều 10 khoản 2 điểm c", decree92: nil)
    return Rule(
      id: id,
      title: LocalizedText(vi: "Tên viết tắt trùng", en: "Equal short name"),
      explanation: LocalizedText(
        vi: """
          Từ 27/01/2014 đến 30/6/2024, tên viết tắt trùng tên viết tắt đã đăng ký là gây nhầm lẫn. \
          Danh sách từ 18/7/2024 không còn trường hợp này.
          """,
        en: """
          From 2014-01-27 to 2024-06-30 a short name equal to a registered short name is confusable. \
          The list from 2024-07-18 no longer has this case.
          """),
      citations: places.citations,
      examples: shortEqualExamples,
      judge: {
        $0.confusables(
          rule: id, places: places, field: "short_name", weigh: shortEqualWeight,
          how: { _ in
            LocalizedText(
              vi: "trùng tên viết tắt đã đăng ký", en: "is the same as the registered short name")
          })
      })
  }

  private static func shortEqualWeight(
    _ match: NameMatch, _ list: NamingRegime.ConfusableList
  ) -> Severity? {
    match.likeness == .short ? .blocker : nil
  }

  private static var shortEqualExamples: [RuleExample<NameFacts>] {
    let (old, new) = (NamingDates.decree193, NamingDates.decree92)
    return [
      .naming(
        LocalizedText(vi: "Cùng tên viết tắt", en: "The same short name"),
        "Hợp tác xã Hòa Bình", on: old,
        against: .example("Hợp tác xã Hoa Ban", short: "HTX HB"), short: "HTX  hb",
        expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Từ 18/7/2024", en: "From 2024-07-18"),
        "Hợp tác xã Hòa Bình", on: new,
        against: .example("Hợp tác xã Hoa Ban", short: "HTX HB"), short: "HTX HB", expected: []),
    ]
  }
}
