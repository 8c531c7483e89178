extension Rule where Facts == SizeFacts {
  /// A size class is told only where the law's own figures are known.
  public static var sizeClass: Rule {
    Rule(
      id: "size.class",
      title: LocalizedText(vi: "Phân loại quy mô hợp tác xã", en: "The size class"),
      explanation: LocalizedText(
        vi: """
          Từ 01/11/2024: theo số thành viên chính thức, và doanh thu hoặc tổng nguồn vốn, theo lĩnh \
          vực của ngành nghề chính. Đã rõ: nông nghiệp; mức lớn của công nghiệp, xây dựng. Ô khác \
          chưa rõ thì trả lời chưa phân loại được, không coi là siêu nhỏ. Lấy số liệu năm nào thì \
          văn bản chưa rõ (Điều 4 khoản 2): dùng báo cáo năm gần nhất. Không phân loại liên hiệp.
          """,
        en: """
          Since 2024-11-01: by official members, and revenue or capital, in the sector of the main \
          line. Known are agriculture, and large in industry and construction. Where a cell is not \
          known the answer is that the unit cannot be classified, never micro. Which year's \
          figures count is not known (Article 4(2)): the latest yearly report is used. Unions are \
          not classed.
          """),
      citations: [
        SizeTable2024.law, Citation(LawText.decree113, "Điều 5", confidence: .unknown),
        Citation(LawText.decree113, "Điều 5 khoản 1", confidence: .secondary),
        Citation(LawText.decree113, "Điều 5 khoản 2", confidence: .secondary),
      ],
      examples: [
        example("Nông nghiệp, lớn", "Agriculture, large", .agriculture, 300, 50, 0, []),
        example("Nông nghiệp, siêu nhỏ", "Agriculture, micro", .agriculture, 49, 100, 100, []),
        example("Công nghiệp, lớn", "Industry, large", .industry, 100, 0, 20, []),
        example("Công nghiệp, còn lại", "Industry, else", .industry, 99, 0, 20, [.note]),
        example("Thương mại", "Trade", .trade, 500, 90, 90, [.note]),
        example("Thiếu doanh thu", "Revenue missing", .agriculture, 320, nil, 2, [.note]),
        example("Chưa rõ lĩnh vực", "Sector not clear", nil, 320, 60, 2, [.note]),
        example(
          "Ngày 31/10/2024", "On 2024-10-31", .agriculture, 300, 50, 0,
          on: CivilDate(2024, 10, 31), [.note]),
        example(
          "Liên hiệp hợp tác xã", "A union", .agriculture, 10, 50, 10, kind: .union, [.note]),
      ],
      judge: { facts in
        let answer = facts.answer
        guard answer.size == nil else { return [] }
        return [
          Finding(
            rule: "size.class", severity: .note, subject: facts.subject, field: "size",
            message: LocalizedText(
              vi: "Không có loại quy mô: \(answer.label.vi).",
              en: "There is no size class: \(answer.label.en)."),
            facts: [.day(facts.day)], citations: [facts.citation(of: answer)],
            remedy: LocalizedText(
              vi: "Bổ sung số liệu năm, ngành nghề chính; ô chưa rõ thì đối chiếu với Nghị định.",
              en: "Add the yearly figures or the main line; check the decree for a cell not known.")
          )
        ]
      })
  }
}

extension SizeFacts {
  fileprivate func citation(of answer: SizeAnswer) -> Citation {
    if case .cellNotKnown(let sector, let size) = answer {
      return SizeTable2024.threshold(sector, size).citation
    }
    return SizeTable2024.law
  }
}

/// Money in billions.
private func example(
  _ vi: String, _ en: String, _ sector: SizeSector?, _ officials: Int, _ revenue: Int?,
  _ capital: Int, on day: CivilDate = CivilDate(2026, 1, 1), kind: UnitKind = .cooperative,
  _ expected: [Severity]
) -> RuleExample<SizeFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    SizeFacts(
      kind: kind, sector: sector,
      figures: SizeFigures(
        officials: officials, revenue: revenue.map { $0 * 1_000_000_000 },
        capital: capital * 1_000_000_000), day: day), expected: expected)
}
