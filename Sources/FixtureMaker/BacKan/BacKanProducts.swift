internal import CooperativeLaw

/// The OCOP products of the scenario: 93 of 57 cooperatives, one of a group, 40 of others.
///
/// No whole number of all products makes 93 of them 70.1 %: 93 of 132 are 70.5 %, 93 of 133 are
/// 69.9 %. With the group's, 94 of 134 are 70.1 %: the share of the collective economy.
struct BacKanProducts {
  let book: FixtureBook
  let ground: Ground
  let group: MadeUnit

  func write(_ cooperatives: [MadeUnit], _ chance: inout Chance) throws {
    var products = Serial()
    // 36 owners with two and 21 with one: 57 owners, 93 products.
    for (place, unit) in cooperatives.prefix(57).enumerated() {
      for product in 0..<(place < 36 ? 2 : 1) {
        try row(unit, type: "cooperative", "\(Self.names[product]) \(place + 1)", &products)
      }
    }
    try row(group, type: "cooperative_group", "Mật ong Mẫu", &products)
    let communes = group.draft.province.communes
    for place in 0..<40 {
      let type = place < 22 ? "household" : "enterprise"
      let name = type == "household" ? "Hộ kinh doanh Mẫu \(place)" : "Công ty TNHH Mẫu \(place)"
      try row(
        nil, type: type, owner: name, communes[place * 2 % communes.count],
        "Đặc sản Mẫu \(place + 1)", &products)
    }
  }

  private static let names = ["Miến dong", "Bột nghệ"]

  /// Counts products of a commune and year, as their codes do.
  private struct Serial {
    var all = 0
    var places: [String: Int] = [:]
  }

  private func row(
    _ unit: MadeUnit, type: String, _ product: String, _ serial: inout Serial
  ) throws {
    try row(
      unit.draft.key, type: type, owner: unit.draft.name, unit.draft.commune, product, &serial)
  }

  private func row(
    _ key: String?, type: String, owner: String, _ commune: Commune, _ product: String,
    _ serial: inout Serial
  ) throws {
    serial.all += 1
    // All were recognised within the three years before the day that is asked about.
    let decided = serial.all % 2 == 0 ? Days.day(2020, 12, 15) : Days.day(2021, 10, 19)
    let place =
      "\(commune.provinceCode)-\(commune.districtCode)-\(commune.code)"
    serial.places["\(place)\(decided.year)", default: 0] += 1
    let number = serial.places["\(place)\(decided.year)", default: 0]
    let stars = serial.all % 9 == 0 ? 4 : 3
    try book.ocop.write([
      .text(key), .text(product), "food", "Chế biến từ gạo, ngũ cốc",
      .text("\(place)-\(number)-\(decided.year)"), .number(stars), .number(stars == 4 ? 76 : 61),
      .text(decided.year == 2020 ? "2310/QĐ-UBND" : "1975/QĐ-UBND"), .day(decided),
      "UBND tỉnh Bắc Kạn", .day(decided.adding(months: 36)), .text(type), .text(owner),
      .text(commune.code), .empty, .empty, .empty, "no", .empty,
    ])
  }
}
