extension Rule where Facts == ExcuseFacts {
  /// What holds a ground is something a text of law names for it.
  public static var excuseNamed: Rule {
    Rule(
      id: "flag.excuse-named",
      title: LocalizedText(
        vi: "Lý do tạm dừng cảnh báo có trong luật", en: "What holds a flag is named by law"),
      explanation: LocalizedText(
        vi: """
          Giải trình được chấp thuận: các căn cứ thu hồi cần thời gian (từ 18/7/2024) và đại hội \
          thường niên của Luật 2012. Bất khả kháng: chỉ đại hội thường niên của Luật 2023. Phản đối \
          bằng văn bản: hết hạn im lặng, và khiếu nại giải thể bắt buộc của Luật 2012. Trường hợp \
          khác vẫn ghi được, kèm lời nhắc.
          """,
        en: """
          An accepted explanation: the grounds of revocation that need time (since 2024-07-18) and \
          the annual meeting of Law 2012. Force majeure: only the annual meeting of Law 2023. A \
          written objection: the silent term, and complaints about compulsory dissolution of Law \
          2012. Anything else is recorded with a note.
          """),
      citations: [
        .law2012("Điều 54 khoản 2 điểm c, khoản 6"), .law2023("Điều 103 khoản 1 điểm e"),
        .law2023("Điều 98 khoản 7, Điều 99 khoản 3"),
        Citation(LawText.decree92, "Điều 53 khoản 2, Điều 63 khoản 5"),
        Citation(LawText.decree295, "Điều 54 khoản 2, Điều 64 khoản 5, Điều 65 khoản 3"),
      ],
      examples: [
        ExcuseExamples.example(
          "Bất khả kháng, đại hội", "Force majeure, meeting", .noAnnualMeeting2023, .forceMajeure,
          []),
        ExcuseExamples.example(
          "Bất khả kháng, thiếu thành viên", "Force majeure, members", .tooFewMembers2023,
          .forceMajeure, [.note]),
        ExcuseExamples.example(
          "Giải trình ngày 18/7/2024", "Explained on 2024-07-18", .tooFewMembers2023, .explanation,
          on: CivilDate(2024, 7, 18), []),
        ExcuseExamples.example(
          "Giải trình ngày 17/7/2024", "Explained on 2024-07-17", .tooFewMembers2023, .explanation,
          on: CivilDate(2024, 7, 17), [.note]),
        ExcuseExamples.example(
          "Phản đối khi im lặng", "Objection in silence", .silence2023, .objection, []),
        ExcuseExamples.example(
          "Phản đối về vốn góp", "Objection on capital", .overCapitalCap2023, .objection, [.note]),
      ], judge: judgeNamed)
  }
}

private func judgeNamed(_ facts: ExcuseFacts) -> [Finding] {
  guard facts.ground.article(for: facts.kind, on: facts.from) == nil else { return [] }
  let (kind, ground) = (facts.kind.label, facts.ground.label)
  return [
    Finding(
      rule: "flag.excuse-named", severity: .note, subject: facts.subject, field: "kind",
      message: LocalizedText(
        vi: "Không văn bản nào nêu «\(kind.vi)» đối với «\(ground.vi)» vào ngày này.",
        en: "No text names \"\(kind.en)\" for \"\(ground.en)\" on that day."),
      facts: [.day(facts.from)],
      citations: FlagRule.of(facts.ground).map { [$0.citations[0]] } ?? [],
      remedy: LocalizedText(
        vi: "Vẫn ghi được; lý do nên nói rõ vì sao tạm dừng.",
        en: "It is recorded all the same; the reason should say why it is held."))
  ]
}
