extension YearlyFigure {
  /// The heading of the figure.
  public var label: LocalizedText { members ?? work ?? money }

  private var members: LocalizedText? {
    switch self {
    case .membersStart: text("Thành viên đầu năm", "Members at the start")
    case .membersStartWomen: text("Nữ, đầu năm", "Women at the start")
    case .membersStartIndividual: text("Cá nhân, đầu năm", "Individuals at the start")
    case .membersStartHousehold: text("Hộ gia đình, đầu năm", "Households at the start")
    case .membersStartOrganisation: text("Pháp nhân, đầu năm", "Organisations at the start")
    case .membersJoined: text("Thành viên vào", "Members joined")
    case .membersJoinedWomen: text("Nữ vào", "Women joined")
    case .membersJoinedIndividual: text("Cá nhân vào", "Individuals joined")
    case .membersJoinedHousehold: text("Hộ gia đình vào", "Households joined")
    case .membersJoinedOrganisation: text("Pháp nhân vào", "Organisations joined")
    case .membersLeft: text("Thành viên ra", "Members left")
    case .membersLeftWomen: text("Nữ ra", "Women left")
    case .membersLeftIndividual: text("Cá nhân ra", "Individuals left")
    case .membersLeftHousehold: text("Hộ gia đình ra", "Households left")
    case .membersLeftOrganisation: text("Pháp nhân ra", "Organisations left")
    case .membersEnd: text("Thành viên cuối năm", "Members at the end")
    case .membersEndWomen: text("Nữ, cuối năm", "Women at the end")
    case .membersEndIndividual: text("Cá nhân, cuối năm", "Individuals at the end")
    case .membersEndHousehold: text("Hộ gia đình, cuối năm", "Households at the end")
    case .membersEndOrganisation: text("Pháp nhân, cuối năm", "Organisations at the end")
    case .membersEndOfficial: text("Chính thức, cuối năm", "Official members at the end")
    default: nil
    }
  }

  private var work: LocalizedText? {
    switch self {
    case .workers: text("Lao động thường xuyên", "Regular workers")
    case .workersWomen: text("Lao động nữ", "Women workers")
    case .workersMembers: text("Lao động là thành viên", "Workers who are members")
    case .incomePerMember: text("Thu nhập bình quân thành viên", "Income per member")
    case .incomePerWorker: text("Thu nhập bình quân lao động", "Income per worker")
    default: nil
    }
  }

  private var money: LocalizedText {
    switch self {
    case .revenue: text("Doanh thu", "Revenue")
    case .revenueFromMembers: text("Doanh thu từ thành viên", "Revenue from members")
    case .profitBeforeTax: text("Lợi nhuận trước thuế", "Profit before tax")
    case .profitAfterTax: text("Lợi nhuận sau thuế", "Profit after tax")
    case .budgetContribution: text("Nộp ngân sách", "Paid to the budget")
    case .assets: text("Tổng tài sản", "Assets")
    case .undividedAssets: text("Tài sản không chia", "Undivided assets")
    case .totalCapital: text("Tổng nguồn vốn", "Total capital")
    case .equity: text("Vốn chủ sở hữu", "Equity")
    case .debts: text("Nợ phải trả", "Debts")
    case .developmentFund: text("Quỹ đầu tư phát triển", "Development fund")
    case .reserveFund: text("Quỹ dự phòng tài chính", "Reserve fund")
    case .otherFunds: text("Quỹ khác", "Other funds")
    default: text("Hỗ trợ đã nhận", "Support received")
    }
  }

  private func text(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }
}
