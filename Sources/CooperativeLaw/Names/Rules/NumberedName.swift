extension Rule where Facts == NameFacts {
  /// A number, ordinal or letter after the own name does not set it apart (số, thứ tự, chữ cái).
  static var namingAddition: Self {
    let id: RuleID = "naming.differs-by-number-or-letter"
    let places = ConfusablePlaces(
      decree193: "Điều 10 khoản 2 điểm đ", decree92: "Điều 17 khoản 2 điểm b")
    return Rule(
      id: id,
      title: LocalizedText(
        vi: "Tên chỉ thêm số hoặc chữ cái", en: "Name with only a number or letter more"),
      explanation: LocalizedText(
        vi: """
          Tên riêng chỉ thêm số tự nhiên, số thứ tự hoặc chữ cái ngay sau tên riêng đã đăng ký là gây \
          nhầm lẫn. Trước 01/7/2024 được miễn khi hợp tác xã là thành viên của liên hiệp mang tên đó. \
          Số viết bằng chữ, nhiều chữ cái (từ 18/7/2024) và chiều ngược lại chỉ là cảnh báo.
          """,
        en: """
          An own name with only a number, an ordinal or a letter right after a registered one is \
          confusable. Before 2024-07-01 a cooperative that is a member of the union of that name is \
          exempt. Numbers in words, several letters (from 2024-07-18) and the reverse are warnings.
          """),
      citations: places.citations,
      examples: additionExamples,
      judge: {
        $0.confusables(
          rule: id, places: places, weigh: additionWeight,
          how: { _ in
            LocalizedText(
              vi: "chỉ khác bởi số, thứ tự hoặc chữ cái so với tên đã đăng ký",
              en: "differs only by a number, ordinal or letter from the registered")
          })
      })
  }

  private static func additionWeight(
    _ match: NameMatch, _ list: NamingRegime.ConfusableList
  ) -> Severity? {
    guard case .addition(let kind, let isWarningOnly) = match.likeness else { return nil }
    if list == .decree193, match.other.kind == .union, match.other.hasApplicantAsMember {
      return nil
    }
    // Only the later text speaks of a letter written together, only the earlier of several.
    let other: NameAddition = list == .decree193 ? .attachedLetter : .letters
    return isWarningOnly || kind == other ? .warning : .blocker
  }

  private static var additionExamples: [RuleExample<NameFacts>] {
    let (old, new) = (NamingDates.decree193, NamingDates.decree92)
    return [
      .naming(
        LocalizedText(vi: "Thêm số", en: "A number more"),
        "Hợp tác xã Hòa Bình 2", on: new,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Thêm chữ cái viết liền", en: "A letter written together"),
        "Hợp tác xã Hòa BìnhA", on: new,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Nhiều chữ cái, danh sách cũ", en: "Several letters, earlier list"),
        "Hợp tác xã Hòa Bình BC", on: old,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Nhiều chữ cái, danh sách mới", en: "Several letters, later list"),
        "Hợp tác xã Hòa Bình BC", on: new,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.warning]),
      .naming(
        LocalizedText(vi: "Số viết bằng chữ", en: "A number in words"),
        "Hợp tác xã Hòa Bình Hai", on: new,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.warning]),
      .naming(
        LocalizedText(vi: "Chiều ngược lại", en: "The other way round"),
        "Hợp tác xã Hòa Bình", on: new,
        against: .example("Hợp tác xã Hòa Bình 2"), expected: [.warning]),
      .naming(
        LocalizedText(vi: "Hai số khác nhau", en: "Two different numbers"),
        "Hợp tác xã Hòa Bình 1", on: new,
        against: .example("Hợp tác xã Hòa Bình 2"), expected: []),
      .naming(
        LocalizedText(vi: "Thành viên của liên hiệp", en: "A member of the union"),
        "Hợp tác xã Hòa Bình 2", on: old,
        against: .example("Liên hiệp hợp tác xã Hòa Bình", kind: .union, isMember: true),
        expected: []),
      .naming(
        LocalizedText(vi: "Miễn trừ đã hết từ 18/7/2024", en: "No exemption from 2024-07-18"),
        "Hợp tác xã Hòa Bình 2", on: new,
        against: .example("Liên hiệp hợp tác xã Hòa Bình", kind: .union, isMember: true),
        expected: [.blocker]),
    ]
  }
}
