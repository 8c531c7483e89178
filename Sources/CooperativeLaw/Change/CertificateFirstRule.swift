extension Rule where Facts == ChangeFacts {
  /// Under the 2012 law a registered change waits for its certificate.
  public static var certificateFirst: Rule {
    Rule(
      id: "change.certificate-first",
      title: LocalizedText(
        vi: "Thay đổi sau khi được cấp giấy", en: "The certificate comes first"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2013 đến 30/6/2024 việc thay đổi tên, trụ sở, ngành nghề, vốn điều lệ, người đại \
          diện chỉ được thực hiện sau khi cấp giấy chứng nhận; nhưng từ 28/5/2019 thông tư lại tính \
          15 ngày kể từ ngày thay đổi. Hai văn bản lệch nhau nên chỉ nhắc. Luật 2023 không còn quy \
          định này.
          """,
        en: """
          From 2013-07-01 to 2024-06-30 a change of name, seat, lines, charter capital or \
          representative was to wait for its certificate; but from 2019-05-28 the circular counts \
          15 days from the change. The texts pull apart, so this is a warning. The 2023 law no \
          longer says so.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 28 khoản 1"),
        Citation(LawText.circular03, "Điều 11 khoản 1"),
      ],
      examples: [
        example(
          "Trước ngày cấp giấy", "Before the certificate", .name, CivilDate(2024, 6, 3),
          CivilDate(2024, 6, 4), [.warning]),
        example(
          "Đúng ngày cấp giấy", "On the day of the certificate", .name,
          CivilDate(2024, 6, 4), CivilDate(2024, 6, 4), []),
        example(
          "Nội dung chỉ thông báo", "A notified change", .members, CivilDate(2024, 6, 3),
          CivilDate(2024, 6, 4), []),
        example(
          "Ngày 01/7/2024", "On 2024-07-01", .name, CivilDate(2024, 7, 1),
          CivilDate(2024, 7, 4), []),
      ],
      judge: { facts in
        guard facts.regime.id == .law2012, facts.duty?.value?.form == .registered,
          let certified = facts.certifiedOn, facts.effectiveOn < certified
        else { return [] }
        return [
          Finding(
            rule: "change.certificate-first", severity: .warning, field: facts.subject.rawValue,
            message: LocalizedText(
              vi: "Thay đổi \(facts.subject.label.vi) có hiệu lực \(facts.effectiveOn.slashed), "
                + "trước ngày cấp giấy \(certified.slashed).",
              en: "The change of \(facts.subject.label.en) takes effect on \(facts.effectiveOn), "
                + "before the certificate of \(certified)."),
            facts: [
              Fact(LocalizedText(vi: "ngày có hiệu lực", en: "takes effect"), facts.effectiveOn),
              Fact(LocalizedText(vi: "ngày cấp giấy", en: "certificate"), certified),
            ], citations: [Citation(LawText.law2012, "Điều 28 khoản 1")],
            remedy: LocalizedText(
              vi: "Ghi ngày có hiệu lực từ ngày cấp giấy chứng nhận.",
              en: "Let the change take effect from the day of the certificate."))
        ]
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ subject: ChangeSubject, _ effective: CivilDate,
  _ certified: CivilDate, _ expected: [Severity]
) -> RuleExample<ChangeFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ChangeFacts(
      kind: .cooperative, subject: subject, effectiveOn: effective, filedOn: effective,
      certifiedOn: certified), expected: expected)
}
