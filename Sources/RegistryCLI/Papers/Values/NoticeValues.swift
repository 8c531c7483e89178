import CooperativeLaw
import Registry

/// A notice to explain or to report in the fields of its template.
struct NoticeValues {
  let paper: NoticePaper
  let common: CommonValues

  static let fields: [PaperField] =
    CommonValues.fields + [
      PaperField("subject", "trích yếu: yêu cầu giải trình hoặc yêu cầu báo cáo"),
      PaperField("asks_to_explain", .flag, "có điều phải giải trình"),
      PaperField("asks_to_report", .flag, "có điều phải báo cáo"),
      PaperField(
        "grounds", .list([PaperField("ground_line", "Căn cứ …;")]), "căn cứ ban hành"),
      PaperField(
        "items",
        .list([
          PaperField("item_number", "số thứ tự"), PaperField("item_ground", "căn cứ bị cảnh báo"),
          PaperField("item_sentence", "từ ngày nào, đến mức ngày nào"),
          PaperField("item_article", "điều luật"),
          PaperField("item_demand", "giải trình hoặc báo cáo"),
          PaperField("item_basis", "điều luật cho phép yêu cầu"),
          PaperField("item_cure", "cách khắc phục"),
          PaperField(
            "evidence",
            .list([
              PaperField("evidence_what", "nội dung"), PaperField("evidence_day", "ngày"),
              PaperField("evidence_paper", "giấy tờ"),
            ]), "những gì sổ ghi"),
        ]), "những điều được hỏi, gấp nhất trước"),
    ]

  var values: [String: PaperValue] {
    let explains = paper.asksToExplain
    let citations = paper.items.map(\.flag.citation) + paper.items.map(\.basis.citation)
    var grounds: [Citation] = []
    for citation in citations where !grounds.contains(citation) { grounds.append(citation) }
    return common.values.adding([
      "subject": .text(explains ? "yêu cầu giải trình" : "yêu cầu báo cáo"),
      "asks_to_explain": .flag(explains),
      "asks_to_report": .flag(paper.items.contains { $0.basis.demand == .report }),
      "grounds": .list(grounds.groundLines.map { ["ground_line": .text($0)] }),
      "items": .list(paper.items.enumerated().map { place, item in values(item, place + 1) }),
    ])
  }

  private func values(_ item: NoticePaper.Item, _ number: Int) -> [String: PaperValue] {
    [
      "item_number": .text(String(number)), "item_ground": .text(item.flag.ground.label.vi),
      "item_sentence": .text(item.flag.sentence.vi),
      "item_article": .text(item.flag.citation.reference),
      "item_demand": .text(item.basis.demand == .explanation ? "giải trình" : "báo cáo"),
      "item_basis": .text(item.basis.citation.reference), "item_cure": .text(item.flag.cure.vi),
      "evidence": .list(
        item.flag.evidence.map { evidence in
          [
            "evidence_what": .text(evidence.what.vi),
            "evidence_day": .text(evidence.day?.slashed),
            "evidence_paper": .text(evidence.document.isEmpty ? nil : evidence.document),
          ]
        }),
    ]
  }
}
