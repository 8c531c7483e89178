import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// A registry with one cooperative, seen on 21/11/2026, and what acts on it are refused for.
enum Acts {
  static let officer = "Hoàng Thị Thử"

  /// A cooperative of some members with 100 million đồng each, registered under the 2023 law.
  static func registry(members: Int = 5, on day: String = "2025-08-01") throws -> Registry {
    let registry = try empty()
    try registry.register(dossier(members: members), details(on: day))
    return registry
  }

  /// A copy of one registry without units: the map of areas is loaded once for all tests.
  static func empty() throws -> Registry {
    let source = try template.get()
    let queue = try DatabaseQueue(configuration: .registry(readOnly: false))
    try source.queue.backup(to: queue)
    return Registry(queue: queue, clock: source.clock, path: "")
  }

  private static let template = Result { try RegisterUnitTests.registry() }

  /// Everything in the registry as text but the map of areas, which no act writes.
  static func dump(_ registry: Registry) throws -> String {
    let text = DumpText()
    try registry.queue.read { db in
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_schema
          WHERE type = 'table' AND name NOT LIKE 'area%' AND name NOT LIKE 'sqlite%'
            AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%fts%' ORDER BY name
          """)
      try db.dumpTables(tables, tableHeader: .always, stableOrder: true, to: text)
    }
    return text.content
  }

  static func dossier(members: Int) -> UnitDossier {
    var dossier = RegisterUnitTests.dossier(members: min(members, 7))
    dossier.charterCapital = 100_000_000 * members
    for index in 7..<max(7, members) {
      dossier.members?.append(member("Nông Văn Mười \(letters[index - 7])", id: 200 + index))
    }
    return dossier
  }

  private static let letters = ["An", "Ba", "Cả", "Đô", "Ê", "Gấm", "Hoa", "In", "Kha", "Lan"]

  /// A person with an invented citizen ID that ends in three digits.
  static func member(_ name: String, id: Int? = nil, born: String? = "1980") -> MemberDossier {
    var member = MemberDossier(fullName: name)
    member.idNumber = id.map { "006080900\($0)" }
    member.dateOfBirth = born
    member.capital = 100_000_000
    return member
  }

  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  static func details(on day: String? = nil) -> FilingDetails {
    FilingDetails(officer: officer, effectiveOn: day.flatMap { CivilDate(iso: $0) })
  }

  /// The findings of an act that must be refused and leave every row as it was.
  static func refusal(
    of registry: Registry, _ act: () throws -> Void, at place: SourceLocation = #_sourceLocation
  ) throws -> [Finding] {
    let before = try dump(registry)
    let error = #expect(throws: RegistryError.self, sourceLocation: place) { try act() }
    #expect(try dump(registry) == before, sourceLocation: place)
    guard case .refused(let findings)? = error else {
      Issue.record("not refused by a rule: \(String(describing: error))", sourceLocation: place)
      return []
    }
    return findings
  }

  /// The rules that block.
  static func blockers(
    of registry: Registry, _ act: () throws -> Void, at place: SourceLocation = #_sourceLocation
  ) throws -> [RuleID] {
    try refusal(of: registry, act, at: place).filter { $0.severity == .blocker }.map(\.rule)
  }
}
