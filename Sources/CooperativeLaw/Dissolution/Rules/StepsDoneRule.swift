/// A case that is to be completed.
public struct CompletionFacts: Sendable {
  /// The procedure by the law of the case.
  public let procedure: DissolutionProcedure
  /// The steps done.
  public let done: Set<DissolutionStep>

  /// Makes the facts.
  public init(procedure: DissolutionProcedure, done: Set<DissolutionStep>) {
    self.procedure = procedure
    self.done = done
  }

  /// The steps that must be done before the end and are not.
  public var missing: [ProcedureStep] {
    procedure.required(before: .decided).filter { !done.contains($0.step) }
  }
}

extension Rule where Facts == CompletionFacts {
  /// A unit is struck off only after every step the law asks of it.
  public static var stepsDone: Rule {
    Rule(
      id: "dissolution.steps-done",
      title: LocalizedText(vi: "Đủ các bước trước khi kết thúc", en: "Every step before the end"),
      explanation: LocalizedText(
        vi: """
          Chỉ xóa tên khi các bước luật bắt buộc đã ghi đủ. Bước chỉ đòi khi có (chi nhánh, tài \
          sản, con dấu) và việc sau khi kết thúc thì không xét.
          """,
        en: """
          A unit is struck off when every step the law asks is on record. Steps asked only in some \
          cases (branches, assets, seal) and what comes after the end are not judged.
          """),
      citations: [
        .law2012("Điều 54"), .decree193("Điều 19"), .law2023("Điều 98"),
        Citation(LawText.decree92, "Điều 50, Điều 51, Điều 63"),
        Citation(LawText.decree295, "Điều 51, Điều 52, Điều 64"),
      ],
      examples: [
        example(
          "Luật 2012, đủ bước", "Law 2012, all done",
          [
            .resolution, .councilFormed, .registryTold, .firstIssue, .secondIssue, .thirdIssue,
            .partnersTold, .debtsPaid, .minutesSigned, .dossierFiled, .taxAsked,
          ], []),
        example(
          "Thiếu số báo 3", "Third issue missing",
          [
            .resolution, .councilFormed, .registryTold, .firstIssue, .secondIssue, .partnersTold,
            .debtsPaid, .minutesSigned, .dossierFiled, .taxAsked,
          ], [.blocker]),
      ],
      judge: { facts in facts.missing.map(finding) })
  }
}

private func finding(_ step: ProcedureStep) -> Finding {
  Finding(
    rule: "dissolution.steps-done", severity: step.citations.first?.breach ?? .warning,
    field: "step",
    message: LocalizedText(
      vi: "Chưa ghi bước: \(step.step.label.vi) (\(step.actor.label.vi)).",
      en: "Step not recorded: \(step.step.label.en) (\(step.actor.label.en))."),
    facts: [Fact(LocalizedText(vi: "bước", en: "step"), step.step.rawValue)],
    citations: step.citations,
    remedy: LocalizedText(
      vi: "Ghi bằng htx dissolve step, mã bước \(step.step.rawValue).",
      en: "Record it with htx dissolve step, code \(step.step.rawValue)."))
}

private func example(
  _ vi: String, _ en: String, _ done: Set<DissolutionStep>, _ expected: [Severity]
) -> RuleExample<CompletionFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    CompletionFacts(
      procedure: .of(
        .dissolution(.voluntary), .cooperative, openedOn: StatusExamples.day("2020-03-02")),
      done: done), expected: expected)
}
