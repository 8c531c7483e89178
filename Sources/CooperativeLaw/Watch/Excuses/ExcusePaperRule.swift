extension Rule where Facts == ExcuseFacts {
  /// What holds a ground names its paper and its last day.
  public static var excusePaper: Rule {
    Rule(
      id: "flag.excuse-paper",
      title: LocalizedText(
        vi: "Giấy tờ và thời hạn của việc tạm dừng", en: "Paper and last day of what holds a flag"),
      explanation: LocalizedText(
        vi: """
          Giải trình, phản đối bằng văn bản nên ghi số văn bản. Không ghi ngày cuối thì cảnh báo \
          dừng mãi, nên được nhắc.
          """,
        en: """
          A written explanation or objection should name its paper. Without a last day the flag is \
          held for good, so that is pointed out.
          """),
      citations: [
        Citation(LawText.decree295, "Điều 54 khoản 2, Điều 64 khoản 5"),
        Citation(LawText.decree92, "Điều 53 khoản 2, Điều 63 khoản 5"),
      ],
      examples: [
        ExcuseExamples.example(
          "Đủ giấy tờ, có ngày cuối", "Paper and last day", .tooFewMembers2023, .explanation, []),
        ExcuseExamples.example(
          "Không ghi giấy tờ", "No paper", .silence2023, .objection, hasDocument: false, [.note]),
        ExcuseExamples.example(
          "Không ghi ngày cuối", "No last day", .tooFewMembers2023, .explanation, until: nil,
          [.note]),
      ], judge: judgePaper)
  }
}

private func judgePaper(_ facts: ExcuseFacts) -> [Finding] {
  var messages: [(field: String, text: LocalizedText)] = []
  if !facts.hasDocument {
    messages.append(
      ("document", LocalizedText(vi: "Chưa ghi giấy tờ làm căn cứ.", en: "No paper is named.")))
  }
  if facts.until == nil {
    messages.append(
      (
        "until",
        LocalizedText(
          vi: "Chưa ghi ngày cuối: cảnh báo dừng cho đến khi ghi lại.",
          en: "No last day is set: the flag is held until that changes.")
      ))
  }
  return messages.map { field, text in
    Finding(
      rule: "flag.excuse-paper", severity: .note, subject: facts.subject, field: field,
      message: text, facts: [.day(facts.from)],
      citations: [Citation(LawText.decree295, "Điều 54 khoản 2")],
      remedy: LocalizedText(vi: "Bổ sung nếu có.", en: "Add it if there is one."))
  }
}
