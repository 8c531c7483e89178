extension Rule where Facts == OCOPRevocationFacts {
  /// What has expired need not be taken back.
  public static var ocopRevokedInTime: Rule {
    Rule(
      id: "ocop.revoked-in-time",
      title: LocalizedText(vi: "Thu hồi khi còn hiệu lực", en: "Taken back while it holds"),
      explanation: LocalizedText(
        vi: """
          Hết hạn khác với bị thu hồi. Có nơi thu hồi vì không đánh giá lại đúng hạn, nên thu hồi sau \
          ngày hết hạn vẫn ghi được, kèm lưu ý.
          """,
        en: """
          To expire is not to be revoked. Some places revoke what was not evaluated anew in time, so \
          a revocation after the last day is recorded, with a note.
          """),
      citations: [OCOPValidity.months.citation],
      examples: [
        revoked("Ngày cuối còn hiệu lực", "On the last day", [], "2027-06-03"),
        revoked("Sau đó một ngày", "A day later", [.note], "2027-06-04"),
        RuleExample(
          LocalizedText(vi: "Không rõ ngày hết hạn", en: "No last day known"),
          OCOPRevocationFacts(validTo: nil, revokedOn: OCOPExamples.day), expected: []),
      ],
      judge: { facts in
        guard let last = facts.validTo, last < facts.revokedOn else { return [] }
        return [
          Finding(
            rule: "ocop.revoked-in-time", severity: .note, subject: facts.product,
            field: "revoked_on",
            message: LocalizedText(
              vi: "Đã hết hạn ngày \(last.slashed), trước ngày thu hồi.",
              en: "It expired on \(last), before it is taken back."),
            facts: [.day(facts.revokedOn)], citations: [OCOPValidity.months.citation],
            remedy: LocalizedText(
              vi: "Đúng nếu quyết định thu hồi ghi như vậy.",
              en: "Right if the decision says so."))
        ]
      })
  }

  private static func revoked(
    _ vi: String, _ en: String, _ expected: [Severity], _ day: String
  ) -> RuleExample<OCOPRevocationFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      OCOPRevocationFacts(
        product: "Miến dong Khe Mười", validTo: CivilDate(2027, 6, 3),
        revokedOn: StatusExamples.day(day)), expected: expected)
  }
}
