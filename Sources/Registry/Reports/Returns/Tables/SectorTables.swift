internal import CooperativeLaw

extension CountTable {
  /// Units by field of work, and the best of them (ngành, lĩnh vực; 0701, plan 1698/KH-UBND II.2).
  static let sectors = CountTable(
    key: "sectors", title: LocalizedText(vi: "Theo ngành, lĩnh vực", en: "By field of work"),
    heading: LocalizedText(vi: "Lĩnh vực", en: "Field"), rows: .fixed(PlanSector.heads),
    columns: Head.kinds + [
      Head(
        "rated_good_or_fair",
        LocalizedText(vi: "HTX xếp loại tốt, khá", en: "HTX rated good or fair"))
    ],
    definition: LocalizedText(
      vi: "Theo mã ngành chính (VSIC); quỹ tín dụng nhân dân tính vào tín dụng.",
      en: "By the main line of business (VSIC); people's credit funds count under credit."),
    sql: live(PlanSector.expression) + " UNION ALL "
      + live(
        PlanSector.expression, column: "'rated_good_or_fair'", joins: IndicatorSQL.rating,
        "unit.kind = 'cooperative' AND rating.grade IN ('good', 'fair')") + " UNION ALL "
      + live(
        PlanSector.expression, column: "'rated_good_or_fair'", value: "NULL",
        """
        unit.kind = 'cooperative' AND NOT EXISTS (
          SELECT 1 FROM v_rating WHERE year = \(IndicatorSQL.ratedYear))
        """))

  /// Units by who leads them and where they are (plan 1698/KH-UBND III.8).
  static let groups = CountTable(
    key: "groups",
    title: LocalizedText(vi: "Theo người quản lý, địa bàn", en: "By who leads and where"),
    heading: LocalizedText(vi: "Nhóm", en: "Group"),
    rows: .fixed(
      UnitTrait.allCases.map { Head($0.rawValue, $0.label) }
        + [Head("consumer", LocalizedText(vi: "tiêu dùng", en: "consumer model"))]),
    columns: Head.kinds,
    definition: LocalizedText(
      vi: """
        Đơn vị được ghi có đặc điểm đó; một đơn vị có thể ở nhiều dòng. Đặc điểm chưa ghi cho đơn vị nào \
        là chưa rõ.
        """,
      en: """
        Units on record as such; a unit may be in several rows. A trait that is on record of no unit is \
        not known.
        """),
    sql: live(
      "trait.trait",
      joins: "JOIN v_trait AS trait ON trait.unit_id = unit.unit_id AND trait.value = 'yes'")
      + " UNION ALL " + live("'consumer'", "unit.model = 'consumer'") + " UNION ALL "
      + live(
        "asked.trait", value: "NULL", joins: "CROSS JOIN (\(traits)) AS asked",
        "asked.trait NOT IN (SELECT trait FROM v_trait)"))

  private static let traits = UnitTrait.allCases.map { "SELECT '\($0.rawValue)' AS trait" }
    .joined(separator: " UNION ALL ")
}
