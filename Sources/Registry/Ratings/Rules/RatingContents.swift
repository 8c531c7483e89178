internal import CooperativeLaw

extension RecordRules {
  /// A rating says a grade or why there is none, and points of the scheme's own criteria.
  static let ratingContents = Rule<RatingFacts>(
    id: "record.rating-contents",
    title: LocalizedText(vi: "Nội dung xếp loại", en: "What a rating says"),
    explanation: LocalizedText(
      vi: """
        Một lần xếp loại có loại (ghi trực tiếp, hoặc suy từ tổng điểm hay đủ điểm các tiêu chí), \
        hoặc có lý do không xếp loại, không cả hai. Điểm chỉ ghi cho tiêu chí của bộ tiêu chí.
        """,
      en: """
        A rating has a grade (said, or from the total, or from the points of all criteria) or a \
        reason for not rating, never both. Points are of the scheme's own criteria.
        """),
    citations: [],
    examples: [
      example("Chỉ có tổng điểm", "A total alone", RatingEntry(total: Points(70)), []),
      example("Chỉ có xếp loại", "A grade alone", RatingEntry(grade: "fair"), []),
      example(
        "Chưa đủ điểm", "Points of some criteria", RatingEntry(scores: ["C01": Points(5)]),
        [.blocker]),
      example(
        "Vừa có loại vừa có lý do", "A grade and a reason",
        RatingEntry(grade: "fair", notRatedReason: "new"), [.blocker]),
      example(
        "Không xếp loại nhưng có điểm", "Not rated but scored",
        RatingEntry(scores: ["C01": Points(5)], notRatedReason: "new"), [.blocker]),
      example("Chỉ có lý do", "A reason alone", RatingEntry(notRatedReason: "new"), []),
      example(
        "Tiêu chí không có", "No such criterion",
        RatingEntry(scores: ["C16": Points(5)], total: Points(70)), [.blocker]),
    ],
    judge: { facts in facts.unknownCriteria + facts.contradiction })

  private static func example(
    _ vi: String, _ en: String, _ entry: RatingEntry, _ expected: [Severity]
  ) -> RuleExample<RatingFacts> {
    RuleExample(LocalizedText(vi: vi, en: en), .example(entry), expected: expected)
  }
}

extension RatingFacts {
  fileprivate var unknownCriteria: [Finding] {
    let ids = scheme.sheet?.ids ?? []
    return entry.scores.keys.sorted().filter { !ids.contains($0) }.map { id in
      let nearest = NearestWord.nearest(to: id, among: ids)
      return finding(
        recordRule: "record.rating-contents", .blocker, field: id,
        LocalizedText(
          vi: "\(scheme.name.vi) không có tiêu chí \(id)."
            + (nearest.map { " Có phải là \($0)?" } ?? ""),
          en: "\(scheme.name.en) has no criterion \(id)."
            + (nearest.map { " Did you mean \($0)?" } ?? "")),
        remedy: LocalizedText(
          vi: "Xem các tiêu chí bằng rating scheme show \(scheme.code).",
          en: "See its criteria with rating scheme show \(scheme.code)."))
    }
  }

  fileprivate var contradiction: [Finding] {
    let isRated = entry.grade != nil || entry.total != nil || !entry.scores.isEmpty
    if entry.notRatedReason != nil, isRated {
      return [
        finding(
          recordRule: "record.rating-contents", .blocker, field: "not_rated_reason",
          LocalizedText(
            vi: "Vừa có điểm hoặc loại, vừa có lý do không xếp loại.",
            en: "There are points or a grade, and a reason for not rating."),
          remedy: LocalizedText(vi: "Chỉ ghi một trong hai.", en: "Give one of them only."))
      ]
    }
    guard entry.grade == nil, entry.notRatedReason == nil else { return [] }
    return [
      finding(
        recordRule: "record.rating-contents", .blocker, field: "grade",
        LocalizedText(
          vi: "Chưa suy được xếp loại từ những gì đã ghi.",
          en: "No grade follows from what is given."),
        remedy: LocalizedText(
          vi: "Ghi tổng điểm, điểm của mọi tiêu chí, xếp loại, hoặc lý do không xếp loại.",
          en: "Give the total, points of every criterion, a grade, or why it is not rated."))
    ]
  }
}
