import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// What the verbs of `filing`, `db`, `area` and `rules` say in both languages, run whole.
@Suite struct AdministrationGoldenTests {
  static let runs: [(name: String, commands: [[String]])] = [
    (
      "filing-list",
      [
        ["filing", "list"], ["filing", "list", "--kind", "unit.change", "--format", "csv"],
        ["filing", "list", "--unit", "khe muoi", "--format", "json"],
        ["filing", "list", "--filed-by", "Ai đó"], ["filing", "list", "--to", "20/11/2026"],
        ["filing", "list", "--unit", "Không Có"],
      ]
    ),
    (
      "filing-show",
      [
        ["filing", "show", "2"], ["filing", "show", "3", "--format", "json"],
        ["filing", "show", "2", "--limit", "1"], ["filing", "show", "9"],
      ]
    ),
    (
      "db-query",
      [
        ["db", "query", "SELECT local_number, kind FROM unit"],
        ["db", "query", "SELECT 1 AS a, 2.5 AS a, NULL AS b, x'0AFF' AS c", "--format", "json"],
        [
          "db", "query",
          "SELECT full_name, id_number AS paper FROM party_detail ORDER BY id LIMIT 1",
        ],
        ["db", "query", "SELECT * FORM unit"], ["db", "query", "DELETE FROM unit"],
        ["db", "query", "ATTACH 'x' AS y"], ["db", "query", "SELECT 1; SELECT 2"],
        ["db", "query", "--file", "/none.sql"], ["db", "query"],
      ]
    ),
    ("db-check", [["db", "check"], ["db", "check", "--format", "csv"]]),
    (
      "area",
      [
        ["area", "search", "thanh mai, bac kan"], ["area", "search", "không có đâu cả"],
        ["area", "show", "02086"], ["area", "show", "99999"], ["area", "map", "02101"],
        ["area", "map", "01", "--format", "csv"], ["area", "show", "2086"],
      ]
    ),
    (
      "rules",
      [
        ["rules", "list", "--act", "contribution"], ["rules", "show", "naming.own-name"],
        ["rules", "show", "minimum-member"],
        ["rules", "list", "--act", "capital", "--format", "csv"], ["rules", "list", "--act", "x"],
        ["rules", "explain", "naming.own-name", "--unit", "HTX-00001"],
        ["rules", "explain", "naming.scope", "--filing", "2"],
        ["rules", "explain", "naming.scope", "--filing", "2", "--unit", "1"],
      ]
    ),
  ]

  @Test(
    "The verbs say what is kept in the golden files", arguments: runs.indices, Language.allCases)
  func golden(place: Int, language: Language) throws {
    let run = Self.runs[place]
    try assertGoldenRuns(
      run.name, run.commands, registry: try SampleFile.path.get(), language: language)
  }

  @Test("Statistics count the sample office")
  func statistics() throws {
    let result = CommandRunner(clock: FrozenClock.morning).consequences(
      ["db", "stats", "--format", "json"],
      environment: ["HTX_REGISTRY": try SampleFile.path.get(), "HTX_LANG": "en"])
    #expect(result.exit == .done)
    for line in [
      "\"unit_count\": 1", "\"members\": 5", "\"filings\": 3", "\"last_filing\": 3",
      "\"last_recorded_at\": \"2026-11-21T03:40:00.000Z\"", "\"kind\": \"cooperative\"",
      "\"status\": \"active\"",
    ] { #expect(result.stdout.contains(line), "\(line)") }
  }

  @Test("Every rule is listed once, with a known act, and every rule can be shown")
  func everyRule() throws {
    let ids = RuleBook.entries.map(\.id.rawValue)
    #expect(Set(ids).count == ids.count)
    for entry in RuleBook.entries {
      if case .text(let topic) = RuleBook.act(RuleBook.topic(of: entry)) {
        Issue.record("\(topic) has no words")
      }
      let shown = CommandRunner().consequences(["rules", "show", entry.id.rawValue])
      #expect(shown.exit == .done)
      #expect(shown.stdout.contains(entry.explanation.vi.prefix(20)))
    }
  }

  @Test("Every table fits a terminal of 80 columns where its codes do")
  func fits() throws {
    for command in [["filing", "list"], ["filing", "show", "2"], ["db", "check"]] {
      let result = CommandRunner(clock: FrozenClock.morning).consequences(
        command, environment: ["HTX_REGISTRY": try SampleFile.path.get()], terminal: 90)
      for line in result.stdout.split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= 90, "\(line)")
      }
    }
  }
}
