extension FlagRule {
  /// Law 23/2012/QH13 Điều 54 khoản 2 điểm a.
  static let notOperating2012 = FlagRule(
    .notOperating2012,
    .lasting(FlagTerm(.months(12), .law2012("Điều 54 khoản 2 điểm a"))),
    title: LocalizedText(
      vi: "Không hoạt động 12 tháng liên tục", en: "Not operating for 12 months running"),
    explanation: LocalizedText(
      vi: """
        Từ 01/7/2013 đến 30/6/2024. Tính từ ngày ngừng hoạt động được ghi nhận (cơ quan thuế, kiểm \
        tra, báo cáo); lần ghi nhận hoạt động trở lại xóa cảnh báo. Luật không định nghĩa «không \
        hoạt động». Đang tạm ngừng có thông báo thì chỉ ghi là nghi ngờ; sau đó tính từ ngày hết \
        hạn tạm ngừng.
        """,
      en: """
        From 2013-07-01 to 2024-06-30. Counted from the day it stopped as observed (tax office, \
        visit, report); working again cures it. The law does not define "not operating". While \
        suspended by notice it is only doubtful; afterwards it counts from the end of the \
        suspension.
        """),
    cure: LocalizedText(
      vi: "Hoạt động trở lại và ghi nhận.", en: "It works again and that is recorded."),
    follows: .dissolution(.notOperating),
    citations: [.law2012("Điều 54 khoản 2 điểm a"), .circular03("Điều 15")],
    examples: FlagExamples.term(
      period: .months(12), since: "2019-02-28", quiet: "2019-11-27", early: "2019-11-28",
      short: "2020-02-27", reached: "2020-02-28") + [
        FlagExamples.example(
          "Đang tạm ngừng có thông báo", "Suspended by notice",
          FlagFacts(
            kind: .cooperative, day: CivilDate(2020, 3, 2), status: .suspended,
            state: LastingState(since: CivilDate(2019, 2, 28)),
            suspension: NotifiedSuspension(until: CivilDate(2020, 6, 30))), [.note]),
        FlagExamples.example(
          "Ngày 01/7/2024 đã là Luật 2023", "On 2024-07-01 Law 2023 judges",
          FlagFacts(
            kind: .cooperative, day: CivilDate(2024, 7, 1),
            state: LastingState(since: CivilDate(2022, 2, 28))), []),
      ])
}
