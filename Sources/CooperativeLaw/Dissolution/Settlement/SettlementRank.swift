/// A rank in which debts are paid, or a fund that is kept apart, over all the laws.
public enum SettlementRank: String, Sendable, CaseIterable, Codable {
  /// Costs of the dissolution, with recovering and selling the assets.
  case costs
  /// Wages, allowances and social insurance of the workers.
  case wages
  /// Debts secured under the law.
  case securedDebts = "secured_debts"
  /// Debts without security.
  case unsecuredDebts = "unsecured_debts"
  /// Taxes.
  case taxes
  /// Other debts.
  case otherDebts = "other_debts"
  /// Financial and property duties of a THT.
  case obligations
  /// The members, by what they contributed.
  case members
  /// Undivided assets, kept apart (tài sản không chia).
  case undivided

  /// The rank in words.
  public var label: LocalizedText {
    switch self {
    case .costs: LocalizedText(vi: "chi phí giải thể", en: "costs of the dissolution")
    case .wages:
      LocalizedText(
        vi: "lương, trợ cấp, bảo hiểm xã hội", en: "wages, allowances, social insurance")
    case .securedDebts: LocalizedText(vi: "nợ có bảo đảm", en: "secured debts")
    case .unsecuredDebts: LocalizedText(vi: "nợ không bảo đảm", en: "unsecured debts")
    case .taxes: LocalizedText(vi: "nợ thuế", en: "taxes")
    case .otherDebts: LocalizedText(vi: "khoản nợ khác", en: "other debts")
    case .obligations:
      LocalizedText(vi: "nghĩa vụ tài chính, tài sản", en: "financial and property duties")
    case .members:
      LocalizedText(vi: "thành viên, theo vốn góp", en: "members, by their contribution")
    case .undivided: LocalizedText(vi: "tài sản không chia", en: "undivided assets")
    }
  }
}
