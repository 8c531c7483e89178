internal import CooperativeLaw
internal import Foundation
internal import GRDB
internal import VietnameseText

/// What filings said by their own dossiers, also where it was on record already and so wrote no row.
///
/// Once an earlier filing is voided, such a repetition is what keeps a fact in force.
struct DossierSayings {
  let db: Database

  /// What changes of a unit said of one of its facts, by their numbers.
  func sayings(of story: FactStory) throws -> [Int64: [FactSaying]] {
    if story.table.name == FactTable.position.name { return try offices(story) }
    let tables: [FactTable] = [.name, .address, .contact, .capital, .line, .trait]
    guard tables.contains(where: { $0.name == story.table.name }) else { return [:] }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT filing.id, filing.effective_on, filing.content
          FROM filing_unit JOIN filing ON filing.id = filing_unit.filing_id
          WHERE filing_unit.unit_id = ? AND filing.kind = 'unit.change'
          """), arguments: [story.key[0]])
    var said: [Int64: [FactSaying]] = [:]
    for row in rows {
      guard let change = read(UnitChange.self, row[2]),
        let day = CivilDate(iso: row[1] as String),
        let saying = try saying(change, day, story)
      else { continue }
      said[row[0]] = [saying]
    }
    return said
  }

  /// What filings that gave an office said of it: all of it, from a day on.
  private func offices(_ story: FactStory) throws -> [Int64: [FactSaying]] {
    var said: [Int64: [FactSaying]] = [:]
    for filing in story.filings {
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT effective_on, content FROM filing WHERE id = ? AND kind = 'position.record'
            """), arguments: [filing])
      guard let row, let dossier = read(PositionDossier.self, row[1]),
        PositionRole.read(dossier.role)?.rawValue.databaseValue == story.key[2]
      else { continue }
      let values: [DatabaseValue] = [
        dossier.termEndsOn?.description.databaseValue ?? .null,
        (DossierReader().text(dossier.note) ?? "").databaseValue,
      ]
      said[filing] = [FactSaying(from: row[0], change: .whole(values))]
    }
    return said
  }

  /// The content of a filing as the act that wrote it.
  func read<Content: Decodable>(_ type: Content.Type, _ text: String) -> Content? {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try? decoder.decode(type, from: Data(text.utf8))
  }

  private func saying(
    _ change: UnitChange, _ day: CivilDate, _ story: FactStory
  ) throws -> FactSaying? {
    if story.table.name == FactTable.line.name {
      return change.lines.flatMap { line($0, day, String.fromDatabaseValue(story.key[1]) ?? "") }
    }
    if story.table.name == FactTable.trait.name {
      return trait(change, day, String.fromDatabaseValue(story.key[1]) ?? "")
    }
    let columns = try columns(change, day, story.table)
    guard !columns.isEmpty else { return nil }
    return FactSaying(
      from: day.description,
      change: .columns(
        Dictionary(
          uniqueKeysWithValues: story.table.values.enumerated().compactMap { place, column in
            columns[column].map { (place, $0) }
          })))
  }

  /// A change of lines says of every line that it holds or not.
  private func line(_ typed: [String], _ day: CivilDate, _ code: String) -> FactSaying {
    var reader = DossierReader()
    let place = reader.lines(typed).firstIndex(of: code)
    return FactSaying(
      from: day.description,
      change: place.map { .whole(["".databaseValue, ($0 == 0 ? 1 : 0).databaseValue]) }
        ?? .nothing(.null), mayBeIdle: true)
  }

  private func trait(_ change: UnitChange, _ day: CivilDate, _ trait: String) -> FactSaying? {
    if let named = UnitTrait(rawValue: trait) {
      return change.says(named).map { holds in
        FactSaying(
          from: day.description, change: holds ? .whole(["yes".databaseValue]) : .nothing(.null),
          mayBeIdle: true)
      }
    }
    guard let typed = trait == "sector" ? change.sector : trait == "model" ? change.model : nil
    else { return nil }
    var reader = DossierReader()
    let text =
      trait == "sector"
      ? reader.text(typed)
      : reader.word(RecordRules.modelUnknown, typed, field: trait)?.rawValue
    return FactSaying(
      from: day.description, change: text.map { .whole([$0.databaseValue]) } ?? .nothing(.null),
      mayBeIdle: true)
  }

  /// The columns of a table that a change names, read as the act read them.
  private func columns(
    _ change: UnitChange, _ day: CivilDate, _ table: FactTable
  ) throws -> [String: DatabaseValue] {
    var reader = DossierReader()
    var columns: [String: DatabaseValue] = [:]
    func keep(_ column: String, _ typed: String?, _ read: (inout DossierReader, String) -> String?)
    {
      if let typed { columns[column] = read(&reader, typed)?.databaseValue ?? .null }
    }
    switch table.name {
    case FactTable.name.name:
      if let name = change.name.flatMap({ reader.name($0, field: "name") }) {
        columns = [
          "full_name": name.databaseValue, "search_key": searchKey(name).databaseValue,
          "sort_key": Data(sortKey(name)).databaseValue,
        ]
      }
      keep("short_name", change.shortName) { $0.otherName($1, field: "short_name") }
      keep("foreign_name", change.foreignName) { $0.otherName($1, field: "foreign_name") }
    case FactTable.address.name:
      if let detail = change.address {
        columns["detail"] = (reader.text(detail) ?? "").databaseValue
      }
      if let typed = change.areaCode,
        let area = try RecordChecks.area(db, typed: typed, on: day).area
      {
        columns["area_id"] = area.id.databaseValue
      }
    case FactTable.contact.name:
      keep("phone", change.phone) { $0.phone($1) }
      keep("email", change.email) { $0.email($1) }
    default:
      if let amount = change.charterCapital { columns["amount"] = amount.databaseValue }
    }
    return columns
  }
}
