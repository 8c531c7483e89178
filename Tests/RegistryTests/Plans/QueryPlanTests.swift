import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

private let version =
  (try? DatabaseQueue().read { db in try String.fetchOne(db, sql: "SELECT sqlite_version()") })
  ?? ""

/// How SQLite finds the rows of the questions asked most; another plan is another speed.
@Suite(.enabled(if: version.hasPrefix("3.40."), "plans are those of SQLite 3.40"))
struct QueryPlanTests {
  struct Question: Sendable, CustomTestStringConvertible {
    let name: String
    /// Whether it reads few rows, however many there are; a search reads the marked short names.
    let isPoint: Bool
    let ask: @Sendable (Registry, Moment) throws -> Void

    var testDescription: String { name }
  }

  static let questions = [
    Question(name: "unit-by-tax-code", isPoint: true) {
      _ = try $0.unit(named: "0100233488", at: $1)
    },
    Question(name: "unit-by-local-number", isPoint: true) {
      _ = try $0.unit(named: "HTX-1", at: $1)
    },
    Question(name: "member-list", isPoint: true) { _ = try $0.members(ofUnit: "HTX-1", at: $1) },
    Question(name: "history", isPoint: true) { _ = try $0.history(ofUnit: "HTX-1", at: $1) },
    Question(name: "lineage", isPoint: true) { _ = try $0.lineage(ofUnit: "HTX-1", at: $1) },
    Question(name: "branch-list", isPoint: true) {
      _ = try $0.dependents(ofUnit: "HTX-1", at: $1)
    },
    Question(name: "search", isPoint: false) { _ = try $0.searchUnits("khe muoi", at: $1) },
    Question(name: "list-of-area", isPoint: false) { registry, moment in
      var filter = UnitFilter()
      filter.area = try registry.read { db in
        try AreaQueries.area(db, code: "02101", on: moment.day).area
      }
      _ = try registry.units(filter, at: moment)
    },
  ]

  @Test(arguments: questions)
  func theWayIsKept(question: Question) throws {
    let registry = try TestRegistry.inMemory()
    var dossier = TestDossier.cooperative()
    dossier.taxCode = "0100233488"
    try registry.register(dossier, FilingDetails(officer: TestRegistry.officer))
    let asked = try Self.statements(registry) {
      try question.ask(registry, Moment(day: registry.clock.today))
    }
    #expect(!asked.isEmpty)
    let plan = try asked.map { try Self.plan(registry, $0) }.joined(separator: "\n")
    try assertGolden(plan, "plans/\(question.name).txt")
    guard question.isPoint else { return }
    let scans = plan.split(separator: "\n").filter { line in
      line.contains("_by_recording (recorded_by<?)")
        || line.contains("SCAN ") && !line.contains("VIRTUAL TABLE") && !line.contains("(subquery")
          && !line.contains("SCAN fact") && !line.contains("CONSTANT ROW")
          // What a recursive search has reached so far.
          && !line.contains("SCAN reached") && !line.contains("SCAN link")
    }
    #expect(scans.isEmpty)
  }

  /// The statements that a body runs, with their values.
  static func statements(_ registry: Registry, _ body: () throws -> Void) throws -> [String] {
    let heard = HeardStatements()
    registry.queue.inDatabase { db in
      db.trace { event in heard.add(event.expandedDescription) }
    }
    try body()
    registry.queue.inDatabase { $0.trace(nil) }
    return heard.texts
  }

  private static func plan(_ registry: Registry, _ sql: String) throws -> String {
    try registry.read { db in
      var depths: [Int: Int] = [0: -1]
      return try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { row in
        let depth = (depths[row[1]] ?? -1) + 1
        depths[row[0]] = depth
        return String(repeating: "  ", count: depth) + (row[3] as String) + "\n"
      }.joined()
    }
  }
}

/// Reads that were heard, once each.
final class HeardStatements: @unchecked Sendable {
  private(set) var texts: [String] = []

  func add(_ text: String) {
    guard text.hasPrefix("SELECT") || text.hasPrefix("WITH"), !texts.contains(text) else { return }
    texts.append(text)
  }
}
