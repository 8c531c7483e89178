extension Rule where Facts == ResumptionFacts {
  /// After a suspension has run out its representative confirms the resumption.
  public static var resumptionConfirmed: Rule {
    Rule(
      id: "status.resumption-confirmed",
      title: LocalizedText(
        vi: "Xác nhận kinh doanh trở lại", en: "Confirmation of the resumption"),
      explanation: LocalizedText(
        vi: """
          Chỉ với lần tạm ngừng thông báo từ 23/7/2026: trong 5 ngày làm việc từ khi hết thời hạn \
          tạm ngừng, người đại diện xác nhận kinh doanh trở lại. Không xác nhận thì bị yêu cầu báo \
          cáo; không báo cáo trong 12 tháng (tổ hợp tác: 30 ngày) thì bị thu hồi giấy chứng nhận.
          """,
        en: """
          Only for suspensions notified since 2026-07-23: within 5 working days of the end of the \
          suspension the representative confirms the resumption. Else a report is asked; without \
          it for 12 months (groups: 30 days) the certificate is revoked.
          """),
      citations: [
        Citation(LawText.decree295, "Điều 48 khoản 8, Điều 63 khoản 8, Điều 68 khoản 8")
      ],
      examples: [
        example("Ngày làm việc thứ 5", "Fifth working day", "2026-11-09", []),
        example("Ngày làm việc thứ 6", "Sixth working day", "2026-11-10", [.warning]),
        example("Chưa xác nhận", "Not confirmed", nil, [.warning]),
        example(
          "Thông báo ngày 22/7/2026", "Notified on 2026-07-22", nil, notified: "2026-07-22", []),
      ], judge: judgeConfirmed)
  }
}

private func judgeConfirmed(_ facts: ResumptionFacts) -> [Finding] {
  guard !facts.isEarly, let end = facts.suspendedUntil,
    let clock = facts.clock(.resumptionConfirmed, of: .suspended, on: facts.notifiedOn)
  else { return [] }
  // The notified suspension ends the day before the day of resumption.
  let event = end.adding(days: -1)
  if let confirmed = facts.confirmedOn {
    return FilingTime(
      rule: "status.resumption-confirmed", event: event, filed: confirmed, period: clock.period,
      citation: clock.citation
    ).findings
  }
  return [
    Finding(
      rule: "status.resumption-confirmed", severity: .warning,
      message: LocalizedText(
        vi: "Người đại diện chưa xác nhận kinh doanh trở lại sau khi hết thời hạn tạm ngừng.",
        en: "The representative has not confirmed the resumption after the suspension ran out."),
      facts: [Fact(LocalizedText(vi: "ngày cuối tạm ngừng", en: "last day suspended"), event)],
      citations: [clock.citation],
      remedy: LocalizedText(
        vi: "Nhắc người đại diện xác nhận; không có thì yêu cầu báo cáo.",
        en: "Remind the representative; without it, ask for the report."))
  ]
}

private func example(
  _ vi: String, _ en: String, _ confirmed: String?, notified: String = "2026-07-24",
  _ expected: [Severity]
) -> RuleExample<ResumptionFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ResumptionFacts(
      subject: .cooperative, notifiedOn: StatusExamples.day(notified),
      suspendedUntil: StatusExamples.day("2026-11-03"), noticeOn: nil,
      resumesOn: StatusExamples.day("2026-11-03"), confirmedOn: confirmed.map(StatusExamples.day)),
    expected: expected)
}
