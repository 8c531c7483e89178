public import CooperativeLaw

/// A movement of the fund that supports cooperatives (Quỹ hỗ trợ phát triển hợp tác xã).
public enum SupportFundKind: String, Sendable, CaseIterable, Codable {
  /// Charter capital paid into the fund (vốn điều lệ).
  case charterCapital = "charter_capital"
  /// A loan to a unit (cho vay).
  case loan
  /// A repayment by a unit (thu nợ).
  case repayment

  /// The name officers read.
  public var label: LocalizedText {
    switch self {
    case .charterCapital: LocalizedText(vi: "vốn điều lệ", en: "charter capital")
    case .loan: LocalizedText(vi: "cho vay", en: "loan")
    case .repayment: LocalizedText(vi: "thu nợ", en: "repayment")
    }
  }
}
