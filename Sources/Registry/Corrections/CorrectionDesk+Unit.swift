internal import CooperativeLaw
internal import Foundation
internal import GRDB
internal import VietnameseText

extension CorrectionDesk {
  /// Columns of units that may be corrected.
  static let unitFields = [
    "name", "short_name", "foreign_name", "tax_code", "certificate_number", "registered_on",
    "address", "area_code", "phone", "email", "charter_capital", "lines", "sector", "model",
    "credit_fund",
  ]

  /// Reads one column of the unit.
  mutating func readUnit(_ field: String, _ text: String) throws {
    var reader = DossierReader()
    defer { add(reader.findings) }
    switch field {
    case "name":
      guard let name = reader.name(text, field: field) else { return }
      try set(.name, key: key, nameColumns(name), field: field)
      try judgeName(name)
    case "short_name", "foreign_name":
      try set(.name, key: key, [field: value(reader.otherName(text, field: field))], field: field)
    case "tax_code":
      let code = reader.taxCode(text)
      add(try RecordChecks.taxCodeTaken(act.db, code, except: unit))
      try setOne(.code, field, column: "code", code)
    case "certificate_number": try setOne(.code, field, column: "code", reader.text(text))
    case "registered_on":
      guard let day = reader.day(text, field: field) else { return }
      reader.check(
        RecordRules.actDate, ActDateFacts(field: field, day: day, today: act.today))
      try setRegistration(day)
    case "address":
      try set(.address, key: key, ["detail": (reader.text(text) ?? "").databaseValue], field: field)
    case "area_code": try setArea(text)
    case "phone": try set(.contact, key: key, [field: value(reader.phone(text))], field: field)
    case "email": try set(.contact, key: key, [field: value(reader.email(text))], field: field)
    case "charter_capital":
      guard let amount = reader.amount(text, field: field) else { return }
      try set(.capital, key: key, ["amount": amount.databaseValue], field: field)
    case "lines":
      try setLines(reader.lines(text.split { ",; ".contains($0) }.map(String.init)))
    case "sector": try setOne(.trait, field, column: "value", reader.text(text))
    case "model":
      let model = reader.word(RecordRules.modelUnknown, text, field: field)
      try setOne(.trait, field, column: "value", model?.rawValue)
    case "credit_fund":
      let isOne = ["yes", "co", "1", "true"].contains(searchKey(text))
      try setOne(.trait, field, column: "value", isOne ? "yes" : nil)
    default: refuse(field, .unknown(Self.unitFields))
    }
  }

  private var key: [DatabaseValue] { [unit.databaseValue] }

  private func value(_ text: String?) -> DatabaseValue { text?.databaseValue ?? .null }

  /// A code or trait: said, or said not to be.
  private mutating func setOne(
    _ table: FactTable, _ which: String, column: String, _ text: String?
  ) throws {
    let key = [unit.databaseValue, which.databaseValue]
    if let text {
      return try set(table, key: key, [column: text.databaseValue], field: which)
    }
    guard findings.allSatisfy({ $0.severity != .blocker }),
      !corrected.said(try FactStory(act.db, table, key: key)).isEmpty
    else { return }
    keep(
      FactEdit(
        table: table.name, key: key.map(StoredValue.init),
        instead: FactEdit.Instead(from: corrected.day.description, values: nil)))
  }

  private mutating func setRegistration(_ day: CivilDate) throws {
    guard let kind = try UnitStore.kind(act.db, unit) else { return }
    let law = LawBook.regime(for: kind, on: day).id.rawValue
    try set(
      .registration, key: key,
      ["registered_on": day.description.databaseValue, "law": law.databaseValue],
      field: "registered_on")
  }

  private mutating func setArea(_ text: String) throws {
    let place = try RecordChecks.area(act.db, typed: text, on: corrected.day)
    add(place.findings)
    guard let area = place.area else { return }
    try set(.address, key: key, ["area_id": area.id.databaseValue], field: "area_code")
  }

  /// All lines from the filing's day on are what the list says; the first is the main one.
  private mutating func setLines(_ codes: [String]) throws {
    let stories = try corrected.stories(act.db, .line).filter { $0.key[0] == unit.databaseValue }
    guard stories.contains(where: { !corrected.said($0).isEmpty }) else {
      return refuse("lines", .notSaid(by: nil))
    }
    let held = try String.fetchAll(
      act.db.cachedStatement(sql: "SELECT DISTINCT code FROM unit_line WHERE unit_id = ?"),
      arguments: [unit])
    for code in Set(held + codes).sorted() {
      let story = try FactStory(act.db, .line, key: [unit.databaseValue, code.databaseValue])
      let isHeld = story.timeline().state(on: corrected.day.description).held != nil
      guard isHeld || codes.contains(code) else { continue }
      let values = codes.firstIndex(of: code).map {
        [StoredValue.text(""), .integer($0 == 0 ? 1 : 0)]
      }
      keep(
        FactEdit(
          table: FactTable.line.name, key: story.key.map(StoredValue.init),
          instead: FactEdit.Instead(from: corrected.day.description, values: values)))
    }
  }

  private func nameColumns(_ name: String) -> [String: DatabaseValue] {
    [
      "full_name": name.databaseValue, "search_key": searchKey(name).databaseValue,
      "sort_key": Data(sortKey(name)).databaseValue,
    ]
  }

  /// A name is judged as in the act itself, under the law of that day.
  private mutating func judgeName(_ name: String) throws {
    let moment = Moment(day: corrected.day)
    guard let record = try UnitShow.record(act.db, unit, at: moment) else { return }
    let names = NameFacts(
      kind: record.kind, actDate: corrected.day,
      proposed: ProposedName(
        full: name, short: record.shortName, foreign: record.foreignName),
      others: try NamesInScope.others(
        act.db, besides: unit, area: UnitPlace.area(act.db, unit, at: moment)),
      scope: try NamesInScope.scope(act.db))
    act.judged(under: LawBook.regime(for: record.kind, on: corrected.day).id.rawValue)
    add(CooperativeLaw.judge(names, by: RuleCatalogue.naming))
  }
}
