/// How much is made.
public struct Scale: Sendable {
  let cooperatives: Int
  let groups: Int
  let unions: Int
  /// Memberships in all.
  let memberships: Int
  /// OCOP products in all, of whatever owner.
  let products: Int
  /// The share of products owned by cooperatives, in a thousandth.
  let productsOfCooperatives: Int
  /// The code of the only province there is; `nil` for the whole country.
  let province: String?

  /// A province of the upland North: Thái Nguyên on the map of before.
  public static let province = Scale(
    cooperatives: 1_000, groups: 3_500, unions: 5, memberships: 200_000, products: 400,
    productsOfCooperatives: 550, province: "19")

  /// The country, by what ministries counted: OCOP products of December 2025 and shares of 2024.
  public static let nation = Scale(
    cooperatives: 35_000, groups: 134_000, unions: 164, memberships: 9_000_000, products: 18_000,
    productsOfCooperatives: 320, province: nil)

  /// A few of everything, for tests.
  public static let small = Scale(
    cooperatives: 60, groups: 90, unions: 2, memberships: 3_000, products: 60,
    productsOfCooperatives: 400, province: "06")
}
