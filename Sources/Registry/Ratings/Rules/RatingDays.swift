internal import CooperativeLaw

extension RecordRules {
  /// The days of a rating follow one another, and none comes before the year rated.
  static let ratingDays = Rule<RatingFacts>(
    id: "record.rating-days",
    title: LocalizedText(vi: "Các ngày của việc xếp loại", en: "The days of a rating"),
    explanation: LocalizedText(
      vi: """
        Không ngày nào trước năm được xếp loại: không thể có. Chấm điểm, rồi hội đồng quản trị và \
        ban kiểm soát thống nhất, rồi nộp: thứ tự khác thì nhắc.
        """,
      en: """
        No day comes before the year rated: that cannot be. Scoring, then both boards, then \
        handing in: another order gets a warning.
        """),
    citations: [],
    examples: [
      example(
        "Đúng thứ tự", "In order", RatingFacts.Days(scoredOn: day(20), receivedOn: day(20)), []),
      example(
        "Nhận trước khi chấm", "Received before scoring",
        RatingFacts.Days(scoredOn: day(20), receivedOn: day(19)), [.warning]),
      example(
        "Thống nhất trước khi chấm", "Agreed before scoring",
        RatingFacts.Days(scoredOn: day(20), agreedByBoardOn: day(19)), [.warning]),
      example(
        "Trước năm xếp loại", "Before the year",
        RatingFacts.Days(scoredOn: day(-400)), [.blocker]),
    ],
    judge: { facts in facts.tooEarly + facts.outOfOrder })

  /// A day counted from 1 December 2023.
  private static func day(_ number: Int) -> CivilDate {
    CivilDate(dayNumber: 19_692).adding(days: number - 1)
  }

  private static func example(
    _ vi: String, _ en: String, _ days: RatingFacts.Days, _ expected: [Severity]
  ) -> RuleExample<RatingFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en), .example(RatingEntry(total: Points(70)), days: days),
      expected: expected)
  }
}

extension RatingFacts.Days {
  /// The days that are told, in the order they should have, each with its column.
  var told: [(field: String, day: CivilDate)] {
    [
      ("scored_on", scoredOn), ("agreed_by_board_on", agreedByBoardOn),
      ("agreed_by_control_on", agreedByControlOn), ("received_on", receivedOn),
    ].compactMap { field, day in day.map { (field, $0) } }
  }
}

extension RatingFacts {
  fileprivate var tooEarly: [Finding] {
    days.told.filter { $0.day.year < year }.map { field, day in
      finding(
        recordRule: "record.rating-days", .blocker, field: field,
        LocalizedText(
          vi: "Ngày \(day.slashed) trước năm xếp loại \(year).",
          en: "\(day) is before the year rated, \(year)."),
        remedy: LocalizedText(
          vi: "Xem lại năm xếp loại và ngày.", en: "Check the year rated and the day."))
    }
  }

  fileprivate var outOfOrder: [Finding] {
    let told = days.told
    return zip(told, told.dropFirst()).filter { $1.day < $0.day }.map { earlier, later in
      finding(
        recordRule: "record.rating-days", .warning, field: later.field,
        LocalizedText(
          vi:
            "\(later.day.slashed) trước \(earlier.day.slashed): sai thứ tự chấm, thống nhất, nộp.",
          en:
            "\(later.day) is before \(earlier.day): scoring, agreement and receipt are out of order."
        ),
        remedy: LocalizedText(
          vi: "Xem lại các ngày trên bảng tự chấm điểm.", en: "Check the days on the score sheet."))
    }
  }
}
