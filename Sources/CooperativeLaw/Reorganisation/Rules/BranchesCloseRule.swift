extension Rule where Facts == ReorganisationFacts {
  /// The branches of a unit that ends are closed before it; they are not handed on.
  public static var reorganisationBranches: Rule {
    Rule(
      id: "reorganisation.branches-close",
      title: LocalizedText(
        vi: "Chi nhánh của đơn vị chấm dứt", en: "Branches of a unit that ends"),
      explanation: LocalizedText(
        vi: """
          Đơn vị bị chia, bị hợp nhất, được sáp nhập thì chi nhánh, văn phòng đại diện, địa điểm \
          kinh doanh phải chấm dứt trước nó (từ 28/5/2019). Đơn vị mới đăng ký chi nhánh của mình. \
          Tách thì chuyển được.
          """,
        en: """
          When a unit is divided, consolidated or merged, its branches, offices and locations are \
          closed before it (since 2019-05-28); the new unit registers its own. In a separation \
          they can be handed on.
          """),
      citations: [
        .circular03("Điều 17a khoản 2"), Citation(LawText.decree92, "Điều 52 khoản 3"),
        Citation(LawText.decree295, "Điều 53 khoản 3"),
      ],
      examples: [
        example("Tách, chuyển chi nhánh", "Separation hands a branch on", .separate, "2026-09-01"),
        example(
          "Sáp nhập, chi nhánh để lại", "Merger, branch left", .merge, "2026-09-01",
          to: "HTX-00001"),
        example(
          "Sáp nhập, chuyển chi nhánh", "Merger hands a branch on", .merge, "2026-09-01",
          expected: [.blocker]),
        example("Ngày 27/5/2019", "On 2019-05-27", .merge, "2019-05-27"),
        example("Ngày 28/5/2019", "On 2019-05-28", .merge, "2019-05-28", expected: [.blocker]),
      ], judge: judgeBranches)
  }
}

private func judgeBranches(_ facts: ReorganisationFacts) -> [Finding] {
  guard facts.kind.endsSources, let citation = closing(on: facts.day) else { return [] }
  return (facts.proof?.movedBranches ?? []).map { move in
    Finding(
      rule: "reorganisation.branches-close", severity: citation.breach, subject: move.source,
      field: "branches",
      message: LocalizedText(
        vi: "“\(move.name)” phải chấm dứt cùng đơn vị, không chuyển được.",
        en: "“\(move.name)” has to be closed with its unit and cannot be handed on."),
      facts: [.day(facts.day)], citations: [citation],
      remedy: LocalizedText(
        vi: "Bỏ chi nhánh này khỏi phần phân chia; đơn vị mới đăng ký chi nhánh của mình.",
        en: "Leave it out of the allocation; the new unit registers a branch of its own."))
  }
}

/// Where the law of a day says that they are closed.
private func closing(on day: CivilDate) -> Citation? {
  if day >= CivilDate(2026, 7, 23) { return Citation(LawText.decree295, "Điều 53 khoản 3") }
  if day >= CivilDate(2024, 7, 18) { return Citation(LawText.decree92, "Điều 52 khoản 3") }
  if day >= CivilDate(2024, 7, 1) { return nil }
  return day >= CivilDate(2019, 5, 28) ? .circular03("Điều 17a khoản 2") : nil
}

private func example(
  _ vi: String, _ en: String, _ kind: ReorganisationKind, _ day: String,
  to destination: String = "HTX-00100", expected: [Severity] = []
) -> RuleExample<ReorganisationFacts> {
  let proof = ConservationProof(
    results: ["HTX-00100"], before: [.init(.branches, of: "HTX-00001", name: "Chợ Mới")],
    moves: [.init(.branches, of: "HTX-00001", name: "Chợ Mới", to: destination)])
  return RuleExample(
    LocalizedText(vi: vi, en: en),
    ReorganisationExamples.facts(kind, on: StatusExamples.day(day), proof: proof),
    expected: expected)
}
