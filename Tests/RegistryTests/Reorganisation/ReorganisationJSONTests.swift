import CooperativeLaw
import Foundation
import Testing

@testable import Registry

/// The plan as a JSON file: every key is read, shown in the schema, and wrong ones are told.
@Suite struct ReorganisationJSONTests {
  private static let merger = """
    {"kind": "merge",
     "sources": [{"unit": "HTX-1", "resolution":
       {"number": "01/NQ", "passed_on": "01/10/2026", "present": 20, "in_favour": 20},
       "undivided_assets": 5, "products": ["Chè"]}],
     "results": [{"unit": "HTX-2"}]}
    """

  @Test func aMergerIsShort() throws {
    let plan = try ReorganisationDossier.decode(json: Data(Self.merger.utf8))
    #expect(plan.kind == .merge)
    #expect(plan.sources.first?.resolution?.passedOn == CivilDate(iso: "2026-10-01"))
    #expect(plan.sources.first?.undividedAssets == 5)
    #expect(plan.sources.first?.products == ["Chè"])
    #expect(plan.results.first?.unit == "HTX-2")
    #expect(plan.allocation == ReorganisationAllocation())
  }

  @Test func theLedgerKeepsWhatWasRead() throws {
    let plan = try ReorganisationDossier.decode(json: Data(Self.merger.utf8))
    let kept = try ledgerJSON(plan)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    #expect(try decoder.decode(ReorganisationDossier.self, from: Data(kept.utf8)) == plan)
  }

  @Test func everyWrongKeyAndValueIsToldWithItsPlace() throws {
    let json = """
      {"kind": "mrege", "sources": [{"unti": "HTX-1", "resolution": {"present": 0}}],
       "results": [{"dossier": {"name": "X"}}],
       "allocation": {"debts": [{"to": "1", "amount": -1}], "members": [{"member": 7, "to": "A"}]}}
      """
    let told = try #require(throws: RegistryError.self) {
      try ReorganisationDossier.decode(json: Data(json.utf8))
    }
    guard case .unreadableInput(let message, let remedy) = told else {
      Issue.record("not refused as unreadable: \(told)")
      return
    }
    for place in [
      "kind", "sources[0].unti", "sources[0].unit", "sources[0].resolution.present",
      "sources[0].resolution.passed_on", "results[0].dossier.kind", "results[0].dossier.area_code",
      "allocation.debts[0].amount", "allocation.members[0].member",
    ] { #expect(message.en.contains(place + ": "), "\(place)") }
    #expect(remedy.en.contains("docs/reorganisation-plan.md"))
  }

  @Test func theSchemaNamesEveryPropertyAndNoOther() throws {
    let schema = try JSONDecoder().decode(
      JSONValue.self, from: Data(contentsOf: DossierFiles.file("docs/reorganisation.schema.json")))
    let plan = ReorganisationDossier(kind: .merge, sources: [], results: [])
    let parts: [(String, Any)] = [
      ("source", ReorganisationSource(unit: "")),
      ("result", ReorganisationResult<UnitDossier>(unit: "")),
      ("resolution", ReorganisationResolution(passedOn: CivilDate(dayNumber: 0))),
      ("allocation", plan.allocation), ("member", MemberAllocation(member: "", to: "")),
      ("amount", AmountAllocation(to: "", amount: 0)), ("thing", NamedAllocation(name: "", to: "")),
    ]
    #expect(schema["properties"]?.keys == Self.keys(plan))
    #expect(
      schema["properties"]?["kind"]?["enum"]?.texts == ReorganisationKind.allCases.map(\.rawValue))
    for (name, part) in parts {
      let properties = try #require(schema["$defs"]?[name]?["properties"])
      #expect(properties.keys == Self.keys(part), "\(name)")
      for key in properties.keys {
        let description = try #require(properties[key]?["description"]?.asText)
        #expect(description.contains(" / "), "\(key) is told in both languages")
      }
    }
  }

  private static func keys(_ part: Any) -> Set<String> {
    Set(
      Mirror(reflecting: part).children.compactMap(\.label).map { name in
        name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
      })
  }
}
