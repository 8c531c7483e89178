extension Rule where Facts == ConversionFacts {
  /// A THT becomes an HTX when it is registered, has worked for a year and all members agree.
  public static var conversion: Rule {
    Rule(
      id: "status.conversion",
      title: LocalizedText(
        vi: "Điều kiện chuyển đổi thành hợp tác xã", en: "Conditions to become a cooperative"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2024: tổ hợp tác có giấy chứng nhận đăng ký, hoạt động liên tục ít nhất 12 tháng \
          kể từ ngày được cấp, và tất cả thành viên tán thành. Trước đó không có việc chuyển đổi.
          """,
        en: """
          Since 2024-07-01: the group holds a certificate, has worked for at least 12 months since \
          it was given, and all members agree. Before that there was no conversion.
          """),
      citations: [.law2023("Điều 108 khoản 1")],
      examples: [
        example("Đúng 12 tháng", "Exactly 12 months", "2025-09-01", 7, []),
        example("Thiếu một ngày", "A day short", "2025-09-02", 7, [.blocker]),
        example("Chưa đăng ký", "Not registered", nil, 7, [.blocker]),
        example("Một người không tán thành", "One does not agree", "2025-09-01", 6, [.blocker]),
      ], judge: judgeConversion)
  }
}

private func judgeConversion(_ facts: ConversionFacts) -> [Finding] {
  guard facts.convertedOn >= CivilDate(2024, 7, 1) else { return [] }
  var findings: [Finding] = []
  if let certified = facts.certifiedOn {
    if facts.convertedOn < certified.adding(months: 12) {
      findings.append(
        finding(
          "b", "Tổ hợp tác chưa hoạt động đủ 12 tháng từ ngày \(certified.slashed).",
          "The group has not worked for 12 months since \(certified).", facts))
    }
  } else {
    findings.append(
      finding(
        "a", "Tổ hợp tác chưa có giấy chứng nhận đăng ký.", "The group holds no certificate.",
        facts))
  }
  if facts.agreeing < facts.members {
    findings.append(
      finding(
        "c", "Chỉ \(facts.agreeing)/\(facts.members) thành viên tán thành; cần tất cả.",
        "\(facts.agreeing) of \(facts.members) members agree; all have to.", facts))
  }
  return findings
}

private func finding(
  _ point: String, _ vi: String, _ en: String, _ facts: ConversionFacts
) -> Finding {
  let citation = Citation.law2023("Điều 108 khoản 1 điểm \(point)")
  return Finding(
    rule: "status.conversion", severity: citation.breach,
    message: LocalizedText(vi: vi, en: en), facts: [.day(facts.convertedOn)],
    citations: [citation],
    remedy: LocalizedText(
      vi: "Chờ đủ điều kiện, hoặc thành lập hợp tác xã mới.",
      en: "Wait until it is met, or found a new cooperative."))
}

private func example(
  _ vi: String, _ en: String, _ certified: String?, _ agreeing: Int, _ expected: [Severity]
) -> RuleExample<ConversionFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ConversionFacts(
      certifiedOn: certified.map(StatusExamples.day),
      convertedOn: StatusExamples.day("2026-09-01"), members: 7, agreeing: agreeing),
    expected: expected)
}
