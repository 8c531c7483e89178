extension Rule where Facts == NameFacts {
  /// Says which naming rules are not known to this program on the day.
  static var namingUnknownRules: Self {
    let id: RuleID = "naming.rules-not-known"
    return Rule(
      id: id,
      title: LocalizedText(vi: "Quy định tên chưa rõ", en: "Naming rules not known"),
      explanation: LocalizedText(
        vi: """
          Điều khoản về tên trùng, tên gây nhầm lẫn trước 27/01/2014, về tên tổ hợp tác trước \
          25/11/2019 và theo Nghị định 294/2026 chưa có trong chương trình. Từ 01/7/2024 đến \
          17/7/2024 chưa có nghị định liệt kê tên gây nhầm lẫn.
          """,
        en: """
          The articles on like names before 2014-01-27, on names of groups before 2019-11-25 and \
          in Decree 294/2026 are not known to this program. From 2024-07-01 to 2024-07-17 no decree \
          listed the confusable names.
          """),
      citations: [NamingTexts.groupsDecree294, NamingTexts.likeNamesLaw2023],
      examples: [
        .naming(
          LocalizedText(vi: "Trước 27/01/2014", en: "Before 2014-01-27"), "Hợp tác xã Hòa Bình",
          on: NamingDates.decree193.adding(days: -1), expected: [.note]),
        .naming(
          LocalizedText(vi: "Từ 27/01/2014", en: "From 2014-01-27"), "Hợp tác xã Hòa Bình",
          on: NamingDates.decree193, expected: []),
        .naming(
          LocalizedText(vi: "Tổ hợp tác từ 23/7/2026", en: "A group from 2026-07-23"),
          "Tổ hợp tác Hòa Bình", kind: .group, on: NamingDates.decree295, expected: [.note]),
      ],
      judge: { facts in
        facts.missingRules.map { message, citations in
          [
            Finding(
              rule: id, severity: .note, field: "name", message: message, citations: citations,
              remedy: LocalizedText(
                vi: "Cán bộ đối chiếu văn bản có hiệu lực vào ngày đó.",
                en: "Check the text in force on that day by hand."))
          ]
        } ?? []
      })
  }
}

extension NameFacts {
  fileprivate var missingRules: (LocalizedText, [Citation])? {
    kind == .group ? missingGroupRules : missingCooperativeRules
  }

  private var missingCooperativeRules: (LocalizedText, [Citation])? {
    switch regime {
    case .unknown, .law2012:
      (
        LocalizedText(
          vi:
            "Chưa xét tên trùng, tên gây nhầm lẫn: chương trình chưa rõ điều khoản trước 27/01/2014.",
          en: "Like names were not judged: the articles before 2014-01-27 are not known here."),
        [Citation("87/2005/NĐ-CP", "điều khoản chưa rõ", confidence: .unknown)]
      )
    case .law2023:
      (
        LocalizedText(
          vi: "Luật cấm tên gây nhầm lẫn nhưng đến 18/7/2024 mới có danh sách, nên chỉ cảnh báo.",
          en: "The law bars confusable names but they were listed from 2024-07-18: warnings only."),
        [NamingTexts.likeNamesLaw2023]
      )
    case .decree193, .decree92, .decree295: nil
    }
  }

  private var missingGroupRules: (LocalizedText, [Citation])? {
    switch groupRegime {
    case .unknown:
      (
        LocalizedText(
          vi: "Chưa xét tên tổ hợp tác: chương trình chưa rõ điều khoản trước 25/11/2019.",
          en: "The group's name was not judged: articles before 2019-11-25 are not known here."),
        [Citation("151/2007/NĐ-CP", "điều khoản chưa rõ", confidence: .unknown)]
      )
    case .decree295:
      (
        LocalizedText(
          vi: "Nghị định 294/2026 về tổ hợp tác chưa có trong chương trình; tên chỉ so trong xã.",
          en: "Decree 294/2026 on groups is not known here; the name was compared in the commune."),
        [NamingTexts.groupsDecree294]
      )
    case .decree77, .decree92: nil
    }
  }
}
