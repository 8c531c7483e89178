extension Rule where Facts == OCOPProductFacts {
  /// A product is of a group in use on the day.
  public static var ocopGroup: Rule {
    Rule(
      id: "ocop.group",
      title: LocalizedText(vi: "Nhóm sản phẩm OCOP", en: "Group of an OCOP product"),
      explanation: LocalizedText(
        vi: """
          Từ 07/5/2018: thực phẩm, đồ uống, thảo dược, vải và may mặc, lưu niệm - nội thất - trang \
          trí, du lịch. Từ 01/8/2022 thêm thủ công mỹ nghệ và sinh vật cảnh; từ 24/02/2023 không \
          còn vải và may mặc, lưu niệm. Sai nhóm thì nhắc, không từ chối.
          """,
        en: """
          Since 2018-05-07: food, drinks, herbs, textiles, souvenirs, tourism. Handicrafts and \
          ornamental plants and animals came on 2022-08-01; textiles and souvenirs went on \
          2023-02-24. Another group is a warning, never refused.
          """),
      citations: [OCOPGroup.by490, OCOPGroup.by919],
      examples: [
        OCOPExamples.product("Thực phẩm năm 2024", "Food in 2024", []),
        OCOPExamples.product(
          "Vải ngày 23/02/2023", "Textiles on 2023-02-23", [], .textiles,
          on: CivilDate(2023, 2, 23)),
        OCOPExamples.product(
          "Vải ngày 24/02/2023", "Textiles on 2023-02-24", [.warning], .textiles,
          on: CivilDate(2023, 2, 24)),
        OCOPExamples.product(
          "Sinh vật cảnh ngày 31/7/2022", "Ornamental on 2022-07-31", [.warning], .ornamental,
          on: CivilDate(2022, 7, 31)),
        OCOPExamples.product(
          "Sinh vật cảnh ngày 01/8/2022", "Ornamental on 2022-08-01", [], .ornamental,
          on: CivilDate(2022, 8, 1)),
        OCOPExamples.product(
          "Trước Chương trình", "Before the programme", [.note], on: CivilDate(2018, 5, 6)),
      ], judge: judgeGroup)
  }
}

private func judgeGroup(_ facts: OCOPProductFacts) -> [Finding] {
  let groups = OCOPGroup.inUse(on: facts.day)
  guard let known = groups.value else {
    return [
      facts.finding(
        "ocop.group", .note, field: "group",
        LocalizedText(
          vi: "Trước 07/5/2018 chưa có Chương trình OCOP cả nước; không xét được nhóm.",
          en: "There was no national programme before 2018-05-07: the group cannot be judged."),
        by: groups.citation,
        remedy: LocalizedText(vi: "Xem quy định của tỉnh.", en: "See the province's own rules."))
    ]
  }
  guard !known.contains(facts.group) else { return [] }
  return [
    facts.finding(
      "ocop.group", groups.citation.breach, field: "group",
      LocalizedText(
        vi: "Nhóm “\(facts.group.label.vi)” không có trong danh mục ngày \(facts.day.slashed).",
        en: "The group “\(facts.group.label.en)” is not in the catalogue of \(facts.day)."),
      by: groups.citation,
      remedy: LocalizedText(
        vi: "Chọn một trong: " + known.map(\.label.vi).joined(separator: "; ") + ".",
        en: "Take one of: " + known.map(\.label.en).joined(separator: "; ") + "."))
  ]
}
