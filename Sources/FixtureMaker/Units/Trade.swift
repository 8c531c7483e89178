/// What a unit lives from.
struct Trade {
  /// As it stands in names: `Nông nghiệp`.
  let phrase: String
  /// What a group does: `trồng chè`.
  let work: String
  let sector: String
  /// VSIC codes that are the same in the systems of 2018 and 2025.
  let lines: String
  let model: String
  let products: [TradeProduct]

  var isAgricultural: Bool { sector == "agriculture" }
}

/// A product that may be recognised in the OCOP programme.
struct TradeProduct {
  let name: String
  let group: String
  let set: String
}

extension Trade {
  static let all: [Trade] = [
    Trade(
      phrase: "Nông nghiệp", work: "sản xuất lúa", sector: "agriculture", lines: "0111;0161",
      model: "consumer", products: [food("Gạo nếp", grain), food("Gạo tẻ thơm", grain)]),
    Trade(
      phrase: "Dịch vụ nông nghiệp", work: "dịch vụ làm đất", sector: "agriculture",
      lines: "0161;0162;0163", model: "consumer", products: [food("Gạo sạch", grain)]),
    Trade(
      phrase: "Rau an toàn", work: "trồng rau", sector: "agriculture", lines: "0118;0163",
      model: "production", products: [food("Rau hữu cơ", fresh), food("Dưa lưới", fresh)]),
    Trade(
      phrase: "Cây ăn quả", work: "trồng cây ăn quả", sector: "agriculture", lines: "0121;0163",
      model: "production",
      products: [food("Cam", fresh), food("Bưởi", fresh), food("Mít sấy", dried)]),
    Trade(
      phrase: "Chè", work: "trồng chè", sector: "agriculture", lines: "0127;1076",
      model: "production",
      products: [food("Chè xanh", "Chè tươi, chế biến"), food("Chè đinh", "Chè tươi, chế biến")]),
    Trade(
      phrase: "Chăn nuôi", work: "nuôi lợn", sector: "agriculture", lines: "0145;0146",
      model: "production", products: [food("Thịt lợn sạch", meat), food("Trứng gà", meat)]),
    Trade(
      phrase: "Nuôi ong", work: "nuôi ong", sector: "agriculture", lines: "0149;1079",
      model: "production", products: [food("Mật ong", "Mật ong và sản phẩm từ mật ong")]),
    Trade(
      phrase: "Thủy sản", work: "nuôi cá", sector: "agriculture", lines: "0321;0322",
      model: "production", products: [food("Cá lồng", fish), food("Tôm khô", fish)]),
    Trade(
      phrase: "Lâm nghiệp", work: "trồng rừng", sector: "agriculture", lines: "0210;0220",
      model: "mixed",
      products: [TradeProduct(name: "Tinh dầu quế", group: "herbs", set: "Thảo dược khác")]),
    Trade(
      phrase: "Vận tải", work: "vận tải", sector: "trade", lines: "4933;4932", model: "job",
      products: []),
    Trade(
      phrase: "Tiểu thủ công nghiệp", work: "đan lát", sector: "industry", lines: "1629;1393",
      model: "job",
      products: [
        TradeProduct(name: "Đồ mây tre", group: "crafts", set: "Thủ công mỹ nghệ gia dụng")
      ]),
    Trade(
      phrase: "Thương mại và Dịch vụ", work: "bán hàng chung", sector: "trade", lines: "4632;4711",
      model: "mixed", products: []),
    Trade(
      phrase: "Xây dựng", work: "xây dựng", sector: "industry", lines: "4101;4312", model: "job",
      products: []),
  ]
  /// How many of a hundred cooperatives do what: two in three are agricultural.
  static let weights = [20, 12, 9, 8, 5, 6, 2, 4, 3, 8, 5, 10, 8]

  /// A people's credit fund (quỹ tín dụng nhân dân).
  static let credit = Trade(
    phrase: "Quỹ tín dụng nhân dân", work: "", sector: "finance", lines: "6419", model: "consumer",
    products: [])
  static let union = Trade(
    phrase: "Nông sản", work: "", sector: "trade", lines: "4620;4632", model: "mixed",
    products: [food("Gạo đặc sản", grain)])

  private static let grain = "Gạo, ngũ cốc"
  private static let dried = "Chế biến từ rau, củ, quả, hạt"
  private static let meat = "Thịt, trứng, sữa tươi"
  private static let fish = "Chế biến từ thủy, hải sản"
  private static let fresh = "Rau, củ, quả, hạt tươi"

  private static func food(_ name: String, _ set: String) -> TradeProduct {
    TradeProduct(name: name, group: "food", set: set)
  }
}
