extension Rule where Facts == NameFacts {
  /// A group's name has no words of other kinds of organisation (loại hình tổ chức khác).
  static var namingOtherOrganisations: Self {
    let id: RuleID = "naming.other-organisations"
    return Rule(
      id: id,
      title: LocalizedText(
        vi: "Tổ hợp tác mang tên loại hình khác", en: "A group named as something else"),
      explanation: LocalizedText(
        vi: """
          Từ 25/11/2019 đến 22/7/2026, tên tổ hợp tác không dùng cụm từ gây nhầm với loại hình tổ \
          chức khác. Nghị định không liệt kê, nên chương trình cảnh báo các từ đã biết. Nghị định \
          294/2026 chưa có trong chương trình.
          """,
        en: """
          From 2019-11-25 to 2026-07-22 a group's name has no words that mix it up with another \
          kind of organisation. The decree lists none, so known words get a warning. Decree \
          294/2026 is not known to this program.
          """),
      citations: [Citation(NamingTexts.decree77, "Điều 13 khoản 2 điểm b")],
      examples: [
        .naming(
          LocalizedText(vi: "Từ “Công ty”", en: "The word “Công ty”"),
          "Tổ hợp tác Công ty Hòa Bình", kind: .group, on: NamingDates.decree77,
          expected: [.warning]),
        .naming(
          LocalizedText(vi: "Tên thường", en: "A plain name"), "Tổ hợp tác Hòa Bình",
          kind: .group, on: NamingDates.decree77, expected: []),
        .naming(
          LocalizedText(vi: "Hợp tác xã", en: "A cooperative"), "Hợp tác xã Công ty Hòa Bình",
          on: NamingDates.decree77, expected: []),
      ],
      judge: { facts in
        guard facts.kind == .group,
          facts.groupRegime == .decree77 || facts.groupRegime == .decree92
        else { return [] }
        let found = NameWordLists.phrases(
          NameWordLists.otherOrganisations, in: facts.key.elements)
        return found.map { phrase in
          Finding(
            rule: id, severity: .warning, subject: phrase, field: "name",
            message: LocalizedText(
              vi: "Tên tổ hợp tác có “\(phrase)”, dễ nhầm với loại hình tổ chức khác.",
              en: "The group's name has “\(phrase)”, which may mean another organisation."),
            citations: [Citation(NamingTexts.decree77, "Điều 13 khoản 2 điểm b")],
            remedy: LocalizedText(
              vi: "Bỏ cụm từ này khỏi tên tổ hợp tác.", en: "Leave the words out."))
        }
      })
  }
}
