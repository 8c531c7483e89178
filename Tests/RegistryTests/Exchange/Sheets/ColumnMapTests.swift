import CooperativeLaw
import Foundation
import Testing

@testable import Registry

/// Saved maps of columns: read, refused with every fault, written, and used.
@Suite struct ColumnMapTests {
  private static func map(_ json: String) throws -> ColumnMap {
    try ColumnMap.decode(json: Data(json.utf8))
  }

  private static func map(named name: String) throws -> ColumnMap {
    try ColumnMap.decode(json: Data(contentsOf: URL(filePath: OfficeFiles.path("maps/\(name)"))))
  }

  private static func refusal(
    _ map: ColumnMap, _ file: String, as subject: ImportSubject = .members
  ) throws -> LocalizedText {
    let error = try #require(throws: RegistryError.self) {
      try SheetInspection.of(path: OfficeFiles.path(file), as: subject, map: map)
    }
    guard case .unreadableInput(let text, let remedy) = error else { throw error }
    #expect(remedy.en.contains("docs/column-map.schema.json"))
    #expect(text.vi != text.en)
    return text
  }

  @Test func everyFaultIsToldAtOnceWithItsPlaceAndHowToMendIt() throws {
    let text = try Self.refusal(Self.map(named: "wrong.json"), "office/members-zeros.xlsx")
    for line in [
      "money_unit: one of: dong, thousand, million, billion",
      "columns[0].is: members have no column “ful_name”; did you mean full_name?",
      "columns[1].heading: the file has no heading “Số CCCDD”; did you mean “Số CCCD”?",
      "columns[3]: column D is in columns[2] already", "columns[4].is: joined_on is taken from",
      "columns[5].column: “7” is no letters of a column", "columns[6].heading: give heading, or",
      "columns[7].part: men is for date_of_birth, sex, not for address",
      "constants[0].is: column B of the file is unit;",
      "constants[1].value: fill in the value",
    ] {
      #expect(text.en.contains("\n  \(line)"), "\(line)\n\(text.en)")
    }
  }

  @Test func aMapForAnotherImportIsRefused() throws {
    let text = try Self.refusal(
      Self.map(named: "own.json"), "office/units.xlsx", as: .units)
    #expect(text.en.contains("import: this map is for members, not for units"))
    let unknown = try Self.refusal(Self.map(#"{"import": "people"}"#), "office/units.xlsx")
    #expect(unknown.en.contains("import: nothing is imported as “people”"))
  }

  @Test(arguments: [
    (#""sheet": "Không có""#, "sheet: the file has no sheet “Không có”; its sheets are: "),
    (#""heading_rows": {"first": 4, "last": 3}"#, "heading_rows.last: the last row is not above"),
    (#""heading_rows": {"last": 3}"#, "heading_rows.first: this key is missing"),
    (
      #""columns": [{"heading": "Tên", "is": "full_name", "part": "given_name"}]"#,
      "columns[0].part: no column has the part family_name"
    ),
    (
      #""columns": [{"heading": "Ngày vào", "column": "B", "is": "joined_on"}]"#,
      "columns[0].heading: column B of the file is headed otherwise (“MST”)"
    ),
    (
      #""columns": [{"heading": "MST", "is": "unit", "leave_out": true}]"#,
      "columns[0].leave_out: it has is and is left out"
    ),
    (#""columns": [{"heading": "MST"}]"#, "columns[0].is: give is, a column of the contract"),
    (
      #""columns": [{"heading": "MST", "is": "unit", "money_unit": "dong"}]"#,
      "columns[0].money_unit: unit is no amount of money"
    ),
    (
      #""constants": [{"is": "sex", "value": "Nam"}, {"is": "sex", "value": "Nữ"}]"#,
      "constants[1].is: sex has a value above already"
    ),
    (#""colums": []"#, "colums: there is no such key; did you mean columns?"),
  ])
  func faults(part: String, line: String) throws {
    let map = try Self.map(#"{"import": "members", \#(part)}"#)
    let text = try Self.refusal(map, "office/members-names.xlsx")
    #expect(text.en.contains("\n  \(line)"), "\(text.en)")
  }

  @Test func aMapOfTextHasNoSheetAndOneThatIsNoJSONIsToldSo() throws {
    let map = try Self.map(#"{"import": "members", "sheet": "A"}"#)
    #expect(
      try Self.refusal(map, "office/members-plain.csv").en.contains("sheet: the file is text"))
    #expect(throws: RegistryError.self) { try Self.map("{") }
  }

  @Test(
    "A saved reading reads the same again",
    arguments: [
      "members.xlsx", "members-names.xlsx", "members-hidden.xlsx", "members-tcvn3.xls",
      "members-thousands.ods", "members-plain.csv", "members-titled.csv", "members-utf16.txt",
    ])
  func suggestions(file: String) throws {
    let (first, second) = (try ImportDesk().withSampleUnits(), try ImportDesk().withSampleUnits())
    let path = OfficeFiles.path("office/\(file)")
    let map = try #require(try SheetInspection.of(path: path).map)
    let saved = try Self.map(try map.json())
    #expect(saved == map)
    #expect(saved.columns.contains { $0.key == "full_name" })
    _ = try first.registry.importMembers(from: path, details: ImportDesk.details)
    let report = try second.registry.importMembers(
      from: path, ImportOptions(map: saved), details: ImportDesk.details)
    #expect(report.rowsWritten == 3)
    #expect(try first.dump() == second.dump())
  }

  @Test func whatMustBeThereAndIsNotStandsInTheSavedMapToBeFilledIn() throws {
    let path = OfficeFiles.path("office/members-i3.xlsx")
    let map = try #require(try SheetInspection.of(path: path, as: .members).map)
    #expect(map.constants.map(\.key) == ["unit", "joined_on"])
    let text = try Self.refusal(Self.map(try map.json()), "office/members-i3.xlsx")
    #expect(text.en.contains("constants[0].value: fill in the value"))
  }

  @Test func ownHeadingsAreReadByAMapAndTheRestByTheirOwnWords() throws {
    let desk = try ImportDesk().withSampleUnits()
    let report = try desk.registry.importMembers(
      from: OfficeFiles.path("office/members-own.xlsx"),
      ImportOptions(map: try Self.map(named: "own.json")), details: ImportDesk.details)
    #expect(report.verdicts == [])
    #expect(report.headerProblems == [])
    #expect(
      try desk.strings("SELECT full_name FROM v_member ORDER BY full_name") == [
        "Lê Hữu Phước", "Nguyễn Văn Tú", "Trần Thị Ánh",
      ])
    #expect(try desk.number("SELECT count(*) FROM v_member WHERE member_kind = 'official'") == 3)
  }

  @Test func theSchemaAndTheReaderKnowTheSameKeys() throws {
    let schema = try JSONValue(
      json: String(contentsOf: DossierFiles.file("docs/column-map.schema.json"), encoding: .utf8))
    let definitions = try #require(schema["$defs"])
    let places: [(JSONValue?, String, String)] = [
      (schema, "{}", ""), (definitions["column"], #""columns": [{}]"#, "columns[0]."),
      (definitions["constant"], #""constants": [{}]"#, "constants[0]."),
      (schema["properties"]?["heading_rows"], #""heading_rows": {}"#, "heading_rows."),
    ]
    for (part, json, path) in places {
      let keys = try #require(part?["properties"]).keys
      let filled = keys.sorted().map { "\"\($0)\": [[1]]" }.joined(separator: ", ")
      let faults = try Self.map("{" + json.replacing("{}", with: "{\(filled)}").trimmed + "}")
        .faults
      #expect(!faults.contains { $0.message.en.contains("no such key") }, "\(faults)")
      let told = Set(faults.map(\.path).filter { $0.hasPrefix(path) })
      for key in keys {
        #expect(told.contains { $0.hasPrefix(path + key) }, "\(path)\(key)")
      }
    }
    let subjects = ImportSubject.allCases.map(\.rawValue)
    #expect(schema["properties"]?["import"]?["enum"]?.texts == subjects)
  }
}

extension String {
  /// The members of an object without its braces.
  fileprivate var trimmed: String {
    hasPrefix("{") && hasSuffix("}") ? String(dropFirst().dropLast()) : self
  }
}

extension ImportDesk {
  /// The units that the sample members belong to.
  func withSampleUnits() throws -> Self {
    _ = try registry.importUnits(
      from: OfficeFiles.path("office/units.xlsx"), details: Self.details)
    return self
  }
}
