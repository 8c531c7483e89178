import CooperativeLaw
import CustomDump
import Foundation
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// What tests of voids and corrections share: acts on one unit, and all it answers day by day.
enum Undo {
  /// Everything a unit answers on a day, but for member numbers, which are never given again.
  struct Answer: Equatable {
    let unit: UnitRecord?
    let members: [[String]]
    let offices: [String]
    let capital: [String]

    init(_ registry: Registry, _ unit: String, _ moment: Moment) throws {
      // A unit that is not registered on the day has no record then.
      self.unit = try? registry.unit(named: unit, at: moment)
      members = try registry.members(ofUnit: unit, at: moment).map(Answer.values).sorted {
        $0.joined() < $1.joined()
      }
      offices = try registry.positions(ofUnit: unit, at: moment).map {
        "\($0.role?.rawValue ?? "") \($0.fullName) \($0.from) \($0.termEndsOn?.description ?? "")"
      }.sorted()
      capital = members.map { $0.suffix(2).joined(separator: " ") }
    }

    private static func values(_ member: MemberRecord) -> [String] {
      [
        member.fullName, member.memberKind.rawValue, member.memberType.rawValue,
        member.idNumber ?? "", member.phone ?? "", member.address ?? "",
        member.joinedOn.description, member.leftOn?.description ?? "", member.leftReason ?? "",
        String(member.capital), String(member.paid),
      ]
    }
  }

  /// The days looked at: around every day on which something was said.
  static func days(_ registry: Registry) throws -> [CivilDate] {
    let texts = try registry.read { db in
      try FactTable.all.flatMap { table in
        try String.fetchAll(db, sql: "SELECT valid_from FROM \(table.name)")
          + String.fetchAll(
            db, sql: "SELECT valid_to FROM \(table.name) WHERE valid_to IS NOT NULL")
      } + String.fetchAll(db, sql: "SELECT occurred_on FROM capital_entry")
    }
    let days = Set(texts).compactMap(CivilDate.init(iso:))
    return Set(days.flatMap { [$0.adding(days: -1), $0, $0.adding(days: 1)] }).sorted()
  }

  /// Expects two registries to answer alike on every day that matters to either.
  static func expectSame(
    _ one: Registry, _ other: Registry, units: [String], _ comment: String = "",
    at place: SourceLocation = #_sourceLocation
  ) throws {
    for day in Set(try days(one) + days(other)).sorted() {
      for unit in units {
        let moment = Moment(day: day)
        let left = try Answer(one, unit, moment)
        let right = try Answer(other, unit, moment)
        if left != right {
          expectNoDifference(left, right, "\(comment) \(unit) on \(day)")
          return
        }
      }
    }
  }

  /// Expects every check of the registry to find nothing.
  static func expectSound(
    _ registry: Registry, at place: SourceLocation = #_sourceLocation
  ) throws {
    for outcome in try registry.check() {
      #expect(
        outcome.isSound, "\(outcome.id): \(outcome.findings.map(\.message.en))",
        sourceLocation: place)
    }
  }

  static func details(_ day: String? = nil) -> FilingDetails { Acts.details(on: day) }

  /// What an act answers; `nil` when a rule refuses it.
  static func accepted<Value>(_ act: () throws -> Value) throws -> Value? {
    do { return try act() } catch {
      guard let refusal = error as? RegistryError, case .refused = refusal else { throw error }
      return nil
    }
  }

  static func change(_ edit: (inout UnitChange) -> Void) -> UnitChange {
    var change = UnitChange()
    edit(&change)
    return change
  }
}
