extension Rule where Facts == TransitionActFacts {
  /// A duty of changing laws binds units of its kind that were founded before the law.
  public static var transitionBound: Rule {
    Rule(
      id: "transition.bound",
      title: LocalizedText(vi: "Đơn vị thuộc diện chuyển tiếp", en: "A unit the duty binds"),
      explanation: LocalizedText(
        vi: """
          Luật 2012 nói về hợp tác xã, liên hiệp hợp tác xã thành lập trước 01/7/2013; Luật 2023 về \
          điều lệ của hợp tác xã, liên hiệp hợp tác xã và việc đăng ký của tổ hợp tác thành lập \
          trước 01/7/2024. Đơn vị thành lập từ các ngày đó trở đi không thuộc diện.
          """,
        en: """
          Law 2012 speaks of cooperatives and unions founded before 2013-07-01; Law 2023 of the \
          charters of cooperatives and unions, and of the registration of groups, founded before \
          2024-07-01. Units founded on or after those days are not bound.
          """),
      citations: TransitionDuty.allCases.map(\.citation),
      examples: [
        TransitionExamples.example(
          "Thành lập ngày 30/6/2013", "Founded on 2013-06-30",
          TransitionExamples.facts(founded: CivilDate(2013, 6, 30)), []),
        TransitionExamples.example(
          "Thành lập ngày 01/7/2013", "Founded on 2013-07-01",
          TransitionExamples.facts(founded: CivilDate(2013, 7, 1)), [.blocker]),
        TransitionExamples.example(
          "Điều lệ của tổ hợp tác", "A group's charter",
          TransitionExamples.facts(
            .charter2023, .amended, on: CivilDate(2025, 1, 2), kind: .group), [.blocker]),
        TransitionExamples.example(
          "Tổ hợp tác thành lập ngày 30/6/2024", "A group founded on 2024-06-30",
          TransitionExamples.facts(
            .groupRegistration, .registered, on: CivilDate(2025, 1, 2), kind: .group,
            founded: CivilDate(2024, 6, 30)), []),
      ], judge: judgeBound)
  }
}

private func judgeBound(_ facts: TransitionActFacts) -> [Finding] {
  let kind = facts.unit.kind.label
  guard facts.duty.applies(to: facts.unit.kind) else {
    return [
      facts.finding(
        "transition.bound", facts.duty.citation.breach, field: "duty",
        LocalizedText(
          vi: "Quy định này không dành cho \(kind.vi).", en: "This duty is not for a \(kind.en)."),
        remedy: LocalizedText(
          vi: "Chọn việc khác: \(choices(for: facts.unit.kind)).",
          en: "Choose another duty: \(choices(for: facts.unit.kind))."))
    ]
  }
  guard facts.unit.foundedOn >= facts.duty.since else { return [] }
  return [
    facts.finding(
      "transition.bound", facts.duty.citation.breach, field: "duty",
      LocalizedText(
        vi: "Đơn vị thành lập ngày \(facts.unit.foundedOn.slashed), theo luật mới, nên không "
          + "thuộc diện.",
        en: "The unit was founded on \(facts.unit.foundedOn), under the new law: it is not bound."),
      facts: [
        Fact(LocalizedText(vi: "ngày thành lập", en: "founded on"), facts.unit.foundedOn),
        Fact(LocalizedText(vi: "luật có hiệu lực từ", en: "law in force from"), facts.duty.since),
      ],
      remedy: LocalizedText(
        vi: "Không phải ghi gì; xem lại ngày đăng ký nếu chưa đúng.",
        en: "Nothing need be recorded; check the day of registration if it is wrong."))
  ]
}

private func choices(for kind: UnitKind) -> String {
  TransitionDuty.allCases.filter { $0.applies(to: kind) }.map(\.rawValue).joined(separator: ", ")
}
