import CooperativeLaw
import Foundation
import Testing

@testable import Registry

/// The schema, the reader and the structs name the same keys, so that none can be forgotten.
@Suite struct DossierSchemaTests {
  static let unit = UnitDossier(kind: .group, name: "", areaCode: "")
  static let member = MemberDossier(fullName: "")
  static let position = PositionDossier(role: "", fullName: "")

  @Test(arguments: [
    ("", Self.keys(Self.unit)), ("member", Self.keys(Self.member)),
    ("position", Self.keys(Self.position)),
  ])
  func theSchemaNamesEveryPropertyAndNoOther(definition: String, keys: Set<String>) throws {
    let schema = try DossierFiles.schema()
    let part = definition.isEmpty ? schema : try #require(schema["$defs"]?[definition])
    let properties = try #require(part["properties"])
    #expect(properties.keys == keys)
    for key in keys {
      let description = try #require(properties[key]?["description"]?.asText)
      #expect(description.contains(" / "), "\(key) is told in both languages")
    }
  }

  @Test(arguments: [
    ("{}", Self.keys(Self.unit)),
    ("{\"members\": [{}]}", Self.keys(Self.member)),
    ("{\"positions\": [{}]}", Self.keys(Self.position)),
  ])
  func theReaderKnowsEveryProperty(json: String, keys: Set<String>) throws {
    let filled = keys.sorted().map { "\"\($0)\": {\"a\": 1}" }.joined(separator: ", ")
    let text = json.replacing("{}", with: "{\(filled)}")
    let told = try #require(throws: RegistryError.self) {
      try UnitDossier.decode(json: Data(text.utf8))
    }
    guard case .unreadableInput(let message, _) = told else {
      Issue.record("not refused as unreadable: \(told)")
      return
    }
    #expect(!message.en.contains("no such key"))
    #expect(message.en.split(separator: "\n").count >= keys.count + 1)
  }

  @Test(arguments: [
    ("", "kind", UnitKind.allCases.map(\.rawValue)),
    ("member", "member_type", MemberType.allCases.map(\.rawValue)),
    ("member", "member_kind", MemberKind.allCases.map(\.rawValue)),
  ])
  func theSchemaListsEveryCode(definition: String, key: String, codes: [String]) throws {
    let schema = try DossierFiles.schema()
    let part = definition.isEmpty ? schema : schema["$defs"]?[definition]
    #expect(part?["properties"]?[key]?["enum"]?.texts == codes)
  }

  @Test func theSchemaShowsEveryOffice() throws {
    let role = try DossierFiles.schema()["$defs"]?["position"]?["properties"]?["role"]
    #expect(role?["examples"]?.texts == PositionRole.allCases.map(\.rawValue))
  }

  /// The stored properties of a dossier as JSON keys.
  private static func keys(_ dossier: Any) -> Set<String> {
    Set(Mirror(reflecting: dossier).children.compactMap(\.label).map(snakeCase))
  }

  private static func snakeCase(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }
}
