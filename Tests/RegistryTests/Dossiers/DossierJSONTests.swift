import CooperativeLaw
import Foundation
import Testing

@testable import Registry

@Suite struct DossierJSONTests {
  static let head =
    "\"kind\": \"group\", \"name\": \"Tổ hợp tác Suối Mơ\", \"area_code\": \"02101\""

  func decode(_ more: String) throws -> UnitDossier {
    try UnitDossier.decode(json: Data("{\(Self.head)\(more.isEmpty ? "" : ", ")\(more)}".utf8))
  }

  func refusal(_ json: String) throws -> LocalizedText {
    let error = try #require(throws: RegistryError.self) {
      try UnitDossier.decode(json: Data(json.utf8))
    }
    guard case .unreadableInput(let message, _) = error else { throw error }
    return message
  }

  func refusal(with more: String) throws -> LocalizedText {
    try refusal("{\(Self.head), \(more)}")
  }

  @Test(arguments: DossierFiles.names)
  func everySampleDecodesAndReadsWithoutABlocker(name: String) throws {
    let dossier = try UnitDossier.decode(json: DossierFiles.sample(name))
    var reader = DossierReader()
    let today = CivilDate(dayNumber: 20_778)
    let unit = reader.unit(dossier, actDay: today, today: today)
    let draft = try #require(unit)
    #expect(reader.findings.isEmpty)
    #expect(draft.members.count == dossier.members?.count)
    #expect(draft.positions.count == dossier.positions?.count)
    #expect(draft.charterCapital == draft.members.compactMap(\.capital).reduce(0, +))
  }

  @Test(arguments: DossierFiles.names)
  func aDossierSurvivesBeingWrittenAndReadAgain(name: String) throws {
    let dossier = try UnitDossier.decode(json: DossierFiles.sample(name))
    let again = try UnitDossier.decode(json: Data(try ledgerJSON(dossier).utf8))
    #expect(again == dossier)
  }

  @Test(arguments: ["15/03/2019", "15-3-2019", "2019-03-15"])
  func daysAreReadTheVietnameseWayAndISO(text: String) throws {
    let dossier = try decode("\"registered_on\": \"\(text)\"")
    #expect(dossier.registeredOn?.description == "2019-03-15")
  }

  @Test func nullIsSilence() throws {
    #expect(try decode("\"tax_code\": null, \"members\": null") == decode(""))
  }

  @Test(arguments: [
    ("\"naem\": 1", "naem:", "name"),
    (
      "\"members\": [{\"full_name\": \"A\", \"sexx\": 1}]",
      "members[0].sexx:", "sex"
    ),
    ("\"taxcode\": \"1\"", "taxcode:", "tax_code"),
  ])
  func anUnknownKeyIsRefusedWithTheNearestOne(more: String, path: String, meant: String) throws {
    let message = try refusal(with: more)
    #expect(message.en.contains("\(path) there is no such key; did you mean \(meant)?"))
    #expect(message.vi.contains("\(path) không có mục này; có phải là \(meant)?"))
  }

  @Test(arguments: [
    ("\"tax_code\": 100233488", "tax_code: text in quotes"),
    ("\"charter_capital\": \"5 triệu\"", "charter_capital: a whole number"),
    ("\"charter_capital\": 1.5", "charter_capital: a whole number"),
    ("\"charter_capital\": 1e30", "charter_capital: a whole number"),
    ("\"charter_capital\": true", "charter_capital: a whole number"),
    ("\"contract_months\": 0", "contract_months: a whole number ≥ 1"),
    ("\"credit_fund\": \"no\"", "credit_fund: true or false"),
    ("\"credit_fund\": 1", "credit_fund: true or false"),
    ("\"lines\": [\"0118\", 118]", "lines[1]: text in quotes"),
    ("\"lines\": \"0118\"", "lines: a list"),
    ("\"members\": [{\"full_name\": \"A\"}, 5]", "members[1]: an object"),
    ("\"members\": [{\"sex\": \"nam\"}]", "members[0].full_name: this key is missing"),
    (
      "\"members\": [{\"full_name\": \"A\", \"member_type\": \"x\"}]",
      "members[0].member_type: one of: individual"
    ),
    ("\"registered_on\": \"31/02/2020\"", "registered_on: “31/02/2020”: Month 2 of 2020"),
    (
      "\"positions\": [{\"role\": \"chair\", \"full_name\": \"A\", \"from\": \"2020\"}]",
      "positions[0].from:"
    ),
  ])
  func aWrongValueIsToldWithItsPath(more: String, told: String) throws {
    #expect(try refusal(with: more).en.contains(told))
  }

  @Test func everyProblemIsToldAtOnce() throws {
    let message = try refusal("{\"kind\": \"club\", \"name\": 5, \"emial\": \"a\"}")
    for path in ["kind: one of", "name: text", "area_code: this key is missing", "emial: there"] {
      #expect(message.en.contains(path))
    }
  }

  @Test(arguments: ["[]", "5", "\"hồ sơ\""])
  func anotherThingThanAnObjectIsRefused(json: String) throws {
    let message = try refusal(json)
    #expect(message.en.contains("an object {…} is expected"))
    #expect(!message.en.contains("missing"))
  }

  @Test(arguments: ["", "{", "{\"kind\": }", "{\"kind\" \"group\"}", "\u{FEFF}"])
  func brokenSyntaxIsToldAsSuch(json: String) throws {
    #expect(try refusal(json).en.contains("not well-formed JSON"))
  }

  @Test func aByteOrderMarkIsNoFault() throws {
    let json = "\u{FEFF}{\(Self.head)}"
    #expect(try UnitDossier.decode(json: Data(json.utf8)) == decode(""))
  }
}
