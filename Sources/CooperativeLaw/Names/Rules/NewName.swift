extension Rule where Facts == NameFacts {
  /// "Tân" before or "mới" beside an own name does not set it apart.
  static var namingNewness: Self {
    let id: RuleID = "naming.differs-by-new"
    let places = ConfusablePlaces(
      decree193: "Điều 10 khoản 2 điểm e", decree92: "Điều 17 khoản 2 điểm d")
    return Rule(
      id: id,
      title: LocalizedText(
        vi: "Tên chỉ thêm “tân” hoặc “mới”", en: "Name with only “tân” or “mới” more"),
      explanation: LocalizedText(
        vi: """
          Tên riêng chỉ thêm “tân” ngay trước hoặc “mới” ngay sau tên riêng đã đăng ký là gây nhầm \
          lẫn; từ 18/7/2024 cả “mới” ngay trước. Chiều ngược lại chỉ là cảnh báo.
          """,
        en: """
          An own name with only “tân” right before or “mới” right after a registered one is \
          confusable; from 2024-07-18 also “mới” right before. The reverse is a warning.
          """),
      citations: places.citations,
      examples: newnessExamples,
      judge: {
        $0.confusables(
          rule: id, places: places, weigh: newnessWeight,
          how: { _ in
            LocalizedText(
              vi: "chỉ khác bởi “tân” hoặc “mới” so với tên đã đăng ký",
              en: "differs only by “tân” or “mới” from the registered")
          })
      })
  }

  private static func newnessWeight(
    _ match: NameMatch, _ list: NamingRegime.ConfusableList
  ) -> Severity? {
    guard case .newness(let word, let isReversed) = match.likeness else { return nil }
    return isReversed || (list == .decree193 && word == .newBefore) ? .warning : .blocker
  }

  private static var newnessExamples: [RuleExample<NameFacts>] {
    let (old, new) = (NamingDates.decree193, NamingDates.decree92)
    return [
      .naming(
        LocalizedText(vi: "“Tân” ngay trước", en: "“Tân” right before"),
        "Hợp tác xã Tân Hòa Bình", on: old,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "“Mới” ngay sau", en: "“Mới” right after"),
        "Hợp tác xã Hòa Bình Mới", on: new,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "“Mới” viết liền", en: "“Mới” written together"),
        "Hợp tác xã Hòa Bìnhmới", on: new,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "“Mới” ngay trước, danh sách cũ", en: "“Mới” before, earlier list"),
        "Hợp tác xã Mới Hòa Bình", on: old,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.warning]),
      .naming(
        LocalizedText(vi: "“Mới” ngay trước, danh sách mới", en: "“Mới” before, later list"),
        "Hợp tác xã Mới Hòa Bình", on: new,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "“Tân” ở sau", en: "“Tân” after"),
        "Hợp tác xã Hòa Bình Tân", on: new,
        against: .example("Hợp tác xã Hòa Bình"), expected: []),
    ]
  }
}
