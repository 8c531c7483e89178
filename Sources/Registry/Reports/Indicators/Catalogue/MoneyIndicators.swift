internal import CooperativeLaw

/// Revenue, profit, capital and what is paid to the State, as units reported.
extension Indicator {
  static let ofMoney: [Indicator] = [
    reported("revenue.total", "revenue", .total, vi: "Tổng doanh thu", en: "Revenue in all"),
    reported(
      "revenue.average", "revenue", .average, of: "unit.kind = 'cooperative'",
      vi: "Doanh thu bình quân một hợp tác xã", en: "Average revenue of a cooperative"),
    reported(
      "profit.total", "profit_before_tax", .total, vi: "Tổng lợi nhuận trước thuế",
      en: "Profit before tax in all"),
    reported(
      "budget_contribution.total", "budget_contribution", .total,
      vi: "Đóng góp ngân sách nhà nước", en: "Paid to the State"),
    reported("capital.total", "total_capital", .total, vi: "Tổng nguồn vốn", en: "Capital in all"),
    reported("assets.total", "assets", .total, vi: "Tổng tài sản", en: "Assets in all"),
    revenueFromMembers,
  ]

  private static func reported(
    _ id: String, _ column: String, _ sum: Sum, of condition: String = "1", vi: String, en: String
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(vi: vi, en: en), unit: .dong, dimension: .money,
      definition: LocalizedText(
        vi:
          "Theo báo cáo năm gần nhất đã đến hạn; đơn vị chưa báo cáo là chưa rõ, không tính là 0.",
        en: "As reported for the latest year that is due; who did not report is not known, not 0."),
      sources: [.statistics("0704"), .plan("000")], sum: sum,
      sql: IndicatorSQL.units(
        condition, value: "report.\(column)", joins: IndicatorSQL.report))
  }

  private static let revenueFromMembers = Indicator(
    id: "revenue.from_members_share",
    name: LocalizedText(
      vi: "Tỷ lệ doanh thu từ thành viên", en: "Share of revenue from members"),
    unit: .percent, dimension: .money,
    definition: LocalizedText(
      vi: "Doanh thu với thành viên trên tổng doanh thu, ở đơn vị báo cáo cả hai số.",
      en: "Revenue from members over all revenue, of units that report both."),
    sources: [.statistics("0704")], sum: .share,
    sql: IndicatorSQL.units(
      "unit.kind <> 'group'", value: "report.revenue_from_members", weight: "report.revenue",
      joins: IndicatorSQL.report))
}
