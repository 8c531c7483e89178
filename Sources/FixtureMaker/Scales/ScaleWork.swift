internal import CooperativeLaw

/// The making of one scale, from its first cooperative to its last product.
struct ScaleWork {
  let scale: Scale
  let seed: UInt64
  let book: FixtureBook
  private let ground: Ground
  private var drafts: DraftMaker
  private var units: UnitMaker
  private var products: ProductMaker
  private var number = 0
  private var left: Int
  private var waiting: [MadeUnit] = []

  init(_ scale: Scale, seed: UInt64, areas: String, folder: String) throws {
    self.scale = scale
    self.seed = seed
    book = try FixtureBook(folder: folder)
    ground = try Ground(folder: areas)
    drafts = try DraftMaker(ground, province: scale.province)
    units = UnitMaker(book: book)
    products = ProductMaker(book: book, ground: ground)
    left = scale.memberships
  }

  mutating func run() throws {
    for place in 0..<scale.cooperatives { try cooperative(place) }
    for _ in 0..<scale.unions { try union() }
    for place in 0..<scale.groups { try group(place) }
    var chance = Chance(seed: seed, stream: -1)
    let others = OtherOwners(provinces: drafts.provinces)
    try others.write(until: scale.products, into: &products, &chance)
    try AreaYears(book: book, provinces: drafts.provinces).write(&chance)
  }

  /// Each unit draws from a stream of its own.
  private mutating func nextChance() -> Chance {
    number += 1
    return Chance(seed: seed, stream: number)
  }

  private mutating func cooperative(_ place: Int) throws {
    var chance = nextChance()
    let forGroups = scale.groups * 13 + scale.unions * 6
    let mean = max(8, (left - forGroups) / (scale.cooperatives - place))
    let members = Sizes.cooperative(mean: mean, isLast: place == scale.cooperatives - 1, &chance)
    let draft = drafts.draft(
      .cooperative, number: number, members: members, numbers: &units.population.numbers, &chance)
    let unit = try units.write(draft, &chance)
    left -= members
    try finish(unit, &chance)
    let wanted = scale.products * scale.productsOfCooperatives / 1000
    let quota = Quota(left: wanted - products.made, owners: scale.cooperatives - place)
    try product(unit, quota, type: "cooperative", &chance)
    if draft.story == .growing, draft.ended == nil, draft.taxCode != nil, scale.unions > 0 {
      keep(unit, &chance)
    }
  }

  /// A few cooperatives wait until unions are founded.
  private mutating func keep(_ unit: MadeUnit, _ chance: inout Chance) {
    if waiting.count < scale.unions * 8 {
      waiting.append(unit)
    } else if chance.percent(5) {
      waiting[chance.below(waiting.count)] = unit
    }
  }

  private mutating func union() throws {
    var chance = nextChance()
    let count = min(waiting.count, chance.between(4, 8))
    let draft = drafts.draft(
      .union, number: number, members: count, numbers: &units.population.numbers, &chance)
    let members = waiting.suffix(count)
    waiting.removeLast(count)
    let unit = try units.write(union: draft, of: Array(members), &chance)
    left -= count
    try finish(unit, &chance)
  }

  private mutating func group(_ place: Int) throws {
    var chance = nextChance()
    let rest = scale.groups - place
    let members = place == scale.groups - 1 ? max(left, 3) : Sizes.group(mean: left / rest, &chance)
    let draft = drafts.draft(
      .group, number: number, members: members, numbers: &units.population.numbers, &chance)
    let unit = try units.write(draft, &chance)
    left -= members
    try finish(unit, &chance)
    // Groups own about two of a hundred products.
    let quota = Quota(
      left: scale.products * (scale.productsOfCooperatives + 25) / 1000 - products.made,
      owners: rest)
    try product(unit, quota, type: "cooperative_group", &chance)
  }

  private mutating func finish(_ unit: MadeUnit, _ chance: inout Chance) throws {
    try YearlyFiles(book: book).write(unit.life, &chance)
    try UnitStanding(book: book, ground: ground).write(
      unit, &units.population.numbers, &chance)
  }

  private mutating func product(
    _ unit: MadeUnit, _ quota: Quota, type: String, _ chance: inout Chance
  ) throws {
    let draft = unit.draft
    guard !draft.trade.products.isEmpty, quota.gives(&chance) else { return }
    let owner = ProductOwner(
      key: draft.key, type: type, name: draft.name, commune: draft.commune,
      since: draft.registered, until: min(unit.life.end, Days.last))
    for product in draft.trade.products.prefix(min(chance.between(1, 2), quota.left)) {
      _ = try products.write(product, owner, &chance)
    }
  }
}

/// How many products are still to be given to how many owners.
private struct Quota {
  let left: Int
  let owners: Int

  /// Whether the next owner has any; a quarter have nothing to sell or no time, so it is drawn wider.
  func gives(_ chance: inout Chance) -> Bool {
    left > 0 && chance.below(1000) < left * 1100 / max(owners, 1)
  }
}

/// How many members units have.
private enum Sizes {
  /// Most cooperatives are small, a few have thousands of members.
  static func cooperative(mean: Int, isLast: Bool, _ chance: inout Chance) -> Int {
    if isLast { return max(mean, 7) }
    let shares = [5, 15, 60, 200, 700]
    let share = shares[chance.place(of: [34, 28, 22, 11, 5])]
    return max(7, mean * share * chance.between(60, 140) / 10_000)
  }

  static func group(mean: Int, _ chance: inout Chance) -> Int {
    max(3, mean * chance.between(40, 160) / 100)
  }
}
