extension Rule where Facts == CaseStepFacts {
  /// A step is done after the steps that the law puts before it.
  public static var stepOrder: Rule {
    Rule(
      id: "dissolution.step-order",
      title: LocalizedText(vi: "Thứ tự các bước", en: "Order of the steps"),
      explanation: LocalizedText(
        vi: """
          Việc luật xếp trước phải làm trước: hội đồng sau nghị quyết hoặc quyết định, ba số báo \
          liên tiếp, biên bản sau khi xong việc, hồ sơ sau biên bản hoặc sau khi trả nợ. Bước chỉ \
          đòi khi có (chi nhánh, tài sản) không chặn bước sau.
          """,
        en: """
          What the law puts first is done first: the council after the resolution or decision, \
          three newspaper issues in a row, the minutes when the work is done, the file after the \
          minutes or once debts are paid. Steps asked only in some cases stop nothing.
          """),
      citations: [
        .law2012("Điều 54"), .decree193("Điều 19"), .circular03("Điều 17, Điều 19"),
        .law2023("Điều 98, Điều 99"),
        Citation(LawText.decree92, "Điều 50, Điều 51, Điều 53, Điều 63, Điều 64"),
        Citation(LawText.decree295, "Điều 51, Điều 52, Điều 54, Điều 64, Điều 65"),
      ], examples: orderExamples,
      judge: { missing($0) + misplaced($0) + overtaken($0) + waiting($0) })
  }
}

private func missing(_ facts: CaseStepFacts) -> [Finding] {
  guard let lawful = facts.lawful else { return [] }
  return lawful.after.filter {
    facts.done[$0] == nil && facts.procedure.step($0).map { $0.condition == nil } == true
  }.map { before in
    finding(
      facts, lawful,
      LocalizedText(
        vi: "Chưa ghi bước phải làm trước: \(before.label.vi).",
        en: "A step that comes first is not recorded: \(before.label.en)."),
      LocalizedText(
        vi: "Ghi bước \(before.rawValue) trước.", en: "Record the step \(before.rawValue) first."))
  }
}

private func misplaced(_ facts: CaseStepFacts) -> [Finding] {
  guard let lawful = facts.lawful else { return [] }
  return lawful.after.compactMap { before in
    guard let day = facts.done[before], day > facts.doneOn else { return nil }
    return finding(
      facts, lawful,
      LocalizedText(
        vi: "Ngày \(facts.doneOn.slashed) trước bước «\(before.label.vi)» ngày \(day.slashed).",
        en: "\(facts.doneOn) is before the step «\(before.label.en)» of \(day)."),
      LocalizedText(vi: "Xem lại hai ngày này.", en: "Check both days."))
  }
}

/// A step told late may not come after a step that had to follow it.
private func overtaken(_ facts: CaseStepFacts) -> [Finding] {
  guard let lawful = facts.lawful else { return [] }
  return facts.procedure.steps.filter { $0.after.contains(facts.step) }.compactMap { later in
    guard let day = facts.done[later.step], day < facts.doneOn else { return nil }
    return finding(
      facts, lawful,
      LocalizedText(
        vi: "Bước «\(later.step.label.vi)» phải làm sau thì đã làm ngày \(day.slashed).",
        en: "«\(later.step.label.en)», which comes after it, was done on \(day)."),
      LocalizedText(vi: "Xem lại hai ngày này.", en: "Check both days."))
  }
}

private func waiting(_ facts: CaseStepFacts) -> [Finding] {
  guard let lawful = facts.lawful, let term = lawful.term, term.isWait,
    let deadline = facts.deadline, deadline.isMissed(on: facts.doneOn) == false
  else { return [] }
  return [
    finding(
      facts, lawful,
      LocalizedText(
        vi: "Chưa hết \(term.period.text.vi) kể từ bước «\(term.start.label.vi)».",
        en: "The \(term.period.text.en) from «\(term.start.label.en)» are not over."),
      LocalizedText(vi: "Chờ hết thời hạn này.", en: "Wait until they are over."))
  ]
}

private func finding(
  _ facts: CaseStepFacts, _ lawful: ProcedureStep, _ message: LocalizedText,
  _ remedy: LocalizedText
) -> Finding {
  let citation = lawful.term.flatMap { $0.isWait ? $0.citation : nil } ?? lawful.citations.first
  return Finding(
    rule: "dissolution.step-order",
    severity: citation?.breach ?? .warning, field: "step", message: message,
    facts: [
      Fact(LocalizedText(vi: "bước", en: "step"), facts.step.rawValue),
      Fact(LocalizedText(vi: "ngày", en: "day"), facts.doneOn),
    ], citations: citation.map { [$0] } ?? [facts.procedure.regime.text], remedy: remedy)
}

private let orderExamples: [RuleExample<CaseStepFacts>] = [
  example("Số báo 2 sau số 1", "Second issue after the first", .secondIssue, "2020-03-20", []),
  example(
    "Số báo 3 khi chưa có số 2", "Third without second", .thirdIssue, "2020-03-20", [.blocker]),
  example(
    "Lập hội đồng sau số báo 1", "Council after the first issue", .councilFormed, "2020-03-13",
    [.blocker]),
  example("Trước ngày của số 1", "Before the first issue", .secondIssue, "2020-03-10", [.blocker]),
  RuleExample(
    LocalizedText(vi: "Thu hồi ngày thứ 10 sau giải trình", en: "Revoked on the tenth day"),
    CaseStepFacts(
      procedure: .of(
        .revocation(.nameMisused), .cooperative, openedOn: StatusExamples.day("2020-03-16")),
      step: .revocationDecided, doneOn: StatusExamples.day("2020-03-16"),
      done: [
        .breachNotice: StatusExamples.day("2020-02-20"),
        .explanationDue: StatusExamples.day("2020-03-02"),
      ]), expected: [.blocker]),
]

private func example(
  _ vi: String, _ en: String, _ step: DissolutionStep, _ day: String, _ expected: [Severity]
) -> RuleExample<CaseStepFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    CaseStepFacts(
      procedure: .of(
        .dissolution(.voluntary), .cooperative, openedOn: StatusExamples.day("2020-03-02")),
      step: step, doneOn: StatusExamples.day(day),
      done: [
        .resolution: StatusExamples.day("2020-03-02"),
        .councilFormed: StatusExamples.day("2020-03-02"),
        .firstIssue: StatusExamples.day("2020-03-12"),
      ]), expected: expected)
}
