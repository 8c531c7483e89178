import CooperativeLaw
import Foundation
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// A story of acts drawn at random through the public door: dated early and late, some refused,
/// some only tried.
struct RegistryStory {
  let registry: Registry
  let time = StoryClock(at: FrozenClock.instant)
  private var random: SplitMix
  private var units: [String] = []
  private var serial = 1

  init(seed: UInt64) throws {
    random = SplitMix(seed: seed)
    registry = try TestRegistry.inMemory(clock: time.clock)
  }

  /// Local number of one of the units so far.
  mutating func anyUnit() -> String? { units.isEmpty ? nil : units[number(below: units.count)] }

  /// A day on which an act may be dated: since the new map.
  mutating func day() -> CivilDate {
    CivilDate(dayNumber: 20271).adding(days: Int.random(in: 0..<500, using: &random))
  }

  mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  /// Does one act; answers its filing, or nothing when it was refused or only tried.
  mutating func act() throws -> Int64? {
    time.move(by: number(below: 8) == 0 ? -90_000 : Double(number(below: 4_000)))
    var details = FilingDetails(officer: ["An", "Bình"][number(below: 2)], effectiveOn: day())
    details.dryRun = number(below: 7) == 0
    do {
      return try units.count < 2 ? register(details) : any(details)
    } catch let error as RegistryError {
      switch error {
      case .refused, .nothingToChange, .memberNotFound, .memberAmbiguous, .unitNotFound:
        return nil
      default: throw error
      }
    }
  }

  private mutating func any(_ details: FilingDetails) throws -> Int64? {
    let unit = units[number(below: units.count)]
    switch number(below: 10) {
    case 0: return units.count < 4 ? try register(details) : nil
    case 1, 2, 3: return try registry.change(unit: unit, change(), details).filing
    case 4: return try addMember(to: unit, details)
    case 5:
      return try registry.endMember(
        member(), ofUnit: unit, reason: number(below: 2) == 0 ? .voluntary : .death,
        decidedBy: .generalMeeting, details
      ).filing
    case 6, 7: return try registry.recordCapital(capital(), ofUnit: unit, details).filing
    case 8: return try registry.recordPosition(position(), ofUnit: unit, details).filing
    default:
      return try registry.endPosition(
        role: .director, holder: holder(), ofUnit: unit, details
      ).filing
    }
  }

  private mutating func register(_ details: FilingDetails) throws -> Int64? {
    serial += 1
    let name = ["Sơn Lâm", "Bản Cốc", "Khe Mười", "Nà Pục", "Thanh Bình"][serial % 5]
    let receipt =
      number(below: 3) == 0
      ? try registry.register(
        TestDossier.group(name: "\(name) \(serial)", serial: serial), details)
      : try registry.register(
        TestDossier.cooperative(
          members: 5 + number(below: 3), name: "\(name) \(serial)", serial: serial), details)
    if receipt.filing != nil { units += receipt.units }
    return receipt.filing
  }

  private mutating func change() -> UnitChange {
    var change = UnitChange()
    switch number(below: 7) {
    case 0: change.name = "Hợp tác xã Nông nghiệp Đổi Mới \(number(below: 4))"
    case 1: change.charterCapital = 1_000_000_000 + 100_000_000 * number(below: 5)
    case 2:
      change.lines = [["0118"], ["0118", "0210"], ["0150", "0118", "0161"]][number(below: 3)]
    case 3: change.phone = number(below: 3) == 0 ? "" : "091234567\(number(below: 10))"
    case 4: change.address = "Xóm \(number(below: 9))"
    case 5: change.sector = ["nông nghiệp", "lâm nghiệp"][number(below: 2)]
    default: change.legalRepresentative = member()
    }
    return change
  }

  private mutating func addMember(to unit: String, _ details: FilingDetails) throws -> Int64? {
    // Some people join several units, or one unit twice.
    var person = TestDossier.person(500_000 + number(below: 12))
    person.capital = 10_000_000 * number(below: 3)
    person.phone = number(below: 2) == 0 ? nil : "098765432\(number(below: 10))"
    return try registry.addMember(person, toUnit: unit, details).filing
  }

  private mutating func member() -> String { String(1 + number(below: 9)) }

  private mutating func holder() -> String {
    TestDossier.person(1_000 * (1 + number(below: serial)) + 2).fullName
  }

  private mutating func capital() -> CapitalDossier {
    let kinds: [CapitalEntryKind] = [.committed, .contributed, .paid, .returned, .transferredOut]
    return CapitalDossier(
      member: member(), kind: kinds[number(below: kinds.count)],
      amount: 5_000_000 * number(below: 6))
  }

  private mutating func position() -> PositionDossier {
    let roles = ["director", "chief_accountant", "cashier", "executive_member"]
    return PositionDossier(
      role: roles[number(below: roles.count)],
      fullName: TestDossier.person(500_000 + number(below: 12)).fullName)
  }
}
