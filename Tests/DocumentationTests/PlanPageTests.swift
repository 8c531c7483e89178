import CooperativeLaw
import Foundation
import Registry
import Testing

/// The page of reorganisation plans: its example is the sample that its console block runs.
@Suite struct PlanPageTests {
  private static let page = "docs/reorganisation-plan.md"

  @Test func theExampleIsTheSampleAndCanBeRead() throws {
    let blocks = Fence.blocks(in: try Page.text(Self.page)).filter { $0.language == "json" }
    let shown = try #require(blocks.first).lines.joined(separator: "\n") + "\n"
    #expect(shown == (try Page.text("fixtures/reorganisations/divide.json")))
    let plan = try ReorganisationDossier.decode(json: Data(shown.utf8))
    #expect(plan.kind == .divide)
    #expect(plan.results.compactMap(\.key) == ["trên", "dưới"])
    #expect(plan.allocation.members.count == 5)
  }

  @Test(arguments: ReorganisationKind.allCases)
  func everyKindHasASampleThatCanBeRead(kind: ReorganisationKind) throws {
    let json = try Page.text("fixtures/reorganisations/\(kind.rawValue).json")
    #expect(try ReorganisationDossier.decode(json: Data(json.utf8)).kind == kind)
  }

  @Test func everyKeyOfTheSamplesIsExplained() throws {
    let page = try Page.text(Self.page)
    let table = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.joined()
    for kind in ReorganisationKind.allCases {
      let json = try Page.text("fixtures/reorganisations/\(kind.rawValue).json")
      let plan = try JSONSerialization.jsonObject(with: Data(json.utf8))
      for key in Self.keys(plan) { #expect(table.contains(key), "\(kind): \(key)") }
    }
  }

  @Test func everyKeyOfTheSchemaIsExplained() throws {
    let table = try Page.text(Self.page).split(separator: "\n").filter { $0.hasPrefix("| `") }
      .joined()
    let schema = try JSONSerialization.jsonObject(
      with: Data(Page.text("docs/reorganisation.schema.json").utf8))
    let keys = Self.properties(schema)
    #expect(keys.count > 20)
    for key in keys { #expect(table.contains(key), "\(key)") }
  }

  /// The names of all properties that a schema tells of.
  private static func properties(_ value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(properties($1)) } }
    guard let object = value as? [String: Any] else { return [] }
    let own = Set((object["properties"] as? [String: Any] ?? [:]).keys)
    return object.values.reduce(into: own) { $0.formUnion(properties($1)) }
  }

  /// Every key but those of the dossiers, which have a page of their own.
  private static func keys(_ value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys($1)) } }
    guard let object = value as? [String: Any] else { return [] }
    return object.reduce(into: []) { found, entry in
      found.insert(entry.key)
      if entry.key != "dossier" { found.formUnion(keys(entry.value)) }
    }
  }
}
