extension Rule where Facts == NameFacts {
  /// A symbol or "và" alone does not set a name apart (ký hiệu, chữ "và").
  static var namingSymbols: Self {
    let id: RuleID = "naming.differs-by-symbol"
    let places = ConfusablePlaces(
      decree193: "Điều 10 khoản 2 điểm b", decree92: "Điều 17 khoản 2 điểm c")
    return Rule(
      id: id,
      title: LocalizedText(vi: "Tên chỉ khác ký hiệu", en: "Name that differs by a symbol only"),
      explanation: LocalizedText(
        vi: """
          Từ 27/01/2014: tên chỉ khác bởi chữ “và”, ký hiệu hoặc dấu “-” là gây nhầm lẫn. Từ \
          18/7/2024: chỉ khác một ký hiệu &, “và”, . , + - _; khác nhiều ký hiệu hơn thì cảnh báo.
          """,
        en: """
          From 2014-01-27 names that differ only by “và”, a symbol or “-” are confusable. From \
          2024-07-18 by one of &, “và”, . , + - _; by more than one it is a warning.
          """),
      citations: places.citations,
      examples: symbolsExamples,
      judge: {
        $0.confusables(
          rule: id, places: places, weigh: symbolsWeight,
          how: { _ in
            LocalizedText(
              vi: "chỉ khác bởi ký hiệu hoặc chữ “và” so với tên đã đăng ký",
              en: "differs only by symbols or “và” from the registered")
          })
      })
  }

  private static func symbolsWeight(
    _ match: NameMatch, _ list: NamingRegime.ConfusableList
  ) -> Severity? {
    guard case .symbols(let count, let listed) = match.likeness else { return nil }
    return list == .decree193 || (count == 1 && listed) ? .blocker : .warning
  }

  private static var symbolsExamples: [RuleExample<NameFacts>] {
    let (old, new) = (NamingDates.decree193, NamingDates.decree92)
    return [
      .naming(
        LocalizedText(vi: "& thay cho và", en: "& for và"),
        "Hợp tác xã Rau & Hoa", on: new,
        against: .example("Hợp tác xã Rau và Hoa"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Thêm dấu gạch", en: "A dash more"),
        "Hợp tác xã Hòa-Bình", on: new,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Hai ký hiệu, danh sách mới", en: "Two symbols, later list"),
        "Hợp tác xã Rau & Củ & Quả", on: new,
        against: .example("Hợp tác xã Rau Củ Quả"), expected: [.warning]),
      .naming(
        LocalizedText(vi: "Hai ký hiệu, danh sách cũ", en: "Two symbols, earlier list"),
        "Hợp tác xã Rau & Củ & Quả", on: old,
        against: .example("Hợp tác xã Rau Củ Quả"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Từ khác", en: "Another word"),
        "Hợp tác xã Rau và Quả", on: new,
        against: .example("Hợp tác xã Rau và Hoa"), expected: []),
    ]
  }
}
