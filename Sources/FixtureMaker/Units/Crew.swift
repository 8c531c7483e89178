internal import CooperativeLaw

/// The members of one unit, written as they come.
struct Crew {
  private(set) var people = PeopleTally()
  /// Shares of members who are in, in đồng.
  private(set) var capital = 0
  /// The first who joined and stay: they hold the offices.
  var leaders: [Person] = []
  private let draft: Draft
  private let share: Int
  private let end: CivilDate

  init(_ draft: Draft) {
    self.draft = draft
    let thousands = draft.kind == .group ? 3_000 : draft.trade.sector == "finance" ? 5_000 : 2_000
    // Small cooperatives ask more of each.
    share = draft.members < 30 ? thousands * 8_000 : thousands * 1_000
    end = draft.ended ?? Days.last
  }

  mutating func add(
    _ place: Int, _ population: inout Population, _ book: FixtureBook, _ chance: inout Chance
  ) throws {
    let joined = joined(place, &chance)
    let province = draft.province.code
    let isLeader = leaders.count < 4 && place < draft.minimum
    // Some farmers of a group are members of a cooperative nearby.
    let known =
      draft.kind == .group && !isLeader && chance.percent(5)
      ? population.acquaintance(&chance, province: province, adultOn: joined) : nil
    let person =
      known
      ?? population.newcomer(
        &chance, province: province, ageOn: joined, atLeast: isLeader ? 28 : 19)
    let isHousehold =
      known == nil && !isLeader && draft.trade.model == "consumer" && chance.percent(40)
    let left = isLeader ? draft.ended : left(place, joined, &chance)
    if isLeader { leaders.append(person) }
    if known == nil, !isHousehold, draft.kind == .cooperative, chance.percent(3) {
      population.remember(person, province: province, &chance)
    }
    let amount = share * (draft.members < 20 ? 1 : chance.between(1, 3))
    let member = Member(
      person: person, isHousehold: isHousehold, joined: joined, left: left, amount: amount)
    try write(member, number: place + 1, book, &chance)
  }

  mutating func add(_ place: Int, union member: MadeUnit, _ book: FixtureBook) throws {
    let count = PeopleCount(all: 1, organisations: 1, officials: 1)
    let joined = max(draft.registered, member.draft.registered)
    people.add(count, joined: joined, left: nil)
    capital += 200_000_000
    try book.members.write([
      .text(draft.key), .number(place + 1), .text(MemberType.unit.rawValue), "official",
      .text(member.draft.name), .empty, .empty, .text(member.draft.taxCode), "Việt Nam", .empty,
      .text(member.draft.address), .empty, .text(member.head.name), .day(joined), 200_000_000,
      .day(joined), .empty, .empty, .empty, .empty,
    ])
  }

  private struct Member {
    let person: Person
    let isHousehold: Bool
    let joined: CivilDate
    let left: CivilDate?
    let amount: Int
  }

  private mutating func write(
    _ member: Member, number: Int, _ book: FixtureBook, _ chance: inout Chance
  ) throws {
    let (person, isHousehold) = (member.person, member.isHousehold)
    var count = PeopleCount(all: 1, women: person.isWoman ? 1 : 0, officials: 1)
    if isHousehold { count.households = 1 } else { count.individuals = 1 }
    people.add(count, joined: member.joined, left: member.left)
    let isIn = member.left == nil || member.left == draft.ended
    if isIn { capital += member.amount }
    let paid = member.joined.adding(days: chance.pick([0, 0, 0, 10, 45, 90]))
    let title = person.isWoman ? "Hộ bà " : "Hộ ông "
    try book.members.write([
      .text(draft.key), .number(number), isHousehold ? "household" : "individual", "official",
      .text(isHousehold ? title + person.name : person.name),
      isHousehold ? .empty : person.isWoman ? "female" : "male",
      isHousehold ? .empty : .day(person.born), .text(person.identity), "Việt Nam",
      isHousehold ? .empty : .text(person.ethnicity), .text(draft.address), .empty,
      isHousehold ? .text(person.name) : .empty, .day(member.joined), .number(member.amount),
      paid <= (member.left ?? Days.last) ? .day(paid) : .empty, .empty, .day(member.left),
      .text(reason(member.left, &chance)), .empty,
    ])
  }

  private func reason(_ left: CivilDate?, _ chance: inout Chance) -> String? {
    guard let left else { return nil }
    if left == draft.ended { return MembershipEndReason.unitEnded.rawValue }
    return [MembershipEndReason.voluntary, .voluntary, .death][chance.below(3)].rawValue
  }

  /// Growing units take people in every year; the others are founded nearly whole.
  private func joined(_ place: Int, _ chance: inout Chance) -> CivilDate {
    let late = draft.story == .growing ? 45 : 10
    let last = min(end, draft.quiet ?? end).adding(days: -30)
    let first = draft.registered.adding(days: 60)
    guard place >= max(draft.minimum, 8), first < last, chance.percent(late) else {
      return draft.registered
    }
    return chance.day(first, last)
  }

  /// The last day of who left; weak units lose people, some until too few are there.
  private func left(_ place: Int, _ joined: CivilDate, _ chance: inout Chance) -> CivilDate? {
    let share = draft.story == .weak ? 25 : draft.story == .growing ? 4 : 8
    let first = joined.adding(days: 200)
    guard place >= draft.minimum - (draft.story == .weak ? 2 : 0), first < end,
      chance.percent(share)
    else { return draft.ended }
    return chance.day(first, end.adding(days: -1))
  }
}
