/// What is handed on in a reorganisation, each of which lands exactly once.
public enum ReorganisationItem: String, Sendable, CaseIterable, Codable {
  /// A member (thành viên).
  case members = "member"
  /// Capital committed, in đồng (vốn cam kết góp).
  case committed
  /// Capital paid in, in đồng (vốn đã góp).
  case paid
  /// Undivided assets and funds, in đồng (tài sản chung không chia, quỹ chung không chia).
  case undividedAssets = "undivided_assets"
  /// Debts, in đồng (các khoản nợ chưa thanh toán).
  case debts
  /// A branch, representative office or business location.
  case branches = "dependent"
  /// A product, such as one of OCOP.
  case products = "product"
  /// A link of the value chain (liên kết chuỗi giá trị).
  case links = "link"

  /// Whether it is counted in đồng.
  public var isMoney: Bool {
    [.committed, .paid, .undividedAssets, .debts].contains(self)
  }

  /// What it is, in words.
  public var label: LocalizedText {
    switch self {
    case .members: LocalizedText(vi: "thành viên", en: "members")
    case .committed: LocalizedText(vi: "vốn cam kết góp", en: "capital committed")
    case .paid: LocalizedText(vi: "vốn đã góp", en: "capital paid in")
    case .undividedAssets:
      LocalizedText(vi: "tài sản, quỹ chung không chia", en: "undivided assets and funds")
    case .debts: LocalizedText(vi: "các khoản nợ", en: "debts")
    case .branches:
      LocalizedText(vi: "chi nhánh, văn phòng, địa điểm", en: "branches, offices, locations")
    case .products: LocalizedText(vi: "sản phẩm", en: "products")
    case .links: LocalizedText(vi: "liên kết chuỗi giá trị", en: "value chain links")
    }
  }
}
