extension FlagRule {
  /// Law 23/2012/QH13 Điều 54 khoản 2 điểm b.
  static let tooFewMembers2012 = FlagRule(
    .tooFewMembers2012,
    .lasting(FlagTerm(.months(12), .law2012("Điều 54 khoản 2 điểm b"))),
    title: LocalizedText(
      vi: "Thiếu thành viên 12 tháng liên tục", en: "Too few members for 12 months running"),
    explanation: LocalizedText(
      vi: """
        Từ 01/7/2013 đến 30/6/2024: hợp tác xã dưới 7 thành viên, liên hiệp dưới 4 hợp tác xã. Tính \
        từ ngày số thành viên xuống dưới mức; đủ lại một ngày thì tính lại từ đầu. Chưa nhập thành \
        viên thì chưa rõ, không cảnh báo.
        """,
      en: """
        From 2013-07-01 to 2024-06-30: a cooperative of fewer than 7 members, a union of fewer than \
        4 cooperatives. Counted from the day it fell below; one day above begins it anew. While no \
        members are on record it is not known and not raised.
        """),
    cure: LocalizedText(vi: "Kết nạp cho đủ thành viên.", en: "Take in enough members."),
    follows: .dissolution(.tooFewMembers),
    citations: [.law2012("Điều 54 khoản 2 điểm b"), .law2012("Điều 3 khoản 1, khoản 2")],
    examples: FlagExamples.term(
      period: .months(12), since: "2020-02-29", quiet: "2020-11-28", early: "2020-11-29",
      short: "2021-02-27", reached: "2021-02-28"))
}
