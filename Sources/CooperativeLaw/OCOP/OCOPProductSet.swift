/// A set of OCOP products (bộ sản phẩm), each with a score sheet of its own.
public struct OCOPProductSet: Sendable, Hashable {
  /// The name as the score sheets print it.
  public let name: String
  /// The group it is of.
  public let group: OCOPGroup

  /// The sets in use on a day; no value where they are not known.
  ///
  /// The 26 sets are those of Decisions 1048/QĐ-TTg and 781/QĐ-TTg. The sets of Decision
  /// 148/QĐ-TTg, since 2023-02-24, are not in the data: a set is then kept as typed.
  public static func inUse(on day: CivilDate) -> Sourced<[OCOPProductSet]> {
    guard day >= OCOPText.firstCriteriaFrom else { return Sourced(nil, unknown1048) }
    return day < OCOPText.criteriaOf2023From ? Sourced(of1048, by1048) : Sourced(nil, unknown148)
  }

  static let by1048 = Citation(
    OCOPText.decision1048, "phân loại bộ sản phẩm", confidence: .secondary)
  private static let unknown1048 = Citation(
    OCOPText.decision1048, "phân loại bộ sản phẩm", confidence: .unknown)
  static let unknown148 = Citation(
    OCOPText.decision148, "Phụ lục I, bộ sản phẩm", confidence: .unknown)

  private static let of1048: [OCOPProductSet] =
    sets(
      .food,
      [
        "Rau, củ, quả, hạt tươi", "Thịt, trứng, sữa tươi", "Gạo, ngũ cốc",
        "Mật ong và sản phẩm từ mật ong", "Đồ ăn nhanh", "Chế biến từ gạo, ngũ cốc",
        "Chế biến từ rau, củ, quả, hạt", "Chế biến từ thịt, trứng, sữa",
        "Chế biến từ thủy, hải sản", "Tương, nước mắm, gia vị lỏng khác", "Gia vị khác",
        "Chè tươi, chế biến", "Các sản phẩm khác từ chè, trà", "Cà phê, ca cao",
      ])
    + sets(
      .drinks,
      [
        "Rượu trắng", "Đồ uống có cồn khác", "Nước khoáng thiên nhiên, nước uống tinh khiết",
        "Đồ uống không cồn",
      ])
    + sets(
      .herbs,
      [
        "Thực phẩm chức năng, thuốc từ dược liệu, thuốc y học cổ truyền", "Mỹ phẩm",
        "Trang thiết bị, dụng cụ y tế", "Thảo dược khác",
      ])
    + sets(.souvenirs, ["Thủ công mỹ nghệ trang trí", "Thủ công mỹ nghệ gia dụng"])
    + sets(.textiles, ["Vải, may mặc"])
    + sets(.tourism, ["Dịch vụ du lịch cộng đồng và điểm du lịch"])

  private static func sets(_ group: OCOPGroup, _ names: [String]) -> [OCOPProductSet] {
    names.map { OCOPProductSet(name: $0, group: group) }
  }
}
