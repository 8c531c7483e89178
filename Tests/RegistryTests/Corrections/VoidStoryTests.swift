import CooperativeLaw
import CustomDump
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Random offices: a filing voided with replay leaves the office in which it was never filed.
@Suite struct VoidStoryTests {
  /// An act that does not depend on numbers which other acts shift.
  struct Told {
    let act: (Registry) throws -> Int64?
    let words: String
  }

  /// Acts on two cooperatives, some typed late; every value is said once only.
  static func story(seed: UInt64) -> [Told] {
    var random = SplitMix(seed: seed)
    return (0..<14).map { number in
      let unit = "HTX-0000\(1 + Int.random(in: 0..<2, using: &random))"
      let day = CivilDate(dayNumber: 20_310).adding(days: Int.random(in: 0..<300, using: &random))
      let details = FilingDetails(officer: Acts.officer, effectiveOn: day)
      let person = TestDossier.person(500_000 + Int.random(in: 0..<3, using: &random))
      let kind = Int.random(in: 0..<9, using: &random)
      return Told(
        act: { try act(kind, number, unit, person, details, $0) },
        words: "\(kind) \(unit) \(day) \(person.fullName)")
    }
  }

  static func act(
    _ kind: Int, _ number: Int, _ unit: String, _ person: MemberDossier, _ details: FilingDetails,
    _ registry: Registry
  ) throws -> Int64? {
    var person = person
    switch kind {
    case 0: return try change(registry, unit, details) { $0.phone = "09123456\(number + 10)" }
    case 1: return try change(registry, unit, details) { $0.email = "so\(number)@example.vn" }
    case 2: return try change(registry, unit, details) { $0.address = "Xóm \(number)" }
    case 3:
      return try change(registry, unit, details) {
        $0.charterCapital = 2_000_000_000 + number
        $0.sector = "lĩnh vực \(number)"
      }
    case 4:
      return try change(registry, unit, details) {
        $0.lines = [["0118"], ["0118", "0210"], ["0150", "0118"]][number % 3]
      }
    case 5:
      person.capital = 10_000_000
      person.phone = "09876543\(number + 10)"
      return try registry.addMember(person, toUnit: unit, details).filing
    case 6:
      return try registry.endMember(
        person.idNumber ?? "", ofUnit: unit, reason: .death, details
      ).filing
    case 7:
      return try registry.recordCapital(
        CapitalDossier(member: person.idNumber ?? "", kind: .committed, amount: 1_000 + number),
        ofUnit: unit, details
      ).filing
    default:
      var office = PositionDossier(role: "cashier", fullName: person.fullName)
      office.idNumber = person.idNumber
      office.termEndsOn = details.effectiveOn?.adding(days: 100 + number)
      return try registry.recordPosition(office, ofUnit: unit, details).filing
    }
  }

  static func change(
    _ registry: Registry, _ unit: String, _ details: FilingDetails,
    _ edit: (inout UnitChange) -> Void
  ) throws -> Int64? {
    try registry.change(unit: unit, Undo.change(edit), details).filing
  }

  static func registry() throws -> Registry {
    let registry = try TestRegistry.inMemory()
    for serial in 1...2 {
      try registry.register(
        TestDossier.cooperative(
          members: 7, name: ["Khe Mười", "Sơn Lâm"][serial - 1], serial: serial),
        Acts.details(on: "2025-07-15"))
    }
    return registry
  }

  /// Runs a story, but for one of its acts; answers which acts were accepted.
  static func run(
    _ story: [Told], without left: Int? = nil
  ) throws -> (registry: Registry, filings: [Int64?]) {
    let registry = try registry()
    let filings = try story.enumerated().map { place, told -> Int64? in
      if place == left { return nil }
      do { return try told.act(registry) } catch {
        switch error as? RegistryError {
        case .refused, .memberNotFound, .nothingToChange: return nil
        default: throw error
        }
      }
    }
    return (registry, filings)
  }

  @Test(arguments: 0..<16)
  func aVoidedFilingMightNeverHaveBeenFiled(seed: UInt64) throws {
    let story = Self.story(seed: seed)
    let whole = try Self.run(story)
    let accepted = whole.filings.indices.filter { whole.filings[$0] != nil }
    let voided = try #require(accepted[Int(seed) % accepted.count..<accepted.count].first)
    let without = try Self.run(story, without: voided)
    // Where another act hangs on the voided one, both offices differ by more than that act.
    let others = story.indices.filter { $0 != voided }
    guard others.allSatisfy({ (whole.filings[$0] == nil) == (without.filings[$0] == nil) }) else {
      return
    }
    let filing = try #require(whole.filings[voided])
    try whole.registry.void(filing: filing, replays: true, Acts.details())
    try Undo.expectSame(
      whole.registry, without.registry, units: ["HTX-00001", "HTX-00002"],
      "seed \(seed) without \(story[voided].words)")
    try Undo.expectSound(whole.registry)
  }

  @Test(arguments: 0..<8)
  func aVoidThatIsVoidedLeavesNoTrace(seed: UInt64) throws {
    let story = Self.story(seed: seed + 1_000)
    let (registry, filings) = try Self.run(story)
    let (whole, _) = try Self.run(story)
    let accepted = filings.compactMap { $0 }
    let target = accepted[Int(seed) % accepted.count]
    let void = try Undo.accepted {
      try registry.void(filing: target, replays: seed % 2 == 0, Acts.details())
    }
    if let void {
      try registry.void(filing: #require(void.filing.filing), Acts.details())
    }
    try Undo.expectSame(registry, whole, units: ["HTX-00001", "HTX-00002"], "seed \(seed)")
    try Undo.expectSound(registry)
  }

  /// Several voids, with and without replay, never leave overlaps nor forget what was known.
  @Test(arguments: 0..<6)
  func manyVoidsLeaveASoundRegistry(seed: UInt64) throws {
    var random = SplitMix(seed: seed + 5_000)
    let (registry, filings) = try Self.run(Self.story(seed: seed + 2_000))
    let last = try #require(filings.compactMap { $0 }.last)
    let moments = (0..<6).map { _ in
      Moment(
        day: CivilDate(dayNumber: 20_310).adding(days: Int.random(in: 0..<320, using: &random)),
        knowledge: .filing(Int64.random(in: 3...last, using: &random)))
    }
    let before = try moments.map { try Undo.Answer(registry, "HTX-00001", $0) }
    for _ in 0..<6 {
      let newest = try #require(try registry.filings().last).id
      let target = Int64.random(in: 4...newest, using: &random)
      _ = try Undo.accepted {
        try registry.void(filing: target, replays: Bool.random(using: &random), Acts.details())
      }
      try Undo.expectSound(registry)
    }
    let after = try moments.map { try Undo.Answer(registry, "HTX-00001", $0) }
    for (one, other) in zip(before, after) { expectNoDifference(one, other) }
  }
}
