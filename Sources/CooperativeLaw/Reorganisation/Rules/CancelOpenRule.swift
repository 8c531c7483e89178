extension Rule where Facts == ReorganisationCancelFacts {
  /// Only a reorganisation that is still open, with nothing built on it, is given up.
  public static var cancelOpenPlan: Rule {
    Rule(
      id: "reorganisation.cancel-open",
      title: LocalizedText(
        vi: "Chỉ hủy phương án còn mở", en: "Only an open plan is cancelled"),
      explanation: LocalizedText(
        vi: """
          Khi đơn vị đã chấm dứt tồn tại thì không còn hủy được. Còn hồ sơ khác ghi sau trên các \
          đơn vị của phương án thì phải xử lý các hồ sơ đó trước.
          """,
        en: """
          Once units have ended by it a plan cannot be cancelled. Later filings on its units have \
          to be dealt with first.
          """),
      citations: [
        .law2012("Điều 52 khoản 4, Điều 53 khoản 3"),
        .law2023("Điều 92 khoản 3, Điều 93 khoản 1, Điều 94 khoản 1, Điều 95 khoản 3, Điều 108"),
      ],
      examples: [
        example("Còn mở", "Still open") { _ in },
        example("Đã hoàn thành", "Completed", [.blocker]) {
          $0.completedOn = ReorganisationExamples.day
        },
        example("Đã hủy", "Cancelled", [.blocker]) { $0.cancelledOn = ReorganisationExamples.day },
        example("Có hồ sơ ghi sau", "Later filings", [.blocker]) { $0.laterFilings = [12, 14] },
      ], judge: judgeCancel)
  }
}

private func judgeCancel(_ facts: ReorganisationCancelFacts) -> [Finding] {
  if let day = facts.cancelledOn {
    return [
      finding(
        facts, "Phương án đã hủy ngày \(day.slashed).", "The plan was cancelled on \(day).",
        "Không cần làm gì.", "Nothing has to be done.")
    ]
  }
  if let day = facts.completedOn {
    return [
      finding(
        facts, "Phương án đã hoàn thành ngày \(day.slashed).", "The plan was completed on \(day).",
        "Nếu ghi sai thì hủy hồ sơ hoàn thành, hoặc lập phương án mới.",
        "If that was wrong, void the filing that completed it, or make a new plan.")
    ]
  }
  guard !facts.laterFilings.isEmpty else { return [] }
  let list = facts.laterFilings.map(String.init).joined(separator: ", ")
  return [
    finding(
      facts, "Đã có hồ sơ ghi sau trên các đơn vị này: \(list).",
      "There are later filings on these units: \(list).",
      "Hủy các hồ sơ đó trước, rồi hủy phương án.", "Void those filings first.")
  ]
}

private func finding(
  _ facts: ReorganisationCancelFacts, _ vi: String, _ en: String, _ remedyVi: String,
  _ remedyEn: String
) -> Finding {
  let citation = facts.kind.article(on: facts.day)
  return Finding(
    rule: "reorganisation.cancel-open", severity: citation.breach,
    message: LocalizedText(vi: vi, en: en),
    facts: [Fact(LocalizedText(vi: "phương án", en: "plan"), facts.number), .day(facts.day)],
    citations: [citation], remedy: LocalizedText(vi: remedyVi, en: remedyEn))
}

private func example(
  _ vi: String, _ en: String, _ expected: [Severity] = [],
  change: (inout ReorganisationCancelFacts) -> Void
) -> RuleExample<ReorganisationCancelFacts> {
  var facts = ReorganisationCancelFacts(kind: .merge, day: ReorganisationExamples.day)
  change(&facts)
  return RuleExample(LocalizedText(vi: vi, en: en), facts, expected: expected)
}
