internal import CooperativeLaw

/// OCOP products of enterprises, households and others who are not units of the registry: without
/// them no share of a whole can be told.
struct OtherOwners {
  let provinces: [Ground.Province]
  /// Types of owners with their shares of all products in a thousandth.
  private static let types: [(type: String, title: String, weight: Int)] = [
    ("enterprise", "Công ty TNHH", 223), ("household", "Hộ kinh doanh", 257),
    ("production_facility", "Cơ sở sản xuất", 60), ("farm", "Trang trại", 20),
  ]

  /// Writes products until there are as many as wanted; an owner has one to three.
  func write(until wanted: Int, into products: inout ProductMaker, _ chance: inout Chance) throws {
    let sellers = Trade.all.filter { !$0.products.isEmpty }
    while products.made < wanted {
      let type = Self.types[chance.place(of: Self.types.map(\.weight))]
      let commune = chance.pick(
        provinces[chance.place(of: provinces.map(\.communes.count))].communes)
      let name =
        "\(type.title) \(chance.pick(Names.families)) \(chance.pick(Names.men)) \(chance.pick(Names.hopes))"
      let owner = ProductOwner(
        key: nil, type: type.type, name: name, commune: commune,
        since: Days.day(2017, 1, 2), until: Days.last)
      let trade = chance.pick(sellers)
      for product in trade.products.prefix(min(chance.between(1, 3), wanted - products.made)) {
        _ = try products.write(product, owner, &chance)
      }
    }
  }
}
