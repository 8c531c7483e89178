internal import CooperativeLaw

/// Yearly figures of Chợ Mới district and its communes; the numbers are invented.
struct DistrictAreas {
  let book: FixtureBook
  let ground: Ground
  private static let district = "065"

  func write(_ chance: inout Chance) throws {
    let communes = ground.provinces.flatMap(\.communes).filter { $0.districtCode == Self.district }
    guard !communes.isEmpty else { throw FixtureProblem("no communes in \(Self.district)") }
    for year in Days.firstYear...2024 { try figures(Self.district, year, of: 39_000, &chance) }
    for commune in communes { try oldCommune(commune, &chance) }
    let heirs = Set(communes.compactMap { ground.successors[$0.code]?.code }).sorted()
    for heir in heirs {
      try figures(heir, 2025, of: 40_500 / heirs.count, &chance)
      try row(heir, 2025, "new_rural", chance.percent(50) ? 1 : 0)
    }
  }

  /// One commune after another meets the criteria of new rural areas (nông thôn mới), and keeps them.
  private func oldCommune(_ commune: Commune, _ chance: inout Chance) throws {
    guard commune.name.hasPrefix("xã") else { return }
    let reached = chance.between(2015, 2028)
    for year in 2019...2024 { try row(commune.code, year, "new_rural", year >= reached ? 1 : 0) }
  }

  private func figures(
    _ code: String, _ year: Int, of people: Int, _ chance: inout Chance
  ) throws {
    let population = people * (1_000 + 4 * (year - Days.firstYear) + chance.between(-2, 2)) / 1_000
    let households = population * 10 / 38
    let farming = households * chance.between(78, 82) / 100
    try row(code, year, "population", population)
    try row(code, year, "households", households)
    try row(code, year, "farm_households", farming)
    try row(code, year, "farm_households_linked", farming * (6 + (year - Days.firstYear)) / 100)
  }

  private func row(_ code: String, _ year: Int, _ item: String, _ value: Int) throws {
    try book.statistics.write([
      .text(code), .number(year), .text(item), .number(value), "số liệu dựng, không phải số thật",
    ])
  }
}
