extension FlagRule {
  /// Law 23/2012/QH13 Điều 54 khoản 2 điểm c.
  static let noAnnualMeeting2012 = FlagRule(
    .noAnnualMeeting2012,
    .lasting(FlagTerm(.months(18), .law2012("Điều 54 khoản 2 điểm c"))),
    title: LocalizedText(
      vi: "Không họp thường niên 18 tháng liên tục",
      en: "No annual meeting for 18 months running"),
    explanation: LocalizedText(
      vi: """
        Từ 01/7/2013 đến 30/6/2024, tính từ đại hội thường niên gần nhất được ghi (chưa có thì từ \
        đại hội thành lập). Không họp được mà có lý do thì không phải căn cứ: ghi lý do bằng \
        theo-doi giai-trinh. Chưa ghi đại hội nào thì chưa rõ.
        """,
      en: """
        From 2013-07-01 to 2024-06-30, counted from the last annual meeting on record (else from \
        the founding meeting). With a reason it is no ground: record the reason with watch excuse. \
        With no meeting on record it is not known.
        """),
    cure: LocalizedText(
      vi: "Họp đại hội thường niên và ghi vào sổ.", en: "Hold the annual meeting and record it."),
    follows: .dissolution(.noAnnualMeeting),
    citations: [.law2012("Điều 54 khoản 2 điểm c")],
    examples: FlagExamples.term(
      period: .months(18), since: "2018-08-31", quiet: "2019-11-29", early: "2019-11-30",
      short: "2020-02-28", reached: "2020-02-29"))
}
