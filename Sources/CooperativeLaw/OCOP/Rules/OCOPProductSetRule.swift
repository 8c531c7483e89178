extension Rule where Facts == OCOPProductFacts {
  /// A product set is one of the catalogue and of the product's group.
  public static var ocopProductSet: Rule {
    Rule(
      id: "ocop.product-set",
      title: LocalizedText(vi: "Bộ sản phẩm OCOP", en: "Set of an OCOP product"),
      explanation: LocalizedText(
        vi: """
          Từ 21/8/2019 đến 23/02/2023 có 26 bộ sản phẩm, mỗi bộ thuộc một nhóm. Danh mục bộ sản \
          phẩm từ 24/02/2023 chưa có trong dữ liệu: ghi thế nào giữ thế ấy, kèm lưu ý.
          """,
        en: """
          From 2019-08-21 to 2023-02-23 there were 26 sets, each of one group. The sets since \
          2023-02-24 are not in the data: what is typed is kept, with a note.
          """),
      citations: [OCOPProductSet.by1048, OCOPProductSet.unknown148],
      examples: [
        set("Bộ có trong danh mục", "A set of the catalogue", [], rice, on: last),
        set(
          "Bộ không có trong danh mục", "A set not in the catalogue", [.warning], nil, on: last),
        OCOPExamples.product(
          "Bộ của nhóm khác", "A set of another group", [.warning], .drinks, set: "Gạo, ngũ cốc",
          known: rice, on: last),
        set("Ngày 24/02/2023", "On 2023-02-24", [.note], nil, on: CivilDate(2023, 2, 24)),
        OCOPExamples.product("Không ghi bộ", "No set given", [], on: last),
      ], judge: judgeSet)
  }

  private static var last: CivilDate { CivilDate(2023, 2, 23) }
  private static var rice: OCOPProductSet { OCOPProductSet(name: "Gạo, ngũ cốc", group: .food) }

  private static func set(
    _ vi: String, _ en: String, _ expected: [Severity], _ known: OCOPProductSet?,
    on day: CivilDate
  ) -> RuleExample<OCOPProductFacts> {
    OCOPExamples.product(vi, en, expected, set: "Gạo, ngũ cốc", known: known, on: day)
  }
}

private func judgeSet(_ facts: OCOPProductFacts) -> [Finding] {
  guard let typed = facts.productSet else { return [] }
  let sets = OCOPProductSet.inUse(on: facts.day)
  guard let catalogue = sets.value else {
    return [
      facts.finding(
        "ocop.product-set", .note, field: "product_set",
        LocalizedText(
          vi: "Danh mục bộ sản phẩm ngày \(facts.day.slashed) chưa có; giữ “\(typed)”.",
          en: "The sets of \(facts.day) are not in the data; “\(typed)” is kept as typed."),
        by: sets.citation,
        remedy: LocalizedText(
          vi: "Đối chiếu với phiếu chấm điểm.", en: "Compare it with the score sheet."))
    ]
  }
  guard let known = facts.knownSet else {
    return [
      facts.finding(
        "ocop.product-set", sets.citation.breach, field: "product_set",
        LocalizedText(
          vi: "“\(typed)” không thuộc \(catalogue.count) bộ sản phẩm ngày \(facts.day.slashed).",
          en: "“\(typed)” is none of the \(catalogue.count) sets of \(facts.day)."),
        by: sets.citation,
        remedy: LocalizedText(
          vi: "Ghi tên bộ như trên phiếu chấm điểm.",
          en: "Write the set as the score sheet names it."))
    ]
  }
  guard known.group != facts.group else { return [] }
  return [
    facts.finding(
      "ocop.product-set", sets.citation.breach, field: "product_set",
      LocalizedText(
        vi: "Bộ “\(known.name)” thuộc nhóm \(known.group.label.vi), không phải "
          + "\(facts.group.label.vi).",
        en: "The set “\(known.name)” is of the group \(known.group.label.en), not "
          + "\(facts.group.label.en)."),
      by: sets.citation,
      remedy: LocalizedText(
        vi: "Xem lại nhóm hoặc bộ sản phẩm.", en: "Look at the group or the set again."))
  ]
}
