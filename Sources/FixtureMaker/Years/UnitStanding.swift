internal import CooperativeLaw

/// Writes what else is known of a unit: what was seen of it, its links, certificates and managers.
struct UnitStanding {
  let book: FixtureBook
  let ground: Ground

  func write(_ unit: MadeUnit, _ numbers: inout Numbers, _ chance: inout Chance) throws {
    try observe(unit, &chance)
    guard unit.draft.kind != .group else { return }
    try qualify(unit, &chance)
    guard unit.draft.story == .growing, unit.draft.registered < Days.day(2026, 1, 1) else { return }
    if chance.percent(35) { try link(unit, &numbers, &chance) }
    if unit.draft.trade.isAgricultural, chance.percent(30) { try certify(unit, &chance) }
  }

  /// Units that stopped are found so by the tax office, then by a visit, some again working.
  private func observe(_ unit: MadeUnit, _ chance: inout Chance) throws {
    guard let quiet = unit.draft.quiet, unit.draft.story == .stopped else {
      return try observeWorking(unit, &chance)
    }
    let last = min(unit.life.ended ?? Days.last, Days.last)
    let first = chance.day(quiet, min(quiet.adding(days: 300), last))
    try row(unit, first, chance.percent(40) ? "not_found" : "stopped", quiet, "tax_office")
    let visit = first.adding(days: chance.between(120, 700))
    guard visit < last else { return }
    try row(unit, visit, "stopped", quiet, "site_visit")
  }

  private func observeWorking(_ unit: MadeUnit, _ chance: inout Chance) throws {
    let first = max(unit.draft.registered.adding(days: 200), Days.day(2021, 1, 4))
    guard unit.life.ended == nil, unit.draft.quiet == nil, first < Days.last, chance.percent(12)
    else { return }
    try row(unit, chance.weekday(first, Days.last), "active", nil, "site_visit")
  }

  private func row(
    _ unit: MadeUnit, _ day: CivilDate, _ state: String, _ since: CivilDate?, _ source: String
  ) throws {
    try book.activities.write([
      .text(unit.life.key), .day(day), .text(state), .day(since), .text(source), .empty, .empty,
    ])
  }

  /// Who leads a cooperative is its first member; a union is led by somebody who is none.
  private func qualify(_ unit: MadeUnit, _ chance: inout Chance) throws {
    let level = ["none", "elementary", "intermediate", "college", "university"][
      chance.place(of: [22, 23, 25, 12, 18])]
    let field = level == "none" ? "" : chance.pick(["quản trị kinh doanh", "nông học", "kế toán"])
    try book.qualifications.write([
      .text(unit.life.key), unit.draft.kind == .union ? .empty : 1, .text(unit.head.name),
      .text(level), .text(field), .day(unit.draft.registered),
    ])
  }

  private func link(_ unit: MadeUnit, _ numbers: inout Numbers, _ chance: inout Chance) throws {
    let since = chance.weekday(
      max(unit.draft.registered.adding(days: 60), Days.day(2017, 1, 2)), Days.day(2026, 3, 31))
    let years = chance.between(1, 5)
    let end = since.adding(months: 12 * years)
    try book.links.write([
      .text(unit.life.key),
      .text("\(chance.pick(Names.companies)) \(chance.pick(Names.hopes))"),
      .text(unit.draft.trade.products.first?.name ?? "dịch vụ"),
      .text(numbers.taxCode(province: unit.draft.province.code)),
      .text("\(chance.between(1, 40))/HĐLK-\(since.year)"), .day(since),
      end < Days.last ? .day(end) : .empty, .day(end), .empty,
    ])
  }

  private func certify(_ unit: MadeUnit, _ chance: inout Chance) throws {
    let scheme = ["vietgap", "organic", "traceability", "high_technology"][
      chance.place(of: [60, 15, 15, 10])]
    let since = chance.weekday(
      max(unit.draft.registered.adding(days: 90), Days.day(2018, 1, 2)), Days.day(2026, 4, 30))
    let last = since.adding(months: 24).adding(days: -1)
    try book.certifications.write([
      .text(unit.life.key), .text(scheme), .text(unit.draft.trade.products.first?.name ?? ""),
      .text("\(scheme.prefix(2).uppercased())-\(unit.draft.number)-\(since.year)"),
      "Trung tâm chứng nhận mẫu", .day(since), .empty,
      scheme == "traceability" ? .empty : .day(last), .empty,
    ])
  }
}
