internal import CooperativeLaw

/// The dates of one person in a unit; `nil` where not given.
struct DateOrderFacts: Sendable {
  var subject = ""
  var birth: BirthDate?
  var joined: CivilDate?
  var contributed: CivilDate?
  var left: CivilDate?
  let today: CivilDate
}

extension RecordRules {
  /// Dates of a person follow each other as life does.
  static let dateOrder = Rule<DateOrderFacts>(
    id: "record.date-order",
    title: LocalizedText(vi: "Thứ tự ngày tháng", en: "Order of dates"),
    explanation: LocalizedText(
      vi: """
        Sinh trước khi vào, vào trước khi ra, và không có ngày nào ở tương lai: trái lại là \
        không thể có và bị dừng lại. Góp vốn trước ngày vào, hay hơn 120 tuổi khi vào, là điều \
        lạ và chỉ bị cảnh báo.
        """,
      en: """
        Birth comes before joining, joining before leaving, and no date lies in the future: \
        anything else is impossible and stops the act. Paying before joining, or joining at \
        more than 120, is odd and gets a warning.
        """),
    citations: [],
    examples: dateOrderExamples,
    judge: { facts in facts.impossible + facts.odd })
}

extension DateOrderFacts {
  /// The year of birth is taken at its last day where only the year is known.
  private func wasBorn(after day: CivilDate) -> Bool {
    switch birth {
    case .day(let birth): birth > day
    case .year(let year): year > day.year
    case nil: false
    }
  }

  fileprivate var impossible: [Finding] {
    var found: [Finding] = []
    if wasBorn(after: today) {
      found.append(finding("date_of_birth", .blocker, Self.future))
    } else if let joined, joined <= today, wasBorn(after: joined) {
      found.append(
        finding(
          "date_of_birth", .blocker,
          LocalizedText(
            vi: "Ngày sinh sau ngày vào (\(joined.slashed)).",
            en: "Born after joining (\(joined.slashed)).")))
    }
    for (field, day) in [("joined_on", joined), ("contributed_on", contributed)] {
      if let day, day > today { found.append(finding(field, .blocker, Self.future)) }
    }
    if let contributed, contributed <= today,
      birth.map({ _ in wasBorn(after: contributed) }) == true,
      !wasBorn(after: today)
    {
      found.append(
        finding(
          "contributed_on", .blocker,
          LocalizedText(vi: "Góp vốn trước khi sinh.", en: "Capital paid before birth.")))
    }
    if let left, let joined, left < joined {
      found.append(
        finding(
          "left_on", .blocker,
          LocalizedText(
            vi: "Ra (\(left.slashed)) trước khi vào (\(joined.slashed)).",
            en: "Left (\(left.slashed)) before joining (\(joined.slashed)).")))
    }
    return found
  }

  fileprivate var odd: [Finding] {
    var found: [Finding] = []
    if let contributed, let joined, contributed < joined, !wasBorn(after: contributed) {
      found.append(
        finding(
          "contributed_on", .warning,
          LocalizedText(
            vi: "Góp vốn (\(contributed.slashed)) trước ngày vào (\(joined.slashed)).",
            en: "Capital paid (\(contributed.slashed)) before joining (\(joined.slashed)).")))
    }
    if let left, left > today { found.append(finding("left_on", .warning, Self.future)) }
    if let birth, let joined, birth.ages(on: joined).lowerBound > 120 {
      found.append(
        finding(
          "date_of_birth", .warning,
          LocalizedText(
            vi: "Vào khi đã hơn 120 tuổi.", en: "Joined at more than 120 years of age.")))
    }
    return found
  }

  private static let future = LocalizedText(
    vi: "Ngày này còn ở tương lai.", en: "This date lies in the future.")

  private func finding(_ field: String, _ severity: Severity, _ message: LocalizedText) -> Finding {
    Finding(
      rule: "record.date-order", severity: severity, subject: subject, field: field,
      message: message, citations: [],
      remedy: LocalizedText(
        vi: "So lại ngày với giấy tờ hoặc sổ thành viên.",
        en: "Compare the dates with the papers or the book of members."))
  }
}
