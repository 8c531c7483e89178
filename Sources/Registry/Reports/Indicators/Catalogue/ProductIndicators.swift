internal import CooperativeLaw

/// Products, links with enterprises, and what production is certified for.
extension Indicator {
  static let ofProducts: [Indicator] = [
    ocopCooperatives, ocopProducts, ocopShare, ocopCollectiveShare,
    linked(
      "agricultural.linked_share",
      of: "unit.kind = 'cooperative' AND \(IndicatorSQL.isAgricultural)",
      vi: "Tỷ lệ hợp tác xã nông nghiệp liên kết chuỗi giá trị với doanh nghiệp",
      en: "Share of agricultural cooperatives linked with enterprises", from: ["003", "004"]),
    linked(
      "organisations.linked_share", of: "1",
      vi: "Tỷ lệ tổ chức kinh tế tập thể tham gia chuỗi liên kết",
      en: "Share of units in value chains", from: ["000"]),
    applying(
      "cooperatives.high_technology", "'high_technology'", .total,
      of: "unit.kind = 'cooperative'", vi: "Hợp tác xã ứng dụng công nghệ cao",
      en: "Cooperatives applying high technology", from: ["003"]),
    applying(
      "cooperatives.traceability", "'traceability'", .total, of: "unit.kind = 'cooperative'",
      vi: "Hợp tác xã truy xuất nguồn gốc", en: "Cooperatives with traceability", from: ["003"]),
    applying(
      "organisations.technology_share", "'high_technology', 'traceability', 'digital'", .share,
      of: "1", vi: "Tỷ lệ tổ chức ứng dụng khoa học công nghệ, chuyển đổi số",
      en: "Share of units applying science, technology, digital tools", from: ["000"]),
  ]

  private static let recognised = "product.state = 'recognised' AND product.stars >= 3"

  private static let ocopCooperatives = Indicator(
    id: "ocop.cooperatives",
    name: LocalizedText(
      vi: "Hợp tác xã có sản phẩm OCOP", en: "Cooperatives with OCOP products"),
    unit: .number, dimension: .products,
    definition: LocalizedText(
      vi: "Hợp tác xã là chủ thể của ít nhất một sản phẩm từ 3 sao còn hiệu lực.",
      en: "Cooperatives that own at least one product of 3 stars or more still valid."),
    sources: [.plan("002")], sum: .total,
    sql: IndicatorSQL.units(
      "unit.kind = 'cooperative' AND EXISTS (SELECT 1 FROM v_ocop AS product "
        + "WHERE product.unit_id = unit.unit_id AND \(recognised))")
      + IndicatorSQL.orNotKnown("v_ocop"))

  private static let ocopProducts = Indicator(
    id: "ocop.products_of_cooperatives",
    name: LocalizedText(
      vi: "Sản phẩm OCOP của hợp tác xã", en: "OCOP products of cooperatives"),
    unit: .number, dimension: .products,
    definition: LocalizedText(
      vi: "Sản phẩm từ 3 sao còn hiệu lực mà chủ thể là hợp tác xã.",
      en: "Products of 3 stars or more still valid that a cooperative owns."),
    sources: [.plan("002")], sum: .total,
    sql: """
      SELECT product.unit_id, product.product AS subject, 1 AS value, NULL AS weight,
        NULL AS area_id
      FROM v_ocop AS product WHERE product.owner_type = 'cooperative' AND \(recognised)
      """ + IndicatorSQL.orNotKnown("v_ocop"))

  private static let ocopShare = Indicator(
    id: "ocop.cooperatives_share",
    name: LocalizedText(
      vi: "Tỷ lệ sản phẩm OCOP của hợp tác xã", en: "Share of OCOP products of cooperatives"),
    unit: .percent, dimension: .products,
    definition: LocalizedText(
      vi: "Sản phẩm của hợp tác xã trên mọi sản phẩm từ 3 sao còn hiệu lực của địa bàn.",
      en: "Products of cooperatives over all valid products of 3 stars or more of the area."),
    sources: [.plan("002")], sum: .share,
    sql: """
      SELECT product.unit_id, product.product AS subject,
        product.owner_type = 'cooperative' AS value, 1 AS weight
      FROM v_ocop AS product WHERE \(recognised)
      """)

  private static let ocopCollectiveShare = Indicator(
    id: "ocop.collective_share",
    name: LocalizedText(
      vi: "Tỷ lệ sản phẩm OCOP của kinh tế tập thể",
      en: "Share of OCOP products of the collective economy"),
    unit: .percent, dimension: .products,
    definition: LocalizedText(
      vi:
        "Sản phẩm của hợp tác xã, tổ hợp tác, liên hiệp trên mọi sản phẩm từ 3 sao còn hiệu lực của địa bàn.",
      en:
        "Products of cooperatives, groups and unions over all valid products of 3 stars or more of the area."
    ),
    sources: [.plan("002")], sum: .share,
    sql: """
      SELECT product.unit_id, product.product AS subject,
        product.owner_type IN ('cooperative', 'cooperative_group', 'union') AS value, 1 AS weight
      FROM v_ocop AS product WHERE \(recognised)
      """)

  private static func linked(
    _ id: String, of condition: String, vi: String, en: String, from plans: [String]
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: .percent, dimension: .products,
      definition: LocalizedText(
        vi: "Đơn vị có ít nhất một liên kết với doanh nghiệp đang có hiệu lực, trên tổng số.",
        en: "Units with at least one link with an enterprise in force, over all."),
      sources: plans.map(Citation.plan), sum: .share,
      sql: IndicatorSQL.units(
        condition,
        value: IndicatorSQL.kept(
          "v_link", "EXISTS (SELECT 1 FROM v_link AS link WHERE link.unit_id = unit.unit_id)"),
        weight: "1"))
  }

  private static func applying(
    _ id: String, _ schemes: String, _ sum: Sum, of condition: String, vi: String, en: String,
    from plans: [String]
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: sum == .share ? .percent : .number,
      dimension: .products,
      definition: LocalizedText(
        vi: "Đơn vị được ghi là đang áp dụng hoặc có chứng nhận còn hiệu lực.",
        en: "Units on record as applying it, or with a certificate in force."),
      sources: plans.map(Citation.plan), sum: sum,
      sql: IndicatorSQL.units(
        condition,
        value: IndicatorSQL.kept(
          "v_certification",
          """
          EXISTS (SELECT 1 FROM v_certification AS held CROSS JOIN v_today
            WHERE held.unit_id = unit.unit_id AND held.scheme IN (\(schemes))
              AND ifnull(held.expires_on, '9999-12-31') >= v_today.today)
          """), weight: sum == .share ? "1" : "NULL"))
  }
}
