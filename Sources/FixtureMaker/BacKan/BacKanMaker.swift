internal import CooperativeLaw

extension FixtureMaker {
  /// Writes the books of old Bắc Kạn province (code 06) as of the end of 2021.
  ///
  /// They give the figures of the province's party resolution on cooperatives for 2021-2025: 1 union,
  /// 234 cooperatives (152 more than at the end of 2016), 150 of 210 rated ones good or fair (71.4 %),
  /// and 57 cooperatives with 93 OCOP products. See `fixtures/scenarios/bac-kan-2021/README.md`.
  ///
  /// - Throws: ``FixtureProblem``, or what reading and writing files throws.
  public static func makeBacKan(areas: String, folder: String) throws -> [FixtureFile] {
    var work = try BacKanWork(areas: areas, folder: folder)
    try work.run()
    return try work.book.finish()
  }
}

/// The making of the scenario: which units there are is written out, only people are drawn.
private struct BacKanWork {
  let book: FixtureBook
  private let ground: Ground
  private var drafts: DraftMaker
  private var units: UnitMaker
  private var chance = Chance(seed: 20_211_231)
  private var number = 0
  private var inForce: [MadeUnit] = []

  init(areas: String, folder: String) throws {
    book = try FixtureBook(folder: folder)
    ground = try Ground(folder: areas)
    drafts = try DraftMaker(ground, province: "06")
    units = UnitMaker(book: book)
  }

  mutating func run() throws {
    for cohort in BacKanCohort.all {
      for place in 0..<cohort.count {
        let unit = try cooperative(cohort, place)
        if cohort.isCounted { inForce.append(unit) }
      }
    }
    try union()
    let group = try group()
    try rate()
    try BacKanProducts(book: book, ground: ground, group: group).write(inForce, &chance)
  }

  private mutating func cooperative(_ cohort: BacKanCohort, _ place: Int) throws -> MadeUnit {
    let registered = cohort.day(place)
    let trade = Trade.all[place % 10 < 7 ? place % 9 : 9 + place % 4]
    let ended = cohort.ended.map { $0.adding(days: 7 * place) }
    return try unit(
      .cooperative, registered: registered, trade: trade, members: 7 + place % 3,
      status: ended == nil ? .active : .ended, from: ended ?? registered)
  }

  private mutating func group() throws -> MadeUnit {
    let day = Days.day(2019, 12, 10)
    return try unit(
      .group, registered: day, trade: Trade.all[6], members: 5, status: .active, from: day)
  }

  private mutating func unit(
    _ kind: UnitKind, registered: CivilDate, trade: Trade, members: Int, status: LegalStatus,
    from: CivilDate
  ) throws -> MadeUnit {
    let draft = next(
      kind, registered: registered, trade: trade, members: members, status: status, from: from)
    return try units.write(draft, &chance)
  }

  private mutating func union() throws {
    let day = Days.day(2019, 6, 18)
    let draft = next(
      .union, registered: day, trade: .union, members: 4, status: .active, from: day)
    _ = try units.write(union: draft, of: Array(inForce.prefix(4)), &chance)
  }

  /// Communes take turns, so that every district has cooperatives.
  private mutating func next(
    _ kind: UnitKind, registered: CivilDate, trade: Trade, members: Int, status: LegalStatus,
    from: CivilDate
  ) -> Draft {
    number += 1
    let province = drafts.provinces[0]
    let commune = province.communes[number % province.communes.count]
    let title =
      kind == .group ? "Tổ hợp tác" : kind == .union ? "Liên hiệp hợp tác xã" : "Hợp tác xã"
    let taxCode = kind == .group ? nil : units.population.numbers.taxCode(province: province.code)
    return Draft(
      kind: kind, number: number, name: "\(title) \(trade.phrase) Mẫu \(number)", taxCode: taxCode,
      registered: registered, province: province, commune: commune, hamlet: "thôn Mẫu",
      trade: trade,
      story: .steady, status: status, statusFrom: from, quiet: nil, members: members)
  }

  /// 210 of the 234 were rated for 2021: 150 good or fair, 45 average, 15 weak; 24 were too young.
  private mutating func rate() throws {
    let scored = Days.day(2021, 12, 13)
    let young = inForce.filter { $0.draft.registered.adding(months: 12) > scored }
    let old = inForce.filter { $0.draft.registered.adding(months: 12) <= scored }
    for unit in young { try rating(unit, total: nil, scored) }
    for (place, unit) in old.enumerated() {
      let total = place < 40 ? 84 : place < 150 ? 71 : place < 195 ? 57 : 43
      try rating(unit, total: total, scored)
    }
  }

  private func rating(_ unit: MadeUnit, total: Int?, _ scored: CivilDate) throws {
    let points = Array(repeating: FixtureCell.empty, count: RatingRow.limits.count)
    try book.ratings.write(
      [
        .text(unit.draft.key), 2021, "TT01_2020", .number(total),
        .text(total.map(RatingRow.grade)), total == nil ? "new" : .empty, .day(scored),
      ] + points)
  }
}
