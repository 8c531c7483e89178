internal import CooperativeLaw

/// Education and training of those who manage units.
extension Indicator {
  static let ofManagers: [Indicator] = [
    education(
      "managers.degree_share", "'college', 'university', 'postgraduate'", roles: managing,
      vi: "Tỷ lệ cán bộ quản lý có trình độ cao đẳng, đại học",
      en: "Share of managers with a college or university degree", from: ["003", "004"]),
    education(
      "directors.elementary_share", "'elementary'", roles: "'director'",
      vi: "Tỷ lệ giám đốc có trình độ sơ cấp", en: "Share of directors with elementary training",
      from: ["004"]),
    managers,
    trained(
      "managers.trained_share", "'training'", since: "'0001-01-01'",
      vi: "Tỷ lệ cán bộ chủ chốt đã qua đào tạo", en: "Share of key managers trained"),
    trained(
      "managers.further_trained_share", "'further_training'",
      since: "\(IndicatorSQL.thisYear) || '-01-01'",
      vi: "Tỷ lệ cán bộ chủ chốt được bồi dưỡng trong năm",
      en: "Share of key managers given further training in the year"),
  ]

  static let managing = """
    'chair', 'board_member', 'director', 'control_board_head', 'control_board_member', 'controller'
    """

  /// One row for each person and cooperative, whatever offices the person holds there.
  private static func people(_ roles: String, value: String) -> String {
    """
    SELECT post.unit_id, post.full_name AS subject, \(value) AS value, 1 AS weight
    FROM v_qualification AS post JOIN v_unit AS unit ON unit.unit_id = post.unit_id
      AND unit.kind = 'cooperative' AND \(IndicatorSQL.live)
    WHERE post.role IN (\(roles))
    GROUP BY post.unit_id, post.party_id
    """
  }

  private static let managers = Indicator(
    id: "managers.total",
    name: LocalizedText(vi: "Số cán bộ quản lý hợp tác xã", en: "Managers of cooperatives"),
    unit: .people, dimension: .people,
    definition: LocalizedText(
      vi:
        "Người giữ chức danh quản trị, điều hành, kiểm soát; mỗi người ở mỗi hợp tác xã tính một.",
      en: "Who manages, directs or controls; each person counts once in each cooperative."),
    sources: [.statistics("0705")], sum: .total, sql: people(managing, value: "1"))

  private static func education(
    _ id: String, _ levels: String, roles: String, vi: String, en: String, from plans: [String]
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: .percent, dimension: .people,
      definition: LocalizedText(
        vi: "Trong số người đang giữ chức danh mà hồ sơ có ghi trình độ; chưa ghi là chưa rõ.",
        en: "Among office-holders whose education is on record; otherwise it is not known."),
      sources: [.statistics("0705")] + plans.map(Citation.plan), sum: .share,
      sql: people(roles, value: "max(post.level IN (\(levels)))"))
  }

  private static func trained(
    _ id: String, _ kinds: String, since: String, vi: String, en: String
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: .percent, dimension: .people,
      definition: LocalizedText(
        vi: "Người đang giữ chức danh có ít nhất một lớp được ghi, trên tổng số.",
        en: "Office-holders with at least one course on record, over all."),
      sources: [.plan("001")], sum: .share,
      sql: people(
        managing,
        value: """
          EXISTS (SELECT 1 FROM v_training AS course
            WHERE course.unit_id = post.unit_id AND course.party_id = post.party_id
              AND course.kind IN (\(kinds)) AND course.occurred_on >= \(since))
          """))
  }
}
