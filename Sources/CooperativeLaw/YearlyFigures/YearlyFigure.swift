/// One figure of a yearly report (số liệu báo cáo năm), by the name of its column.
///
/// Decree 193/2013/NĐ-CP Điều 23 khoản 2 names the topics; Circular 09/2024/TT-BKHĐT Điều 6.
public enum YearlyFigure: String, Sendable, CaseIterable, Codable {
  /// Members at the start of the year.
  case membersStart = "members_start"
  /// Of these women.
  case membersStartWomen = "members_start_women"
  /// Of these individuals.
  case membersStartIndividual = "members_start_individual"
  /// Of these households.
  case membersStartHousehold = "members_start_household"
  /// Of these organisations.
  case membersStartOrganisation = "members_start_organisation"
  /// Members who joined in the year.
  case membersJoined = "members_joined"
  /// Of these women.
  case membersJoinedWomen = "members_joined_women"
  /// Of these individuals.
  case membersJoinedIndividual = "members_joined_individual"
  /// Of these households.
  case membersJoinedHousehold = "members_joined_household"
  /// Of these organisations.
  case membersJoinedOrganisation = "members_joined_organisation"
  /// Members who left in the year.
  case membersLeft = "members_left"
  /// Of these women.
  case membersLeftWomen = "members_left_women"
  /// Of these individuals.
  case membersLeftIndividual = "members_left_individual"
  /// Of these households.
  case membersLeftHousehold = "members_left_household"
  /// Of these organisations.
  case membersLeftOrganisation = "members_left_organisation"
  /// Members at the end of the year.
  case membersEnd = "members_end"
  /// Of these women.
  case membersEndWomen = "members_end_women"
  /// Of these individuals.
  case membersEndIndividual = "members_end_individual"
  /// Of these households.
  case membersEndHousehold = "members_end_household"
  /// Of these organisations.
  case membersEndOrganisation = "members_end_organisation"
  /// Of these official members (thành viên chính thức).
  case membersEndOfficial = "members_end_official"
  /// Regular workers (lao động thường xuyên).
  case workers
  /// Of these women.
  case workersWomen = "workers_women"
  /// Of these members.
  case workersMembers = "workers_members"
  /// Revenue (doanh thu), in đồng.
  case revenue
  /// Of this from members, in đồng.
  case revenueFromMembers = "revenue_from_members"
  /// Profit before tax (lợi nhuận trước thuế), in đồng; may be negative.
  case profitBeforeTax = "profit_before_tax"
  /// Profit after tax, in đồng; may be negative.
  case profitAfterTax = "profit_after_tax"
  /// Average income of a member in the year, in đồng.
  case incomePerMember = "income_per_member"
  /// Average income of a regular worker in the year, in đồng.
  case incomePerWorker = "income_per_worker"
  /// Paid to the State budget (nộp ngân sách), in đồng.
  case budgetContribution = "budget_contribution"
  /// Assets (tổng tài sản), in đồng.
  case assets
  /// Of these undivided (tài sản không chia), in đồng.
  case undividedAssets = "undivided_assets"
  /// Total capital (tổng nguồn vốn), in đồng.
  case totalCapital = "total_capital"
  /// Of this the unit's own (vốn chủ sở hữu), in đồng.
  case equity
  /// Of this owed (nợ phải trả), in đồng.
  case debts
  /// Development fund (quỹ đầu tư phát triển), in đồng.
  case developmentFund = "development_fund"
  /// Reserve fund (quỹ dự phòng tài chính), in đồng.
  case reserveFund = "reserve_fund"
  /// Other funds, in đồng.
  case otherFunds = "other_funds"
  /// Support received from the State (hỗ trợ đã nhận), in đồng.
  case supportReceived = "support_received"

  /// Whether it is an amount of đồng; else it is a count.
  public var isMoney: Bool { !rawValue.hasPrefix("members_") && !rawValue.hasPrefix("workers") }

  /// Whether it may be below zero: only a profit may.
  public var mayBeNegative: Bool { self == .profitBeforeTax || self == .profitAfterTax }
}

/// The figures of one report; what is not there is not known.
public struct YearlyFigures: Sendable, Hashable {
  /// The figures known.
  public private(set) var values: [YearlyFigure: Int]

  /// Makes the figures; what is left out is not known, never zero.
  public init(_ values: [YearlyFigure: Int] = [:]) { self.values = values }

  /// A figure; `nil` when not known.
  public subscript(figure: YearlyFigure) -> Int? {
    get { values[figure] }
    set { values[figure] = newValue }
  }
}
