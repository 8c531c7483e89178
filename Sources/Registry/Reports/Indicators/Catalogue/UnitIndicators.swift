internal import CooperativeLaw

/// How many units there are, and where they stand in law and activity.
extension Indicator {
  static let ofUnits: [Indicator] = [
    count("units.cooperatives", "cooperative", vi: "Số hợp tác xã", en: "Cooperatives"),
    count("units.groups", "group", vi: "Số tổ hợp tác", en: "Cooperative groups"),
    count("units.unions", "union", vi: "Số liên hiệp hợp tác xã", en: "Unions of cooperatives"),
    founded(
      "units.new_cooperatives", "cooperative", vi: "Hợp tác xã thành lập mới trong năm",
      en: "Cooperatives founded in the year"),
    founded(
      "units.new_groups", "group", vi: "Tổ hợp tác thành lập mới trong năm",
      en: "Groups founded in the year"),
    newGroupsPerCommune, stoppedCooperatives, unconvertedCooperatives, agriculturalShare,
    unionMembers,
  ]

  private static func count(_ id: String, _ kind: String, vi: String, en: String) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: .number, dimension: .legalStatus,
      definition: LocalizedText(
        vi: "Số đơn vị đã đăng ký và chưa giải thể, chấm dứt vào ngày xem.",
        en: "Units registered and not ended on the day."),
      sources: [.statistics(kind == "cooperative" ? "0701" : "0706")], sum: .total,
      sql: IndicatorSQL.units("unit.kind = '\(kind)'"))
  }

  private static func founded(_ id: String, _ kind: String, vi: String, en: String) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: .number, dimension: .legalStatus,
      definition: LocalizedText(
        vi: "Số đơn vị có ngày đăng ký trong năm dương lịch của ngày xem, tính đến ngày đó.",
        en: "Units registered in the calendar year of the day, up to that day."),
      sources: [.statistics("0707"), .plan("001")], sum: .total,
      sql: """
        SELECT unit.unit_id, NULL AS subject, 1 AS value, NULL AS weight FROM v_unit AS unit
        WHERE unit.kind = '\(kind)'
          AND substr(unit.registered_on, 1, 4) = CAST(\(IndicatorSQL.thisYear) AS TEXT)
        """)
  }

  private static let newGroupsPerCommune = Indicator(
    id: "units.new_groups_per_commune",
    name: LocalizedText(
      vi: "Tổ hợp tác mới bình quân một xã", en: "New groups, average of a commune"),
    unit: .number, dimension: .legalStatus,
    definition: LocalizedText(
      vi: "Số tổ hợp tác đăng ký trong năm chia cho số xã, phường của địa bàn.",
      en: "Groups registered in the year divided by the communes of the area."),
    sources: [.plan("001")], sum: .ratio,
    sql: """
      SELECT unit.unit_id, NULL AS subject, 1 AS value, 0 AS weight, NULL AS area_id
      FROM v_unit AS unit
      WHERE unit.kind = 'group'
        AND substr(unit.registered_on, 1, 4) = CAST(\(IndicatorSQL.thisYear) AS TEXT)
      UNION ALL
      SELECT NULL, area_name, 0, 1, area_id FROM v_commune
      """, isOfAreas: true)

  private static let stoppedCooperatives = Indicator(
    id: "cooperatives.stopped",
    name: LocalizedText(
      vi: "Hợp tác xã ngừng hoạt động chưa giải thể", en: "Cooperatives stopped, not dissolved"),
    unit: .number, dimension: .activity,
    definition: LocalizedText(
      vi: """
        Số hợp tác xã chưa chấm dứt mà lần ghi nhận hoạt động gần nhất là ngừng hoạt động hoặc không \
        tìm thấy. Đơn vị chưa từng được ghi nhận là chưa rõ.
        """,
      en: """
        Cooperatives not ended whose latest observation is stopped or not found. One never observed \
        is not known.
        """),
    sources: [.plan("003"), .plan("004")], sum: .total,
    sql: IndicatorSQL.units(
      "unit.kind = 'cooperative'",
      value: """
        (SELECT seen.state IN ('stopped', 'not_found') FROM v_activity AS seen
          WHERE seen.unit_id = unit.unit_id ORDER BY seen.observed_on DESC, seen.rowid LIMIT 1)
        """))

  private static let unconvertedCooperatives = Indicator(
    id: "cooperatives.unconverted_2012",
    name: LocalizedText(
      vi: "Hợp tác xã chưa chuyển đổi theo Luật 2012", en: "Cooperatives unconverted, Law 2012"),
    unit: .number, dimension: .legalStatus,
    definition: LocalizedText(
      vi: """
        Số hợp tác xã chưa chấm dứt đăng ký theo Luật 1996, 2003 mà hồ sơ ghi là chưa đăng ký lại, \
        chuyển đổi. Đơn vị chưa được ghi là chưa rõ.
        """,
      en: """
        Cooperatives not ended, registered under the laws of 1996 or 2003, that are on record as not \
        converted. One without a record is not known.
        """),
    sources: [Citation("23/2012/QH13", "Điều 62 khoản 2"), .plan("003"), .plan("004")],
    sum: .total,
    sql: IndicatorSQL.units(
      "unit.kind = 'cooperative' AND unit.law IN ('L1996', 'L2003')",
      value: "stands.state = 'not_done'",
      joins: """
        LEFT JOIN v_transition AS stands ON stands.unit_id = unit.unit_id
          AND stands.duty = 'law_2012'
        """))

  private static let agriculturalShare = Indicator(
    id: "cooperatives.agricultural_share",
    name: LocalizedText(
      vi: "Tỷ lệ hợp tác xã nông nghiệp", en: "Share of agricultural cooperatives"),
    unit: .percent, dimension: .legalStatus,
    definition: LocalizedText(
      vi: "Hợp tác xã có ngành chính thuộc nông, lâm nghiệp, thủy sản (VSIC 01-03) trên tổng số.",
      en: "Cooperatives with a main line in agriculture, forestry or fishing (VSIC 01-03)."),
    sources: [.plan("002")], sum: .share,
    sql: IndicatorSQL.units(
      "unit.kind = 'cooperative'", value: IndicatorSQL.isAgricultural, weight: "1"))

  private static let unionMembers = Indicator(
    id: "unions.member_cooperatives",
    name: LocalizedText(
      vi: "Hợp tác xã thành viên của các liên hiệp", en: "Member cooperatives of unions"),
    unit: .number, dimension: .legalStatus,
    definition: LocalizedText(
      vi: "Tổng số thành viên của các liên hiệp hợp tác xã.",
      en: "Members of unions of cooperatives added up."),
    sources: [.plan("003"), .plan("004")], sum: .total,
    sql: IndicatorSQL.units(
      "unit.kind = 'union'", value: IndicatorSQL.members, joins: IndicatorSQL.memberCounts))
}
