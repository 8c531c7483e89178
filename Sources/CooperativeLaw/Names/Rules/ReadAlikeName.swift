extension Rule where Facts == NameFacts {
  /// An own name may not be read as a registered one (tên đọc giống).
  static var namingReadAlike: Self {
    let id: RuleID = "naming.reads-alike"
    let places = ConfusablePlaces(
      decree193: "Điều 10 khoản 2 điểm a", decree92: "Điều 17 khoản 2 điểm a")
    return Rule(
      id: id,
      title: LocalizedText(vi: "Tên đọc giống", en: "Name that is read alike"),
      explanation: LocalizedText(
        vi: """
          Tên riêng viết khác nhưng đọc giống tên đã đăng ký là gây nhầm lẫn: hoà và hòa, Mỹ và Mĩ, \
          & và “và”, 2 và “hai”, viết liền và viết cách. Dấu thanh khác thì không phải đọc giống.
          """,
        en: """
          An own name written otherwise but read as a registered one is confusable: hoà and hòa, Mỹ \
          and Mĩ, & and “và”, 2 and “hai”, words together or apart. Another tone is not read alike.
          """),
      citations: places.citations,
      examples: readAlikeExamples,
      judge: {
        $0.confusables(
          rule: id, places: places, weigh: readAlikeWeight,
          how: { _ in
            LocalizedText(vi: "đọc giống tên đã đăng ký", en: "is read as the registered")
          })
      })
  }

  private static func readAlikeWeight(
    _ match: NameMatch, _ list: NamingRegime.ConfusableList
  ) -> Severity? {
    match.likeness == .readAlike ? .blocker : nil
  }

  private static var readAlikeExamples: [RuleExample<NameFacts>] {
    let (old, new) = (NamingDates.decree193, NamingDates.decree92)
    return [
      .naming(
        LocalizedText(vi: "Đặt dấu khác chỗ", en: "The tone mark stands elsewhere"),
        "Hợp tác xã Hoà Bình", on: new,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "i và y", en: "i and y"),
        "Hợp tác xã Mĩ Lợi", on: old,
        against: .example("Hợp tác xã Mỹ Lợi"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Số đọc thành chữ", en: "A number read as a word"),
        "Hợp tác xã Đoàn Kết 2", on: new,
        against: .example("Hợp tác xã Đoàn Kết Hai"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Viết liền", en: "Written together"),
        "Hợp tác xã HòaBình", on: new,
        against: .example("Hợp tác xã Hòa Bình"), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Khác thanh", en: "Another tone"),
        "Hợp tác xã Hoa Bình", on: new,
        against: .example("Hợp tác xã Hòa Bình"), expected: []),
    ]
  }
}
