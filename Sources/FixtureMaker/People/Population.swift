internal import CooperativeLaw

/// An invented person.
struct Person {
  let name: String
  let isWoman: Bool
  let born: CivilDate
  let identity: String
  let ethnicity: String
}

/// Everybody there is; few are kept, so that some can be members of two units.
struct Population {
  var numbers = Numbers()
  private var known: [[Person]] = Array(repeating: [], count: 100)

  /// Somebody of a province who is at least of an age on a day.
  mutating func newcomer(
    _ chance: inout Chance, province: String, ageOn day: CivilDate, atLeast age: Int = 19
  ) -> Person {
    let isWoman = chance.percent(44)
    let isUpland = Names.uplands.contains(province)
    let family = chance.pick(isUpland ? Names.uplandFamilies : Names.families)
    let middle = chance.pick(isWoman ? Names.womenMiddles : Names.menMiddles)
    let given = chance.pick(isWoman ? Names.women : Names.men)
    let years = age + chance.below(22) + chance.below(22)
    let born = day.adding(days: -years * 366 - chance.below(365))
    return Person(
      name: family + " " + middle + " " + given, isWoman: isWoman, born: born,
      identity: numbers.identity(province: province, isWoman: isWoman, born: born.year),
      ethnicity: isUpland ? chance.pick(Names.uplandPeoples) : "Kinh")
  }

  /// Remembers somebody who may join another unit later.
  mutating func remember(_ person: Person, province: String, _ chance: inout Chance) {
    let place = Int(province) ?? 0
    if known[place].count < 64 {
      known[place].append(person)
    } else {
      known[place][chance.below(64)] = person
    }
  }

  /// Somebody remembered, grown up by a day, and from now on forgotten.
  mutating func acquaintance(
    _ chance: inout Chance, province: String, adultOn day: CivilDate
  ) -> Person? {
    let place = Int(province) ?? 0
    guard !known[place].isEmpty else { return nil }
    let person = known[place].remove(at: chance.below(known[place].count))
    return person.born.adding(months: 18 * 12) < day ? person : nil
  }
}
