extension Rule where Facts == SuccessorFacts {
  /// A unit only ends by reorganisation once those that come out of it are certified.
  public static var successors: Rule {
    Rule(
      id: "status.successors",
      title: LocalizedText(
        vi: "Đơn vị mới được cấp đăng ký trước", en: "Successors certified first"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2013: đơn vị bị chia (thành ít nhất hai), bị hợp nhất, được sáp nhập chỉ chấm dứt \
          sau khi đơn vị mới hoặc đơn vị nhận sáp nhập được cấp đăng ký. Tách, hợp nhất, sáp nhập \
          giữ nguyên loại hình.
          """,
        en: """
          Since 2013-07-01 a unit that is divided (into two or more), consolidated or merged only \
          ends once the new or receiving units are certified. Separation, consolidation and merger \
          keep the kind of unit.
          """),
      citations: [
        .law2012("Điều 52 khoản 4, Điều 53 khoản 3"),
        .law2023("Điều 92 khoản 3, Điều 93 khoản 1, Điều 94 khoản 1, Điều 95 khoản 3"),
      ],
      examples: [
        example(
          "Hai đơn vị đã được cấp", "Two certified", .divide, ["2026-09-01", "2026-09-01"], []),
        example(
          "Một đơn vị chưa được cấp", "One not certified", .divide, ["2026-09-01", nil], [.blocker]),
        example("Chia thành một", "Divided into one", .divide, ["2026-09-01"], [.blocker]),
        example("Được cấp hôm sau", "Certified a day later", .merge, ["2026-09-02"], [.blocker]),
        example(
          "Hợp tác xã hợp nhất thành liên hiệp", "Consolidated into a union", .consolidate,
          ["2026-09-01"], into: .union, [.blocker]),
      ], judge: judgeSuccessors)
  }
}

private func judgeSuccessors(_ facts: SuccessorFacts) -> [Finding] {
  guard let citation = facts.citation else { return [] }
  let count = facts.successors.count
  let waiting = facts.successors.filter { successor in
    successor.certifiedOn.map { $0 > facts.day } ?? true
  }
  var messages: [LocalizedText] = []
  if count < facts.fewest {
    messages.append(
      LocalizedText(
        vi: "Có \(count) đơn vị mới hoặc nhận sáp nhập; cần ít nhất \(facts.fewest).",
        en: "New or receiving units: \(count); at least \(facts.fewest) are needed."))
  }
  if !waiting.isEmpty {
    messages.append(
      LocalizedText(
        vi: "\(waiting.count)/\(count) đơn vị mới hoặc nhận sáp nhập chưa được cấp đăng ký.",
        en: "New or receiving units not certified yet: \(waiting.count) of \(count)."))
  }
  if facts.keepsKind, facts.successors.contains(where: { $0.kind != facts.kind }) {
    messages.append(
      LocalizedText(
        vi: "Đơn vị mới hoặc nhận sáp nhập phải cùng loại: \(facts.kind.label.vi).",
        en: "The new or receiving unit has to be of the same kind: \(facts.kind.label.en)."))
  }
  return messages.map { message in
    Finding(
      rule: "status.successors", severity: citation.breach, message: message,
      facts: [.day(facts.day)], citations: [citation],
      remedy: LocalizedText(
        vi: "Đăng ký xong các đơn vị đó trước.", en: "Register those units first."))
  }
}

private func example(
  _ vi: String, _ en: String, _ part: Reorganisation, _ certified: [String?],
  into kind: UnitKind = .cooperative, _ expected: [Severity]
) -> RuleExample<SuccessorFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    SuccessorFacts(
      kind: .cooperative, part: part, day: StatusExamples.day("2026-09-01"),
      successors: certified.map {
        SuccessorFacts.Successor(kind: kind, certifiedOn: $0.map(StatusExamples.day))
      }), expected: expected)
}
