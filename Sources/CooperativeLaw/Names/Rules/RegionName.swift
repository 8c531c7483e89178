extension Rule where Facts == NameFacts {
  /// The words of a region do not set a name apart (Bắc, miền Bắc, ...).
  static var namingRegion: Self {
    let id: RuleID = "naming.differs-by-region"
    let places = ConfusablePlaces(
      decree193: "Điều 10 khoản 2 điểm g", decree92: "Điều 17 khoản 2 điểm đ")
    return Rule(
      id: id,
      title: LocalizedText(vi: "Tên chỉ khác miền", en: "Name that differs by a region only"),
      explanation: LocalizedText(
        vi: """
          Từ 27/01/2014: tên chỉ khác bởi Bắc, Nam, Trung, Tây, Đông, có hoặc không có “miền”, là gây \
          nhầm lẫn, trừ thành viên của đơn vị mang tên đó; từ gần nghĩa thì cảnh báo. Từ 18/7/2024: \
          chỉ “miền Bắc”, “miền Nam”, “miền Trung”, “miền Tây”, “miền Đông”. Miền này thay miền kia: \
          cảnh báo.
          """,
        en: """
          From 2014-01-27 names that differ only by Bắc, Nam, Trung, Tây, Đông, with “miền” or \
          without, are confusable, save for members of the unit of that name; words of like meaning \
          are a warning. From 2024-07-18 only with “miền”. One region for another is a warning.
          """),
      citations: places.citations,
      examples: regionExamples,
      judge: {
        $0.confusables(
          rule: id, places: places, weigh: regionWeight,
          how: { _ in
            LocalizedText(
              vi: "chỉ khác bởi từ chỉ miền so với tên đã đăng ký",
              en: "differs only by a region from the registered")
          })
      })
  }

  private static func regionWeight(
    _ match: NameMatch, _ list: NamingRegime.ConfusableList
  ) -> Severity? {
    guard case .region(let words, let isReplaced) = match.likeness else { return nil }
    switch list {
    case .decree193:
      if match.other.hasApplicantAsMember { return nil }
      return isReplaced || words == .similar ? .warning : .blocker
    case .decree92:
      guard words == .withMien else { return nil }
      return isReplaced ? .warning : .blocker
    }
  }

  private static var regionExamples: [RuleExample<NameFacts>] {
    let (old, new) = (NamingDates.decree193, NamingDates.decree92)
    return [
      .naming(
        LocalizedText(vi: "Thêm “miền Bắc”", en: "“miền Bắc” more"),
        "Hợp tác xã Hòa Bình miền Bắc", on: new,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Thêm “Bắc”, danh sách cũ", en: "“Bắc” more, earlier list"),
        "Hợp tác xã Hòa Bình Bắc", on: old,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Thêm “Bắc”, danh sách mới", en: "“Bắc” more, later list"),
        "Hợp tác xã Hòa Bình Bắc", on: new,
        against: .example("Hợp tác xã Hòa Bình"), expected: []),
      .naming(
        LocalizedText(vi: "Từ gần nghĩa, danh sách cũ", en: "Like meaning, earlier list"),
        "Hợp tác xã Hòa Bình phía Bắc", on: old,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.warning]),
      .naming(
        LocalizedText(vi: "Miền này thay miền kia", en: "One region for another"),
        "Hợp tác xã Hòa Bình miền Nam", on: new,
        against: .example("Hợp tác xã Hòa Bình miền Bắc"), expected: [.warning]),
      .naming(
        LocalizedText(vi: "Thành viên, danh sách cũ", en: "A member, earlier list"),
        "Hợp tác xã Hòa Bình miền Nam", on: old,
        against: .example("Hợp tác xã Hòa Bình", isMember: true), expected: []),
    ]
  }
}
