import CooperativeLaw
import Registry

/// A draft of a decision in the fields of its template.
struct DecisionValues {
  let paper: DecisionPaper
  let common: CommonValues

  static let fields: [PaperField] =
    CommonValues.fields + [
      PaperField("grounds", .list([PaperField("ground_line", "Căn cứ …;")]), "căn cứ ban hành"),
      PaperField("reason", "căn cứ thu hồi hoặc giải thể"),
      PaperField("since_on", "căn cứ có từ ngày nào (nếu đã ghi)"),
      PaperField(
        "steps",
        .list([
          PaperField("step_label", "bước đã làm"), PaperField("step_day", "ngày"),
          PaperField("step_paper", "số văn bản"), PaperField("step_note", "ghi chú"),
        ]), "những bước đã ghi trong vụ việc"),
      PaperField(
        "facts", .list([PaperField("fact", "căn cứ, từ ngày nào")]),
        "cảnh báo làm căn cứ khi chưa mở vụ việc"),
      PaperField(
        "clauses",
        .list([
          PaperField("clause_number", "số điều"), PaperField("clause_text", "nội dung"),
          PaperField("clause_article", "điều luật"),
        ]), "các điều theo luật, từ Điều 2 (thu hồi) hoặc Điều 3 (giải thể)"),
      PaperField("last_number", "số của điều cuối"),
      PaperField(
        "council",
        .list([
          PaperField("council_role", "thành phần"),
          PaperField("council_name", "họ tên (nếu đã ghi)"),
          PaperField("council_body", "cơ quan (nếu đã ghi)"),
        ]), "hội đồng giải thể"),
    ]

  /// The number of the first article that the law fills; the article on responsibility is the last.
  private var first: Int { paper.ground.procedure == .revocation ? 2 : 3 }

  var values: [String: PaperValue] {
    common.values.adding([
      "grounds": .list(paper.grounds.groundLines.map { ["ground_line": .text($0)] }),
      "reason": .text(paper.ground.label.vi), "since_on": .text(since?.slashed),
      "steps": .list(before.map(values)),
      "facts": .list(paper.flags.map { ["fact": .text($0.sentence.vi)] }),
      "clauses": .list(
        paper.clauses.enumerated().map { place, clause in
          [
            "clause_number": .text(String(first + place)), "clause_text": .text(clause.text),
            "clause_article": .text(clause.citation.reference),
          ]
        }),
      "last_number": .text(String(first + paper.clauses.count)), "council": .list(council),
    ])
  }

  /// Since when the ground lasts, by the case or else by the flag.
  private var since: CivilDate? {
    paper.steps.first { $0.step == .groundSince }?.doneOn ?? paper.flags.first?.since
  }

  /// What was done before the decision: neither the state it is about nor the decision itself.
  private var before: [DecisionPaper.Step] {
    let decisions: Set<DissolutionStep> = [.revocationDecided, .committeeDecision]
    return paper.steps.prefix { !decisions.contains($0.step) }.filter { $0.step != .groundSince }
  }

  private func values(_ step: DecisionPaper.Step) -> [String: PaperValue] {
    [
      "step_label": .text(step.step.label.vi), "step_day": .text(step.doneOn.slashed),
      "step_paper": .text(step.documentNumber),
      "step_note": .text(step.note.isEmpty ? nil : step.note),
    ]
  }

  /// Who is known, then the parts that nobody fills yet.
  private var council: [[String: PaperValue]] {
    paper.council.map {
      [
        "council_role": .text($0.role.label.vi), "council_name": .text($0.fullName),
        "council_body": .text($0.organisation.isEmpty ? nil : $0.organisation),
      ]
    }
      + paper.missingRoles.map {
        ["council_role": .text($0.label.vi), "council_name": .text(Blank.line)]
      }
  }
}
