internal import CooperativeLaw

/// How many people units bring together, and what they earn.
extension Indicator {
  static let ofMembers: [Indicator] = [
    members("members.total", "1", vi: "Tổng số thành viên", en: "Members in all"),
    members(
      "members.cooperatives", "unit.kind = 'cooperative'", vi: "Thành viên hợp tác xã",
      en: "Members of cooperatives"),
    members(
      "members.groups", "unit.kind = 'group'", vi: "Thành viên tổ hợp tác", en: "Members of groups"),
    membersOfNew, averageMembers,
    workers("workers.total", "report.workers", vi: "Lao động thường xuyên", en: "Regular workers"),
    workers(
      "workers.members", "report.workers_members", vi: "Lao động là thành viên",
      en: "Workers who are members"),
    workers(
      "workers.hired", "report.workers - report.workers_members",
      vi: "Lao động thuê ngoài thường xuyên",
      en: "Regular workers who are not members"),
    income(
      "income.member", months: 1, vi: "Thu nhập bình quân thành viên một năm",
      en: "Average income of members, a year"),
    income(
      "income.member_month", months: 12, vi: "Thu nhập bình quân thành viên một tháng",
      en: "Average income of members, a month"),
    workerIncome,
  ]

  private static func members(
    _ id: String, _ condition: String, vi: String, en: String
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: .people, dimension: .people,
      definition: counted, sources: [.statistics("0702")], sum: .total,
      sql: IndicatorSQL.units(
        condition, value: IndicatorSQL.members, joins: IndicatorSQL.memberCounts))
  }

  private static let counted = LocalizedText(
    vi: """
      Số thành viên trong sổ thành viên vào ngày xem; đơn vị không có sổ thì lấy số cuối năm trong \
      báo cáo năm gần nhất. Không có cả hai là chưa rõ.
      """,
    en: """
      Members in the book of members on the day; a unit without a book counts as in its latest \
      yearly report. Without either it is not known.
      """)

  private static let membersOfNew = Indicator(
    id: "members.new_cooperatives",
    name: LocalizedText(
      vi: "Thành viên của hợp tác xã mới trong năm",
      en: "Members of cooperatives founded in the year"),
    unit: .people, dimension: .people, definition: counted, sources: [.plan("001")], sum: .total,
    sql: IndicatorSQL.units(
      """
      unit.kind = 'cooperative'
        AND substr(unit.registered_on, 1, 4) = CAST(\(IndicatorSQL.thisYear) AS TEXT)
      """, value: IndicatorSQL.members, joins: IndicatorSQL.memberCounts))

  private static let averageMembers = Indicator(
    id: "cooperatives.average_members",
    name: LocalizedText(
      vi: "Số thành viên bình quân một hợp tác xã", en: "Average members of a cooperative"),
    unit: .people, dimension: .people, definition: counted, sources: [.plan("002")],
    sum: .average,
    sql: IndicatorSQL.units(
      "unit.kind = 'cooperative'", value: IndicatorSQL.members, joins: IndicatorSQL.memberCounts))

  private static func workers(
    _ id: String, _ column: String, vi: String, en: String
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: .people, dimension: .people,
      definition: LocalizedText(
        vi: "Theo báo cáo năm của đơn vị, năm gần nhất đã đến hạn.",
        en: "As reported by units for the latest year that is due."),
      sources: [.statistics("0703")], sum: .total,
      sql: IndicatorSQL.units("1", value: column, joins: IndicatorSQL.report))
  }

  private static func income(_ id: String, months: Int, vi: String, en: String) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: .dong, dimension: .money,
      definition: LocalizedText(
        vi: """
          Thu nhập bình quân một thành viên theo báo cáo năm gần nhất đã đến hạn, bình quân gia quyền \
          theo số thành viên cuối năm\(months == 12 ? ", chia 12 tháng" : "").
          """,
        en: """
          Income of a member as reported for the latest year that is due, weighted by members at its \
          end\(months == 12 ? ", divided by 12 months" : "").
          """),
      sources: [.plan(months == 12 ? "002" : "001")], sum: .ratio,
      sql: IndicatorSQL.units(
        "unit.kind <> 'union'", value: "report.income_per_member * report.members_end",
        weight: "\(months) * report.members_end", joins: IndicatorSQL.report))
  }

  private static let workerIncome = Indicator(
    id: "income.worker",
    name: LocalizedText(
      vi: "Thu nhập bình quân lao động một năm", en: "Average income of workers, a year"),
    unit: .dong, dimension: .money,
    definition: LocalizedText(
      vi: "Theo báo cáo năm gần nhất đã đến hạn, bình quân gia quyền theo số lao động.",
      en: "As reported for the latest year that is due, weighted by workers."),
    sources: [.plan("001")], sum: .ratio,
    sql: IndicatorSQL.units(
      "unit.kind <> 'union'", value: "report.income_per_worker * report.workers",
      weight: "report.workers", joins: IndicatorSQL.report))
}
