internal import CooperativeLaw

/// What is told of whole areas: shares of people and households, and support.
extension Indicator {
  static let ofAreas: [Indicator] = [
    populationShare, farmHouseholdShare, newRuralCommunes, fundIncrease,
    support(
      "support.communication_classes", "communication_class", "quantity",
      vi: "Lớp truyền thông, tập huấn", en: "Communication classes"),
    support(
      "support.vocational_classes", "vocational_class", "quantity", vi: "Lớp truyền nghề",
      en: "Vocational classes"),
    support("support.handbooks", "handbook", "quantity", vi: "Cẩm nang", en: "Handbooks"),
    support("support.workshops", "workshop", "quantity", vi: "Hội thảo", en: "Workshops"),
    support(
      "support.trade_promotion_units", "trade_promotion", "units",
      vi: "Hợp tác xã được hỗ trợ xúc tiến thương mại",
      en: "Cooperatives helped in trade promotion"),
  ]

  private static let populationShare = Indicator(
    id: "members.population_share",
    name: LocalizedText(vi: "Tỷ lệ dân số là thành viên", en: "Members over population"),
    unit: .percent, dimension: .people,
    definition: LocalizedText(
      vi: "Tổng số thành viên trên dân số của địa bàn, năm có số liệu dân số gần nhất.",
      en: "Members over the population of the area in the latest year it is known."),
    sources: [.plan("000")], sum: .share,
    sql: IndicatorSQL.units(
      "unit.kind <> 'union'", value: IndicatorSQL.members, weight: "0",
      joins: IndicatorSQL.memberCounts) + """

        UNION ALL
        SELECT NULL, area_name, 0, value, area_id FROM v_area_statistic AS figure
        WHERE item = 'population' AND year = (
          SELECT max(year) FROM v_area_statistic WHERE item = 'population')
        """, isOfAreas: true)

  private static let farmHouseholdShare = Indicator(
    id: "farm_households.linked_share",
    name: LocalizedText(
      vi: "Tỷ lệ hộ nông dân tham gia hoặc liên kết",
      en: "Share of farm households that are members or linked"),
    unit: .percent, dimension: .people,
    definition: LocalizedText(
      vi: "Số hộ tham gia hoặc liên kết trên số hộ nông dân, theo số liệu của địa bàn.",
      en: "Households that take part or are linked over farm households, by figures of areas."),
    sources: [.plan("002")], sum: .share,
    sql: """
      SELECT NULL AS unit_id, whole.area_name AS subject, part.value, whole.value AS weight,
        whole.area_id
      FROM v_area_statistic AS whole LEFT JOIN v_area_statistic AS part
        ON part.area_id = whole.area_id AND part.year = whole.year
        AND part.item = 'farm_households_linked'
      WHERE whole.item = 'farm_households' AND whole.year = (
        SELECT max(year) FROM v_area_statistic WHERE item = 'farm_households')
      """, isOfAreas: true)

  private static let newRuralCommunes = Indicator(
    id: "new_rural.communes_with_effective_share",
    name: LocalizedText(
      vi: "Tỷ lệ xã nông thôn mới có hợp tác xã hiệu quả",
      en: "Share of new-rural communes with an effective cooperative"),
    unit: .percent, dimension: .rating,
    definition: LocalizedText(
      vi: """
        Xã được ghi đạt chuẩn nông thôn mới ở năm gần nhất mà có ít nhất một hợp tác xã xếp loại \
        tốt, khá ở năm xếp loại gần nhất.
        """,
      en: """
        Communes on record as new-rural in the latest year with at least one cooperative rated good \
        or fair in the latest rated year.
        """),
    sources: [.plan("000")], sum: .share,
    sql: """
      SELECT NULL AS unit_id, commune.area_name AS subject,
        EXISTS (SELECT 1 FROM v_unit AS unit JOIN v_rating AS rating
          ON rating.unit_id = unit.unit_id AND rating.year = \(IndicatorSQL.ratedYear)
            AND rating.grade IN ('good', 'fair')
          WHERE unit.area_id = commune.area_id AND unit.kind = 'cooperative'
            AND \(IndicatorSQL.live)) AS value,
        1 AS weight, commune.area_id
      FROM v_area_statistic AS commune
      WHERE commune.item = 'new_rural' AND commune.value = 1 AND commune.year = (
        SELECT max(year) FROM v_area_statistic WHERE item = 'new_rural')
      """, isOfAreas: true)

  private static let fundIncrease = Indicator(
    id: "support_fund.charter_capital_added",
    name: LocalizedText(
      vi: "Vốn điều lệ Quỹ hỗ trợ tăng trong năm",
      en: "Charter capital of the fund added in the year"),
    unit: .dong, dimension: .support,
    definition: LocalizedText(
      vi: "Vốn điều lệ của quỹ hỗ trợ phát triển hợp tác xã được cấp trong năm dương lịch.",
      en: "Charter capital put into the support fund in the calendar year."),
    sources: [.plan("000")], sum: .total,
    sql: """
      SELECT NULL AS unit_id, area_code AS subject, amount AS value, NULL AS weight, area_id
      FROM v_support_fund AS entry
      WHERE kind = 'charter_capital'
        AND substr(occurred_on, 1, 4) = CAST(\(IndicatorSQL.thisYear) AS TEXT)
      """, isOfAreas: true)

  private static func support(
    _ id: String, _ kind: String, _ column: String, vi: String, en: String
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: .number, dimension: .support,
      definition: LocalizedText(
        vi: "Hoạt động hỗ trợ được ghi trong năm dương lịch của ngày xem.",
        en: "Support on record in the calendar year of the day."),
      sources: [.plan("001")], sum: .total,
      sql: """
        SELECT NULL AS unit_id, title AS subject, \(column) AS value, NULL AS weight, area_id
        FROM v_support AS activity
        WHERE kind = '\(kind)'
          AND substr(occurred_on, 1, 4) = CAST(\(IndicatorSQL.thisYear) AS TEXT)
        """, isOfAreas: true)
  }
}
