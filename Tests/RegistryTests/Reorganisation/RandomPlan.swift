import CooperativeLaw
import RegistryTestSupport

@testable import Registry

private typealias Office = ReorganisationOffice

/// A registry with random units, and a random lawful plan for some of them.
struct RandomPlan {
  let registry: Registry
  let plan: ReorganisationDossier
  /// The day it is opened.
  let day: String
  /// Local numbers of the units that enter.
  let sources: [String]
  /// Local numbers of all units that are there before.
  let units: [String]

  private var dice: SplitMix
  private let isOld: Bool

  init(seed: UInt64) throws {
    var dice = SplitMix(seed: seed)
    let kind = ReorganisationKind.allCases[Int(seed) % ReorganisationKind.allCases.count]
    isOld = kind != .convert && Bool.random(using: &dice)
    day = isOld ? "2020-03-02" : Office.opened
    let least = isOld ? 7 : 5
    let count = [.consolidate, .merge].contains(kind) ? Int.random(in: 2...3, using: &dice) : 1
    let extra = kind == .merge ? 1 : 0
    let results = [.divide, .separate].contains(kind) ? Int.random(in: 2...3, using: &dice) : 1
    registry = try TestRegistry.inMemory()
    let founded = isOld ? "2015-03-02" : "2025-03-03"
    var people: [[MemberDossier]] = []
    for serial in 0..<count + extra {
      let size = (least + 2) * (results + 1) + Int.random(in: 0...6, using: &dice)
      // Some people are members of the unit before too.
      let shared = (people.last ?? []).shuffled(using: &dice).prefix(
        Int.random(in: 0...3, using: &dice))
      let members = Self.members(size, serial: serial + 1, &dice) + shared
      people.append(members)
      try registry.register(
        Self.unit(kind == .convert ? .group : .cooperative, members, serial: serial, on: founded),
        FilingDetails(officer: Office.officer))
    }
    units = (1...count + extra).map { (kind == .convert ? "THT-0000" : "HTX-0000") + String($0) }
    sources = Array(units.prefix(count))
    self.dice = dice
    plan = try Self.plan(
      kind, sources: sources, receiving: units.last ?? "", people: people, results: results,
      least: least, resolved: isOld ? "2020-02-10" : "2026-10-01", &self.dice)
  }

  private static func members(
    _ count: Int, serial: Int, _ dice: inout SplitMix
  ) -> [MemberDossier] {
    (1...count).map { number in
      var member = TestDossier.person(serial * 1_000 + number)
      member.capital = 10_000_000 + Int.random(in: 0...999_999, using: &dice)
      if Bool.random(using: &dice) { member.contributedOn = CivilDate(iso: "2025-03-03") }
      return member
    }
  }

  private static let names = ["Khe Mười", "Suối Lạnh", "Núi Hồng", "Hồ Xanh"]

  private static func unit(
    _ kind: UnitKind, _ members: [MemberDossier], serial: Int, on day: String
  ) -> UnitDossier {
    var dossier =
      kind == .group
      ? TestDossier.group(members: members.count, name: names[serial], serial: serial + 1)
      : TestDossier.cooperative(members: members.count, name: names[serial], serial: serial + 1)
    dossier.registeredOn = CivilDate(iso: day)
    dossier.members = members.map { member in
      var member = member
      if member.contributedOn != nil { member.contributedOn = CivilDate(iso: day) }
      return member
    }
    dossier.charterCapital = members.reduce(0) { $0 + ($1.capital ?? 0) }
    return dossier
  }

  private static func plan(
    _ kind: ReorganisationKind, sources: [String], receiving: String, people: [[MemberDossier]],
    results: Int, least: Int, resolved: String, _ dice: inout SplitMix
  ) throws -> ReorganisationDossier {
    var plan = ReorganisationDossier(
      kind: kind, sources: try sources.map { try Office.source($0, resolved: resolved) },
      results: [])
    for place in plan.sources.indices { fill(&plan.sources[place], place, &dice) }
    if kind == .merge {
      plan.results = [
        ReorganisationResult(
          unit: receiving, resolution: try Office.resolution(on: resolved))
      ]
      return plan
    }
    if kind == .convert {
      plan.sources[0].resolution?.inFavour = people[0].count
    }
    var pool = people[0].shuffled(using: &dice)
    for place in 0..<results {
      let isLast = place == results - 1
      let takesAll = isLast && kind != .separate
      let size = takesAll ? pool.count : least + Int.random(in: 0...2, using: &dice)
      let own = kind == .consolidate ? people.flatMap { $0 } : Array(pool.prefix(size))
      pool.removeFirst(min(size, pool.count))
      plan.results.append(
        ReorganisationResult(dossier: founding(own, place), key: "R\(place + 1)"))
      guard results > 1 else { continue }
      // In a division the last one takes those who are not named.
      if takesAll {
        plan.allocation.othersTo = "R\(place + 1)"
      } else {
        plan.allocation.members += own.map {
          MemberAllocation(member: $0.idNumber ?? "", to: "R\(place + 1)")
        }
      }
    }
    if results > 1 { split(&plan, &dice) }
    return plan
  }

  private static func fill(
    _ source: inout ReorganisationSource, _ place: Int, _ dice: inout SplitMix
  ) {
    if Bool.random(using: &dice) {
      source.undividedAssets = Int.random(in: 0...9_999_999, using: &dice)
    }
    if Bool.random(using: &dice) { source.debts = Int.random(in: 1...9_999_999, using: &dice) }
    source.products = (0..<Int.random(in: 0...3, using: &dice)).map { "Sản phẩm \(place).\($0)" }
    source.links = (0..<Int.random(in: 0...2, using: &dice)).map { "Liên kết \(place).\($0)" }
  }

  /// Hands on a part of what is not members.
  private static func split(_ plan: inout ReorganisationDossier, _ dice: inout SplitMix) {
    if let debts = plan.sources[0].debts {
      plan.allocation.debts = [
        AmountAllocation(to: "R1", amount: Int.random(in: 0...debts, using: &dice))
      ]
    }
    plan.allocation.products = plan.sources[0].products.prefix(2).map {
      NamedAllocation(name: $0, to: "R2")
    }
  }

  /// A new unit whose offices are held by those who come.
  private static func founding(_ members: [MemberDossier], _ place: Int) -> UnitDossier {
    var dossier = TestDossier.cooperative(
      members: members.count, name: "Ngày Mới \(["Một", "Hai", "Ba"][place])", serial: 9)
    let sample = dossier.members ?? []
    dossier.positions = dossier.positions?.map { position in
      let index = sample.firstIndex { $0.idNumber == position.idNumber } ?? 0
      var position = position
      position.fullName = members[index].fullName
      position.idNumber = members[index].idNumber
      return position
    }
    dossier.members = nil
    dossier.charterCapital = nil
    return dossier
  }
}
