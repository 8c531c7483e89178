internal import CooperativeLaw

/// Writes a unit with its members and offices, and answers its life.
struct UnitMaker {
  let book: FixtureBook
  var population = Population()

  mutating func write(_ draft: Draft, _ chance: inout Chance) throws -> MadeUnit {
    var crew = Crew(draft)
    for place in 0..<draft.members {
      try crew.add(place, &population, book, &chance)
    }
    return try finish(draft, crew, &chance)
  }

  /// A union's members are cooperatives, each with a share of its capital.
  mutating func write(
    union draft: Draft, of members: [MadeUnit], _ chance: inout Chance
  ) throws -> MadeUnit {
    var crew = Crew(draft)
    for (place, member) in members.enumerated() {
      try crew.add(place, union: member, book)
    }
    let head = population.newcomer(
      &chance, province: draft.province.code, ageOn: draft.registered, atLeast: 30)
    crew.leaders = [head]
    return try finish(draft, crew, &chance)
  }

  private mutating func finish(
    _ draft: Draft, _ crew: Crew, _ chance: inout Chance
  ) throws -> MadeUnit {
    guard let head = crew.leaders.first else { throw FixtureProblem("\(draft.name): no member") }
    try book.units.write([
      .text(draft.kind.rawValue), .text(draft.name), .empty, .text(draft.taxCode), .empty,
      .day(draft.registered), .empty, .text(draft.address), .text(draft.commune.code),
      .number(crew.capital), .text(draft.trade.lines), .text(draft.trade.sector),
      draft.kind == .group ? .empty : .text(draft.trade.model),
      draft.trade.sector == "finance" ? "yes" : "no", .text(head.name), .text(head.identity),
      .text(population.numbers.phone()), .empty, .text(draft.status.rawValue),
      .day(draft.statusFrom), .empty,
    ])
    try writeOffices(draft, crew.leaders)
    var life = UnitLife(
      key: draft.key, kind: draft.kind, registered: draft.registered, ended: draft.ended,
      quiet: draft.quiet, story: draft.story, isAgricultural: draft.trade.isAgricultural,
      isCreditFund: draft.trade.sector == "finance", capital: crew.capital)
    life.people = crew.people
    return MadeUnit(draft: draft, life: life, head: head)
  }

  private func writeOffices(_ draft: Draft, _ leaders: [Person]) throws {
    let roles: [(PositionRole, Int)] =
      switch draft.kind {
      case .group: [(.groupHead, 0)]
      case .union: [(.chair, 0), (.director, 0)]
      case .cooperative:
        [(.chair, 0), (.director, 0), (.boardMember, 1), (.boardMember, 2), (.controller, 3)]
      }
    for (role, place) in roles where place < leaders.count {
      try book.positions.write([
        .text(draft.key), .text(role.rawValue), .text(leaders[place].name),
        .text(leaders[place].identity), .day(draft.registered), .day(draft.ended), .empty,
      ])
    }
  }
}

/// A unit that was written.
struct MadeUnit {
  let draft: Draft
  let life: UnitLife
  /// Who leads it.
  let head: Person
}
