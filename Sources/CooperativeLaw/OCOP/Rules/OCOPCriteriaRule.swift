extension Rule where Facts == OCOPRecognitionFacts {
  /// Whether the criteria of the day of the decision are known.
  public static var ocopCriteria: Rule {
    Rule(
      id: "ocop.criteria",
      title: LocalizedText(vi: "Bộ tiêu chí OCOP của ngày quyết định", en: "Criteria of the day"),
      explanation: LocalizedText(
        vi: """
          Bộ tiêu chí đầu tiên từ 21/8/2019, bộ hiện nay từ 24/02/2023. Chương trình 2021-2025 đã \
          hết; chưa có trong dữ liệu bộ tiêu chí nào cho sau năm 2025: từ 01/01/2026 xét theo bộ của \
          2023 và lưu ý như vậy.
          """,
        en: """
          The first criteria are of 2019-08-21, those of today of 2023-02-24. The programme of \
          2021-2025 is over and no later criteria are in the data: from 2026-01-01 those of 2023 are \
          applied, with a note that says so.
          """),
      citations: OCOPText.allCriteria + [before, after],
      examples: [
        OCOPExamples.recognition(
          "Ngày 20/8/2019", "On 2019-08-20", [.note], on: CivilDate(2019, 8, 20)),
        OCOPExamples.recognition(
          "Ngày 21/8/2019", "On 2019-08-21", [], on: CivilDate(2019, 8, 21)),
        OCOPExamples.recognition(
          "Ngày 31/12/2025", "On 2025-12-31", [], on: CivilDate(2025, 12, 31)),
        OCOPExamples.recognition(
          "Ngày 01/01/2026", "On 2026-01-01", [.note], on: CivilDate(2026, 1, 1)),
      ],
      judge: { facts in
        if facts.decidedOn < OCOPText.firstCriteriaFrom { return [tooEarly(facts)] }
        return facts.decidedOn < OCOPText.afterProgramme ? [] : [tooLate(facts)]
      })
  }

  private static var before: Citation {
    Citation(OCOPText.decision490, "phân hạng sản phẩm", confidence: .unknown)
  }

  private static var after: Citation {
    Citation(OCOPText.decision148, "Phụ lục I, sau năm 2025", confidence: .unknown)
  }

  private static func tooEarly(_ facts: OCOPRecognitionFacts) -> Finding {
    facts.finding(
      "ocop.criteria", .note, field: "decided_on",
      LocalizedText(
        vi: "Trước 21/8/2019 chưa có bộ tiêu chí chung; không xét được điểm và thẩm quyền.",
        en: "There were no common criteria before 2019-08-21: points and authority are not judged."),
      by: [before],
      remedy: LocalizedText(vi: "Xem quy định của tỉnh.", en: "See the province's own rules."))
  }

  private static func tooLate(_ facts: OCOPRecognitionFacts) -> Finding {
    facts.finding(
      "ocop.criteria", .note, field: "decided_on",
      LocalizedText(
        vi: "Bộ tiêu chí sau năm 2025 chưa có trong dữ liệu; xét theo 148/QĐ-TTg, 1489/QĐ-TTg.",
        en: "Criteria after 2025 are not in the data; 148/QĐ-TTg and 1489/QĐ-TTg are applied."),
      by: [after],
      remedy: LocalizedText(
        vi: "Nếu đã có bộ tiêu chí mới, đối chiếu điểm, thẩm quyền và thời hạn với văn bản đó.",
        en: "If there are new criteria, compare points, authority and validity with that text."))
  }
}
