import CooperativeLaw
import Foundation
import Testing

@testable import Registry

/// An office's own scheme: read with the place of every fault, kept, replaced, and used.
@Suite struct RatingSchemeFileTests {
  @discardableResult
  private func add(_ registry: Registry, _ json: Data? = nil) throws -> FilingReceipt {
    try registry.addRatingScheme(json: try json ?? Rated.scheme(), Acts.details())
  }

  /// The sample with a text replaced.
  private func changed(_ old: String, _ new: String) throws -> Data {
    let text = String(decoding: try Rated.scheme(), as: UTF8.self)
    #expect(text.contains(old), "\(old)")
    return Data(text.replacing(old, with: new).utf8)
  }

  @Test func theSampleIsTakenAndRatesByItsOwnBands() throws {
    let registry = try Rated.registry()
    let receipt = try add(registry)
    #expect(receipt.changes.map(\.field) == ["scheme"])
    let rating = try registry.recordRating(
      RatingDossier(
        year: 2026, scheme: "khe-muoi-2026", scores: ["B1": "40", "B2": "37,5", "B3": "12,45"]),
      ofUnit: "htx-1", Acts.details())
    #expect(rating.changes.contains { $0.field == "total" && $0.after == "89.95" })
    #expect(rating.changes.contains { $0.field == "grade" && $0.after == "good" })
    // Neither the agreement of the boards nor whether it was fined is told.
    #expect(rating.findings.map(\.rule) == ["rating.agreed", "rating.fine"])
    let refused = try Acts.blockers(of: registry) {
      _ = try registry.recordRating(
        RatingDossier(
          year: 2026, scheme: "KHE_MUOI_2026", scores: ["B3": "12,51"], total: "95",
          grade: "khá", fined: true), ofUnit: "htx-1", Acts.details())
    }
    #expect(refused == ["rating.maximum", "rating.grade", "rating.fine"])
  }

  @Test func theSameAgainIsNothingAndAChangedOneReplacesIt() throws {
    let registry = try Rated.registry()
    let first = try add(registry)
    #expect(throws: RegistryError.nothingToChange("KHE_MUOI_2026")) { try add(registry) }
    try add(registry, changed("\"from\": 75", "\"from\": 80"))
    func bands(_ moment: Moment) throws -> [Points]? {
      try registry.ratingScheme(named: "KHE_MUOI_2026", at: moment).grades.value?.map(\.from)
    }
    #expect(try bands(Rated.now(registry)) == [90, 80, 60, 0].map { Points($0) })
    let filing = try #require(first.filing)
    #expect(
      try bands(Rated.on("2026-11-21", known: .filing(filing)))
        == [90, 75, 60, 0].map { Points($0) })
    #expect(
      try registry.ratingSchemes(at: Rated.on("2026-11-21", known: .filing(filing - 1))).count
        == RatingScheme.known.count)
    #expect(throws: RegistryError.self) {
      try registry.ratingScheme(named: "NO", at: Rated.now(registry))
    }
  }

  @Test(arguments: [
    ("\"maximum\": 12.5", "\"maximum\": 12.555", "criteria[2].maximum"),
    ("\"maximum\": 12.5", "\"maximum\": \"12.5\"", "criteria[2].maximum"),
    ("\"group\": \"I\"", "\"group\": \"IX\"", "criteria[0].group"),
    ("\"maximum\": 15", "\"maximum\": 14", "criteria[0].parts"),
    ("\"maximum\": 60", "\"maximum\": 61", "groups"),
    ("\"id\": \"B3\"", "\"id\": \"B2\"", "criteria"),
    ("\"from\": 75", "\"from\": 95", "grades"),
    ("\"code\": \"fair\"", "\"code\": \"good\"", "grades"),
    ("\"from\": 0,", "\"from\": 1,", "grades"),
    ("\"counts_as\": \"weak\"", "\"counts_as\": \"poor\"", "grades[3].counts_as"),
    ("\"fine_forces\": \"weak\"", "\"fine_forces\": \"bad\"", "fine_forces"),
    ("\"due_day\": 31", "\"due_day\": 32", "due_day"),
    ("\"due_day\": 31,", "", "due_day"),
    ("KHE_MUOI_2026", "khe muoi", "code"), ("KHE_MUOI_2026", "TT01_2020", "code"),
    ("\"from\": \"2026-01-01\"", "\"from\": \"2026-01-01\", \"until\": \"2026-01-01\"", "until"),
    ("\"new_units\": \"by_scoring\"", "\"new_units\": \"never\"", "new_units"),
    ("\"kinds\": [\"cooperative\"", "\"kinds\": [\"club\"", "kinds[0]"),
    ("\"decision\"", "\"decisoin\"", "decision"),
  ])
  func aFaultIsNamedByItsPath(old: String, new: String, path: String) throws {
    let registry = try Rated.registry()
    let json = try changed(old, new)
    let before = try Acts.dump(registry)
    let error = try #require(throws: RegistryError.self) { try add(registry, json) }
    guard case .unreadableInput(let message, let remedy) = error else {
      Issue.record("not refused as unreadable: \(error)")
      return
    }
    #expect(message.en.contains("\n  \(path): "), "\(message.en)")
    #expect(message.vi != message.en)
    #expect(remedy.en.contains("docs/rating-scheme.schema.json"))
    #expect(try Acts.dump(registry) == before)
  }

  @Test func everyFaultIsToldAtOnce() throws {
    let error = try #require(throws: RegistryError.self) {
      try RatingScheme.decode(json: Data(#"{"code": "x", "criteria": [], "surprise": 1}"#.utf8))
    }
    guard case .unreadableInput(let message, _) = error else {
      Issue.record("not refused as unreadable: \(error)")
      return
    }
    for path in ["name", "decision", "maximum", "criteria", "grades", "code", "surprise"] {
      #expect(message.en.contains("\n  \(path): "), "\(path)")
    }
  }

  @Test func theSchemaAndTheReaderKnowTheSameKeys() throws {
    let schema = try JSONValue(
      json: String(
        contentsOf: DossierFiles.file("docs/rating-scheme.schema.json"), encoding: .utf8))
    let definitions = try #require(schema["$defs"])
    let places: [(JSONValue, String)] = [
      (schema, "{}"), (try #require(definitions["group"]), #"{"groups": [{}]}"#),
      (try #require(definitions["criterion"]), #"{"criteria": [{}]}"#),
      (try #require(definitions["part"]), #"{"criteria": [{"parts": [{}]}]}"#),
      (try #require(definitions["grade"]), #"{"grades": [{}]}"#),
      (try #require(definitions["reason"]), #"{"not_rated": [{}]}"#),
    ]
    for (part, json) in places {
      let keys = try #require(part["properties"]).keys
      let filled = keys.sorted().map { "\"\($0)\": {\"a\": 1}" }.joined(separator: ", ")
      let error = try #require(throws: RegistryError.self) {
        try RatingScheme.decode(json: Data(json.replacing("{}", with: "{\(filled)}").utf8))
      }
      guard case .unreadableInput(let message, _) = error else { continue }
      #expect(!message.en.contains("no such key"), "\(json): \(message.en)")
      for key in keys {
        let description = part["properties"]?[key]?["description"]?.asText
        #expect(description?.contains(" / ") == true, "\(key) is told in both languages")
      }
    }
  }
}
