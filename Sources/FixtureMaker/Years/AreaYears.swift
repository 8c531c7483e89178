internal import CooperativeLaw

/// Writes yearly figures of provinces and what was done there to support units; all invented.
struct AreaYears {
  let book: FixtureBook
  let provinces: [Ground.Province]

  func write(_ chance: inout Chance) throws {
    for province in provinces {
      let households = province.communes.count * chance.between(1_500, 4_500)
      for year in Days.firstYear...2024 {
        try figures(province.code, year, households * (100 + year - Days.firstYear) / 100, &chance)
        try support(province, year, &chance)
      }
    }
  }

  private func figures(
    _ code: String, _ year: Int, _ households: Int, _ chance: inout Chance
  ) throws {
    let farming = households * 6 / 10
    let items = [
      ("population", households * 37 / 10), ("households", households),
      ("farm_households", farming),
      ("farm_households_linked", farming * chance.between(5, 25) / 100),
    ]
    for (item, value) in items {
      try book.statistics.write([
        .text(code), .number(year), .text(item), .number(value), "số liệu dựng, không phải số thật",
      ])
    }
  }

  private func support(
    _ province: Ground.Province, _ year: Int, _ chance: inout Chance
  ) throws {
    let kinds: [(kind: String, title: String)] = [
      ("communication_class", "Tuyên truyền Luật Hợp tác xã"),
      ("training_class", "Bồi dưỡng giám đốc, kế toán hợp tác xã"),
      ("vocational_class", "Dạy nghề cho thành viên"),
      ("handbook", "Sổ tay thành lập hợp tác xã"),
      ("trade_promotion", "Hội chợ sản phẩm hợp tác xã"),
    ]
    for (kind, title) in kinds where chance.percent(80) {
      let isPaper = kind == "handbook"
      try book.support.write([
        .text(kind), .day(chance.weekday(Days.day(year, 3, 1), Days.day(year, 11, 30))),
        .text(province.code), .text(title), .number(isPaper ? 1_000 : chance.between(1, 12)),
        isPaper ? .empty : .number(chance.between(30, 600)),
        .number(chance.between(20, 400) * 1_000_000),
        .text("Liên minh Hợp tác xã \(province.name)"),
        .empty,
      ])
    }
  }
}
