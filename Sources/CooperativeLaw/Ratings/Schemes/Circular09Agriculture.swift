extension RatingScheme {
  /// Circular 09/2017/TT-BNNPTNT: HTX in agriculture, six criteria, 100 points.
  ///
  /// Of annex 1 only the first criterion is known; the other five have 62 points together, which is
  /// what is left of 100.
  public static let circular09Agriculture = RatingScheme(
    code: "TT09_2017_AGR",
    name: LocalizedText(
      vi: "Thông tư 09/2017/TT-BNNPTNT (nông nghiệp)",
      en: "Circular 09/2017/TT-BNNPTNT (agriculture)"),
    citation: .circular09Agriculture("Điều 4, Điều 6"),
    from: Sourced(CivilDate(2017, 5, 31), .circular09Agriculture("Điều 8 khoản 1")),
    until: Sourced(nil, .circular09Agriculture("Điều 8")),
    subjects: Subjects(
      kinds: Sourced([.cooperative], .circular09Agriculture("Điều 1")),
      agriculture: .circular09Agriculture("Điều 1, Điều 3")),
    sheet: .circular09Agriculture,
    grades: Sourced(GradeBand.ofCirculars, .circular09Agriculture("Điều 6 khoản 1")),
    // "Before 1 April": the last day in time is 31 March.
    due: DueDay(3, 31, isInNextYear: true, .circular09Agriculture("Điều 5 khoản 2 điểm c")),
    newness: .withinYear(.circular09Agriculture("Điều 6 khoản 2")),
    fine: Sourced(
      RatingGrade.weak.rawValue, .circular09Agriculture("Điều 6 khoản 1 điểm d")),
    agreement: .circular09Agriculture("Điều 5 khoản 2 điểm b"))
}

extension Citation {
  static func circular09Agriculture(
    _ place: String, _ confidence: Confidence = .primary
  ) -> Citation {
    Citation(LawText.circular09Agriculture, place, confidence: confidence)
  }
}

extension ScoreSheet {
  /// The sheet of annex 1, as far as it is known.
  static let circular09Agriculture = ScoreSheet(
    maximum: Sourced(Points(100), .circular09Agriculture("Điều 6 khoản 1")),
    groups: [
      Group(
        id: "I", label: LocalizedText(vi: "Tiêu chí 1", en: "Criterion 1"),
        maximum: Sourced(Points(38), annex(.secondary))),
      Group(
        id: "II", label: LocalizedText(vi: "Tiêu chí 2 đến 6", en: "Criteria 2 to 6"),
        maximum: Sourced(Points(62), annex(.derived))),
    ],
    criteria: [
      Criterion(
        id: "A1", group: "I",
        label: LocalizedText(
          vi: "Doanh thu và kết quả sản xuất kinh doanh", en: "Revenue and results"),
        maximum: Sourced(Points(38), annex(.secondary)), parts: results),
      Criterion(
        id: "A2", group: "II",
        label: LocalizedText(vi: "Lợi ích của các thành viên", en: "Members' benefit"),
        maximum: .notKnown(in: LawText.circular09Agriculture),
        parts: [
          Part(
            id: "A2a",
            label: LocalizedText(
              vi: "Ưu tiên giá dịch vụ cho thành viên", en: "Better prices for members"),
            maximum: Sourced(Points(8), annex(.secondary)))
        ], partsAreAll: false),
      other("A3", "Vốn hoạt động", "Working capital"),
      other("A4", "Quy mô thành viên, ảnh hưởng đến cộng đồng", "Members and the community"),
      other("A5", "Được khen thưởng trong năm", "Awards in the year"),
      other("A6", "Mức độ hài lòng của thành viên", "Members' satisfaction"),
    ])

  /// The bands of the first criterion are known: nothing between their points can be right.
  private static let results = [
    part("A1a", [0, 4, 8], "Doanh thu so với kế hoạch", "Revenue against the plan"),
    part("A1b", [4, 6, 8, 10], "Doanh thu trong năm", "Revenue of the year"),
    part(
      "A1c", [0, 2, 4, 7, 10], "Thu nhập sau thuế trên thành viên", "Income after tax per member"),
    part("A1d", [0, 5], "Quỹ đầu tư phát triển từ 20%", "Development fund from 20 %"),
    part("A1e", [0, 5], "Quỹ dự phòng tài chính từ 5%", "Reserve fund from 5 %"),
  ]

  private static func part(_ id: String, _ choices: [Int], _ vi: String, _ en: String) -> Part {
    Part(
      id: id, label: LocalizedText(vi: vi, en: en),
      maximum: Sourced(Points(choices.reduce(0, max)), annex(.secondary)),
      choices: choices.map { Points($0) })
  }

  private static func other(_ id: String, _ vi: String, _ en: String) -> Criterion {
    Criterion(
      id: id, group: "II", label: LocalizedText(vi: vi, en: en),
      maximum: .notKnown(in: LawText.circular09Agriculture))
  }

  private static func annex(_ confidence: Confidence) -> Citation {
    .circular09Agriculture("Phụ lục 1", confidence)
  }
}
