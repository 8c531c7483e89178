import Foundation
import Testing

@testable import RegistryCLI

/// The verbs of reorganisation: refusals, wrong plans, and what a file is left with.
@Suite struct ReorganiseVerbTests {
  /// A refusal of any sort writes no byte.
  private func refused(
    _ arguments: [String], at place: SourceLocation = #_sourceLocation
  ) throws -> Consequences {
    let office = try ReorganisedOffice()
    let before = try office.bytes()
    let result = office.run(arguments)
    #expect(try office.bytes() == before, sourceLocation: place)
    return result
  }

  private func refused(plan json: String) throws -> Consequences {
    let path = try ReorganisedOffice.written(json)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try refused(["reorganise", "divide", "--plan", path, "--effective", "2026-02-02"])
  }

  @Test func aPlanThatLosesMembersIsRefusedAndWritesNothing() throws {
    let sample = try String(contentsOfFile: ReorganisedOffice.sample("divide"), encoding: .utf8)
    let result = try refused(plan: sample.replacing("\"others_to\": \"dưới\",", with: ""))
    #expect(result.exit == .refused)
    #expect(result.stderr.contains("reorganisation.conservation"))
    #expect(result.stderr.contains("17/2023/QH15, Điều 92"))
    #expect(result.stdout == "")
  }

  @Test(arguments: [("2026-03-02", Outcome.refused), ("2026-03-03", .done)])
  func aGroupIsConvertedOnceItHasWorkedForTwelveMonths(day: String, exit: Outcome) throws {
    let office = try ReorganisedOffice()
    #expect(office.run(ReorganisedOffice.plan("convert", day)).exit == exit)
  }

  @Test func aGroupIsConvertedByOptionsAsWell() throws {
    let office = try ReorganisedOffice()
    let plan = try #require(
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: URL(filePath: ReorganisedOffice.sample("convert"))))
        as? [String: Any])
    let results = try #require(plan["results"] as? [[String: Any]])
    let dossier = try JSONSerialization.data(withJSONObject: try #require(results[0]["dossier"]))
    let path = try ReorganisedOffice.written(String(decoding: dossier, as: UTF8.self))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let result = office.run([
      "reorganise", "convert", "tht-2", "--from", path, "--resolution", "02/BB", "--resolved",
      "16/02/2026", "--present", "5", "--in-favour", "5", "--effective", "03/03/2026", "--format",
      "csv",
    ])
    #expect(result.exit == .done)
    #expect(result.stdout.contains("reorganisation.open,THT-00002 HTX-00003,2026-03-03"))
  }

  @Test(arguments: [
    ("{\"kind\": \"divide\",", "not well-formed JSON"),
    ("[]", "an object {…} is expected, here is a list"),
    ("{\"kind\": \"halve\"}", "kind: one of: divide, separate, consolidate, merge, convert"),
    (
      "{\"kind\": \"divide\", \"source\": []}",
      "source: there is no such key; did you mean sources?"
    ),
    (
      "{\"kind\": \"divide\", \"sources\": [{\"unit\": 5}]}",
      "sources[0].unit: text in quotes \"…\" is expected, here is the number 5"
    ),
    (
      """
      {"kind": "divide", "sources": [{"unit": "htx-1",
      "resolution": {"number": "1", "passed_on": "31/02/2026"}}]}
      """, "sources[0].resolution.passed_on:"
    ),
    (
      "{\"kind\": \"divide\", \"allocation\": {\"debts\": [{\"to\": \"a\"}]}}",
      "allocation.debts[0].amount: this key is missing"
    ),
    (
      "{\"kind\": \"divide\", \"results\": [{\"dossier\": {\"kind\": \"cooperative\"}}]}",
      "results[0].dossier.name: this key is missing"
    ),
  ])
  func aPlanThatCannotBeReadIsToldWithThePlaceOfEveryFault(json: String, told: String) throws {
    let result = try refused(plan: json)
    #expect(result.exit == .rejected)
    let words = result.stderr.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(told))
  }

  @Test(arguments: [
    (["divide"], "--plan is missing"),
    (["divide", "--plan", "merge.json"], "use htx reorganise merge"),
    (["merge", "htx-1", "--plan", "merge.json"], "--plan holds the whole plan"),
    (["merge", "htx-1"], "--into is missing"),
    (["merge", "htx-1", "--into", "htx-2", "--present", "5"], "--resolved is missing"),
    (["complete", "one"], "one"),
  ])
  func wrongUsageIsToldApartFromARefusal(arguments: [String], told: String) throws {
    let result = try refused(
      ["reorganise"]
        + arguments.map { $0 == "merge.json" ? ReorganisedOffice.sample("merge") : $0 })
    #expect(result.exit == .usage)
    let words = result.stderr.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(told), "\(words)")
  }

  @Test(arguments: [
    ["show", "7"], ["complete", "7"], ["cancel", "7"], ["list", "--unit", "htx-9"],
  ])
  func whatIsNotThereEndsWithThree(arguments: [String]) throws {
    #expect(try refused(["reorganise"] + arguments).exit == .notFound)
  }

  @Test func aPlanThatIsNotThereIsNamed() throws {
    let result = try refused(["reorganise", "divide", "--plan", "/khong/co.json"])
    #expect(result.exit == .rejected)
    #expect(result.stderr.contains("/khong/co.json"))
  }

  @Test func theGraphIsOneThatGraphvizCanDraw() throws {
    let office = try ReorganisedOffice.after.get()
    let graph = office.run(["unit", "lineage", "htx-6", "--graph"])
    #expect(graph.exit == .done)
    #expect(graph.stdout.hasPrefix("digraph lineage {\n"))
    #expect(graph.stdout.hasSuffix("}\n"))
    #expect(office.run(["unit", "lineage", "htx-6", "--graph", "--format", "csv"]).exit == .usage)
  }
}
