internal import CooperativeLaw

/// Who owns OCOP products: a unit of the registry, or somebody named.
struct ProductOwner {
  /// How the files name the unit; `nil` for an owner outside the registry.
  let key: String?
  let type: String
  let name: String
  /// The commune on the map before 2025-07-01, or of today for a younger unit.
  let commune: Commune
  /// The first day it can have a product recognised.
  let since: CivilDate
  /// The last day.
  let until: CivilDate
}

/// Draws OCOP products with their recognitions and writes a row for each decision.
struct ProductMaker {
  let book: FixtureBook
  let ground: Ground
  private(set) var made = 0
  private var serials: [String: Int] = [:]
  private var decisions = 0

  init(book: FixtureBook, ground: Ground) {
    self.book = book
    self.ground = ground
  }

  /// Writes a product; nothing when its owner had no time to have one recognised.
  mutating func write(
    _ product: TradeProduct, _ owner: ProductOwner, _ chance: inout Chance
  ) throws -> Bool {
    // The first criteria are of August 2019; handicrafts became a group in August 2022.
    let earliest = product.group == "crafts" ? Days.day(2022, 8, 1) : Days.day(2019, 9, 3)
    let first = max(owner.since.adding(days: 300), earliest)
    guard first < owner.until else { return false }
    made += 1
    var decided = chance.weekday(first, owner.until)
    decided = max(decided, first)
    let code = code(owner, decided)
    var stars = chance.below(1000)
    stars = stars < 740 ? 3 : stars < 993 ? 4 : 5
    while true {
      // Three in four are scored again before the three years are over.
      let end = decided.adding(months: 36)
      let again = end.adding(days: -chance.between(5, 60))
      let isRenewed = again <= owner.until && chance.percent(75)
      let revoked =
        !isRenewed && end < Days.last && chance.percent(15)
        ? chance.day(end, min(end.adding(days: 200), Days.last)) : nil
      try row(product, owner, code: code, stars, decided, revoked: revoked, &chance)
      guard isRenewed else { return true }
      decided = max(again.weekday < 6 ? again : again.adding(days: -2), decided.adding(days: 1))
      stars = chance.percent(20) ? min(stars + 1, 4) : chance.percent(6) ? 3 : stars
    }
  }

  private mutating func row(
    _ product: TradeProduct, _ owner: ProductOwner, code: String?, _ stars: Int,
    _ decided: CivilDate, revoked: CivilDate?, _ chance: inout Chance
  ) throws {
    let commune = ground.commune(owner.commune, on: decided)
    let score =
      stars == 3
      ? chance.between(52, 69) : stars == 4 ? chance.between(70, 89) : chance.between(90, 96)
    // Of part C, 35 points since 2023-02-24, 40 before; A the other way round; B 25 always.
    let isOld = decided < Days.day(2023, 2, 24)
    let (partA, partB) = (score * (isOld ? 35 : 40) / 100, score / 4)
    // A fifth star waits for the ministry: the province's own four stand meanwhile.
    let waits = stars == 5 && decided > Days.last.adding(days: -200)
    decisions += 1
    try book.ocop.write([
      .text(owner.key), .text("\(product.name) \(bare(owner.commune.name))"), .text(product.group),
      .text(product.set), .text(code), .number(waits ? 4 : stars), .number(score),
      .text("\(100 + decisions % 4000)/QĐ-\(stars == 5 && !waits ? "BNNMT" : "UBND")"),
      .day(decided),
      .text(Self.issuer(waits ? 4 : stars, decided, commune)), .day(decided.adding(months: 36)),
      .text(owner.type), .text(owner.name), .text(commune.code), .number(partA), .number(partB),
      .number(score - partA - partB), waits ? "yes" : "no", .day(revoked),
    ])
  }

  /// The form of codes is known for the map before 2025-07-01 only.
  private mutating func code(_ owner: ProductOwner, _ decided: CivilDate) -> String? {
    let commune = owner.commune
    guard decided < Days.newMap, !commune.districtCode.isEmpty else { return nil }
    let place = "\(commune.provinceCode)-\(commune.districtCode)-\(commune.code)"
    serials["\(place)-\(decided.year)", default: 0] += 1
    return "\(place)-\(serials["\(place)-\(decided.year)", default: 0])-\(decided.year)"
  }

  /// Decisions 1048/QĐ-TTg, 148/QĐ-TTg and 1489/QĐ-TTg: who gave which stars when.
  private static func issuer(_ stars: Int, _ day: CivilDate, _ commune: Commune) -> String {
    if stars == 5 {
      return day < Days.day(2025, 3, 1)
        ? "Bộ Nông nghiệp và Phát triển nông thôn" : "Bộ Nông nghiệp và Môi trường"
    }
    let isDistrict = stars == 3 && day >= Days.day(2023, 2, 24) && day < Days.day(2025, 7, 6)
    return isDistrict && !commune.district.isEmpty
      ? "UBND \(commune.district)" : "UBND \(commune.province)"
  }

  private func bare(_ name: String) -> String {
    name.split(separator: " ").dropFirst(name.hasPrefix("thị trấn") ? 2 : 1).joined(separator: " ")
  }
}
