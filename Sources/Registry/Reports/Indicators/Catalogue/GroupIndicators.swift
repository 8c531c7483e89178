internal import CooperativeLaw

/// What the summary of THT asks for (Mẫu II.02, Nghị định 77/2019/NĐ-CP Điều 29).
extension Indicator {
  static let ofGroups: [Indicator] = [
    group(
      "groups.agricultural", vi: "THT nông, lâm, ngư, diêm nghiệp", en: "Farming groups", farming),
    group(
      "groups.non_agricultural", vi: "THT phi nông nghiệp", en: "Groups outside farming", notFarming
    ),
    members(
      "groups.members_agricultural", vi: "Thành viên THT nông, lâm, ngư, diêm nghiệp",
      en: "Members of farming groups", farming),
    members(
      "groups.members_non_agricultural", vi: "Thành viên THT phi nông nghiệp",
      en: "Members of groups outside farming", notFarming),
    reported("groups.workers", "workers", .people, vi: "Lao động của THT", en: "Workers of groups"),
    reported(
      "groups.workers_members", "workers_members", .people, vi: "Lao động là thành viên THT",
      en: "Workers of groups who are members"),
    reported(
      "groups.capital", "total_capital", .dong, vi: "Tổng vốn, tài sản của THT",
      en: "Capital and assets of groups"),
    reported(
      "groups.average_revenue", "revenue", .dong, .average, vi: "Doanh thu bình quân một THT",
      en: "Average revenue of a group"),
    reported(
      "groups.average_profit", "profit_before_tax", .dong, .average, vi: "Lãi bình quân một THT",
      en: "Average profit of a group"),
    income(
      "groups.income_member", "income_per_member", "members_end", months: 1,
      vi: "Thu nhập bình quân của một thành viên THT", en: "Average income of a member of a group"),
    income(
      "groups.income_worker_month", "income_per_worker", "workers", months: 12,
      vi: "Thu nhập bình quân tháng của một lao động THT",
      en: "Average monthly income of a worker of a group"),
  ]

  /// Farming, forestry, fishing and salt, by the main line of business.
  private static let farming = """
    (\(IndicatorSQL.isAgricultural) OR substr(unit.lines, 1, 4) = '0893')
    """
  private static let notFarming = """
    NOT \(farming) AND unit.lines IS NOT NULL
    """

  private static let form: [Citation] = [Citation("77/2019/NĐ-CP", "Điều 29, Mẫu II.02")]

  private static func group(
    _ id: String, vi: String, en: String, _ condition: String
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: .number, dimension: .legalStatus,
      definition: byLine, sources: form, sum: .total,
      sql: IndicatorSQL.units("unit.kind = 'group' AND \(condition)"))
  }

  private static func members(
    _ id: String, vi: String, en: String, _ condition: String
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: .people, dimension: .people,
      definition: byLine, sources: form, sum: .total,
      sql: IndicatorSQL.units(
        "unit.kind = 'group' AND \(condition)", value: IndicatorSQL.members,
        joins: IndicatorSQL.memberCounts))
  }

  private static let byLine = LocalizedText(
    vi: "Theo ngành nghề chính (VSIC 01-03, 0893); chưa rõ ngành nghề thì không vào dòng nào.",
    en: "By the main line of business (VSIC 01-03, 0893); without one a group is in neither row.")

  private static func reported(
    _ id: String, _ column: String, _ unit: Unit, _ sum: Sum = .total, vi: String, en: String
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: unit,
      dimension: unit == .dong ? .money : .people, definition: asReported, sources: form, sum: sum,
      sql: IndicatorSQL.units(
        "unit.kind = 'group'", value: "report.\(column)", joins: IndicatorSQL.report))
  }

  private static func income(
    _ id: String, _ column: String, _ weight: String, months: Int, vi: String, en: String
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: .dong, dimension: .money,
      definition: asReported, sources: form, sum: .ratio,
      sql: IndicatorSQL.units(
        "unit.kind = 'group'", value: "report.\(column) * report.\(weight)",
        weight: "\(months) * report.\(weight)", joins: IndicatorSQL.report))
  }

  private static let asReported = LocalizedText(
    vi: """
      Theo báo cáo năm; bình quân trên tổ đã báo cáo, thu nhập bình quân gia quyền theo số người. Tổ \
      chưa báo cáo là chưa rõ, không tính là 0.
      """,
    en: """
      As reported for the year; averages over groups that reported, incomes weighted by people. Who \
      did not report is not known, not 0.
      """)
}
