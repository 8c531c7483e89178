internal import CooperativeLaw

/// How units are rated, in the latest rated year.
extension Indicator {
  static let ofRatings: [Indicator] = [
    share(
      "cooperatives.good_or_fair_share", "'good', 'fair'", of: "unit.kind = 'cooperative'",
      vi: "Tỷ lệ hợp tác xã xếp loại tốt, khá", en: "Share of cooperatives rated good or fair",
      from: ["002", "003", "004"]),
    share(
      "cooperatives.effective_share", "'good', 'fair'", of: "unit.kind = 'cooperative'",
      vi: "Tỷ lệ hợp tác xã hoạt động hiệu quả", en: "Share of effective cooperatives",
      from: ["000", "001"]),
    share(
      "cooperatives.weak_share", "'weak'", of: "unit.kind = 'cooperative'",
      vi: "Tỷ lệ hợp tác xã yếu kém", en: "Share of weak cooperatives", from: ["000"]),
    share(
      "organisations.effective_share", "'good', 'fair'", of: "1",
      vi: "Tỷ lệ tổ chức kinh tế tập thể hoạt động hiệu quả", en: "Share of effective units",
      from: ["000"]),
    shareOfAll, notRated,
  ]

  private static func share(
    _ id: String, _ grades: String, of condition: String, vi: String, en: String,
    from plans: [String]
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: .percent, dimension: .rating,
      definition: LocalizedText(
        vi: """
          Trong số đơn vị được xếp loại ở năm xếp loại gần nhất. Hoạt động hiệu quả: loại tốt, khá; \
          yếu kém: loại yếu. Đơn vị không xếp loại có lý do không tính; đơn vị chưa có kết quả là \
          chưa rõ.
          """,
        en: """
          Among units graded in the latest rated year. Effective: good or fair; weak: weak. Units not \
          rated for a reason do not count; units without a result are not known.
          """),
      sources: plans.map(Citation.plan), sum: .share,
      sql: IndicatorSQL.units(
        condition, value: IndicatorSQL.grade(grades), weight: IndicatorSQL.isGraded,
        joins: IndicatorSQL.rating))
  }

  private static let shareOfAll = Indicator(
    id: "cooperatives.good_or_fair_share_of_all",
    name: LocalizedText(
      vi: "Tỷ lệ hợp tác xã tốt, khá trên tổng số",
      en: "Share rated good or fair, of all cooperatives"),
    unit: .percent, dimension: .rating,
    definition: LocalizedText(
      vi: """
        Hợp tác xã xếp loại tốt, khá ở năm xếp loại gần nhất trên tổng số hợp tác xã, cả những hợp tác \
        xã không xếp loại. Hợp tác xã chưa có kết quả là chưa rõ.
        """,
      en: """
        Cooperatives graded good or fair in the latest rated year over all cooperatives, those not \
        rated included. Cooperatives without a result are not known.
        """),
    sources: [.plan("003"), .plan("004")], sum: .share,
    sql: IndicatorSQL.units(
      "unit.kind = 'cooperative'", value: IndicatorSQL.grade("'good', 'fair'"), weight: "1",
      joins: IndicatorSQL.rating))

  private static let notRated = Indicator(
    id: "cooperatives.not_rated",
    name: LocalizedText(vi: "Hợp tác xã không xếp loại", en: "Cooperatives not rated"),
    unit: .number, dimension: .rating,
    definition: LocalizedText(
      vi: "Không xếp loại vì một lý do ghi trong hồ sơ, ở năm xếp loại gần nhất.",
      en: "Not rated for a reason on record, in the latest rated year."),
    sources: [], sum: .total,
    sql: IndicatorSQL.units(
      "unit.kind = 'cooperative'",
      value: """
        CASE WHEN rating.not_rated_reason IS NOT NULL THEN 1 WHEN rating.grade IS NOT NULL THEN 0 END
        """, joins: IndicatorSQL.rating))
}
