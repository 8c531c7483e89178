internal import CooperativeLaw

extension CountTable {
  /// HTX and LHHTX by grade of the year (xếp loại).
  static let ratings = CountTable(
    key: "ratings", title: LocalizedText(vi: "Xếp loại của năm", en: "Grades of the year"),
    heading: LocalizedText(vi: "Xếp loại", en: "Grade"),
    rows: .fixed(
      RatingGrade.allCases.map { Head($0.rawValue, $0.label) } + [
        Head(
          "not_rated", LocalizedText(vi: "không xếp loại, có lý do", en: "not rated, with a reason")
        ),
        Head("", LocalizedText(vi: "chưa đánh giá", en: "not rated yet")),
      ]), columns: Head.kinds.filter { $0.key != UnitKind.group.rawValue },
    definition: LocalizedText(
      vi: "Lần chấm sau cùng của năm; nhiều bộ tiêu chí thì lấy lần sau cùng.",
      en: "The last grading of the year; of several schemes the last scored."),
    sql: live(
      "coalesce(rating.grade, CASE WHEN rating.not_rated_reason IS NOT NULL THEN 'not_rated' END, '')",
      joins: IndicatorSQL.rating, "unit.kind <> 'group'"))

  /// HTX by total capital (quy mô nguồn vốn; 0701).
  static let capital = CountTable(
    key: "capital",
    title: LocalizedText(vi: "Theo nguồn vốn (0701)", en: "By total capital (0701)"),
    heading: LocalizedText(vi: "Tổng nguồn vốn", en: "Total capital"),
    rows: .fixed(
      capitalBands.map { Head($0.key, $0.label) }
        + [Head("", LocalizedText(vi: "Chưa báo cáo", en: "Not reported"))]),
    columns: Head.kinds.filter { $0.key == UnitKind.cooperative.rawValue },
    definition: LocalizedText(
      vi: """
        Theo báo cáo năm. Thông tư 09/2023/TT-BKHĐT không nêu các mức; lấy mức của Thông tư \
        01/2020/TT-BKHĐT Điều 5.
        """,
      en: """
        By the yearly report. Circular 09/2023 names no bands; those of Circular 01/2020, Article 5, \
        are taken.
        """),
    sql: live(
      """
      CASE WHEN report.total_capital IS NULL THEN '' WHEN report.total_capital < 1000000000 THEN 'micro'
        WHEN report.total_capital < 5000000000 THEN 'small'
        WHEN report.total_capital < 50000000000 THEN 'medium' ELSE 'large' END
      """, joins: IndicatorSQL.report, "unit.kind = 'cooperative'"))

  private static let capitalBands: [(key: String, label: LocalizedText)] = [
    ("micro", LocalizedText(vi: "Dưới 1 tỷ đồng", en: "Under 1 billion đồng")),
    ("small", LocalizedText(vi: "Từ 1 đến dưới 5 tỷ đồng", en: "1 to under 5 billion đồng")),
    ("medium", LocalizedText(vi: "Từ 5 đến dưới 50 tỷ đồng", en: "5 to under 50 billion đồng")),
    ("large", LocalizedText(vi: "Từ 50 tỷ đồng", en: "50 billion đồng and more")),
  ]

  /// Who has sent the yearly report (tình hình báo cáo).
  static let reporting = CountTable(
    key: "reporting", title: LocalizedText(vi: "Nộp báo cáo năm", en: "Yearly reports"),
    heading: LocalizedText(vi: "Báo cáo năm", en: "Yearly report"),
    rows: .fixed([
      Head("reported", LocalizedText(vi: "Đã có", en: "On record")),
      Head("missing", LocalizedText(vi: "Chưa có", en: "Missing")),
    ]), columns: Head.kinds,
    definition: LocalizedText(
      vi: "Đơn vị còn đăng ký vào ngày cuối kỳ; danh sách chưa có ở dưới.",
      en: "Units that stand on the last day; those without one are listed below."),
    sql: live(
      "CASE WHEN report.unit_id IS NULL THEN 'missing' ELSE 'reported' END",
      joins: IndicatorSQL.report))
}
