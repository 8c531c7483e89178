internal import CooperativeLaw

extension CountTable {
  /// Units by legal status (tình trạng pháp lý).
  static let status = CountTable(
    key: "status", title: LocalizedText(vi: "Tình trạng pháp lý", en: "Legal status"),
    heading: LocalizedText(vi: "Tình trạng", en: "Status"),
    rows: .fixed(
      LegalStatus.allCases.filter { !$0.isFinal }.map { Head($0.rawValue, $0.label) }
        + [Head("", LocalizedText(vi: "Chưa rõ", en: "Not known"))]), columns: Head.kinds,
    definition: LocalizedText(
      vi: "Tình trạng pháp lý vào ngày cuối kỳ; không phải hoạt động thực tế.",
      en: "Legal status on the last day; observed activity is another matter."),
    sql: live("coalesce(unit.status, '')"))

  /// Units by what was last observed of their work (hoạt động thực tế).
  static let activity = CountTable(
    key: "activity", title: LocalizedText(vi: "Hoạt động thực tế", en: "Observed activity"),
    heading: LocalizedText(vi: "Quan sát gần nhất", en: "Last observed"),
    rows: .fixed(
      ActivityState.allCases.map { Head($0.rawValue, $0.label) }
        + [Head("", LocalizedText(vi: "Chưa quan sát", en: "Never observed"))]),
    columns: Head.kinds,
    definition: LocalizedText(
      vi: "Quan sát gần nhất đến ngày cuối kỳ, bất kể đã cũ.",
      en: "What was last observed up to the last day, however old."),
    sql: live(
      """
      coalesce((SELECT seen.state FROM v_activity AS seen WHERE seen.unit_id = unit.unit_id
        ORDER BY seen.observed_on DESC, seen.filing DESC LIMIT 1), '')
      """))

  /// Units by the law they are registered under (tổ chức theo luật).
  static let law = CountTable(
    key: "law", title: LocalizedText(vi: "Đăng ký theo luật", en: "Law of registration"),
    heading: LocalizedText(vi: "Luật", en: "Law"),
    rows: .found { code, _, _ in LocalizedText(vi: code, en: code) }, columns: Head.kinds,
    definition: LocalizedText(
      vi: "Luật ghi trên đăng ký vào ngày cuối kỳ.",
      en: "The law of the registration on the last day."),
    sql: live("unit.law", more: ", NULL AS row_name, NULL AS choices"))

  /// Units that stand on the last day, by an expression of `unit`.
  static func live(
    _ row: String, column: String = "unit.kind", value: String = "1", more: String = "",
    joins: String = "", _ condition: String = "1"
  ) -> String {
    """
    SELECT \(row) AS row_key, \(column) AS column_key, unit.unit_id, NULL AS subject,
      \(value) AS value\(more)
    FROM v_unit AS unit \(joins)
    WHERE \(IndicatorSQL.live) AND \(condition)
    """
  }
}
