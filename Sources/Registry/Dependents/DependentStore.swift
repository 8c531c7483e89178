internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// Branches, offices and locations in the database.
enum DependentStore {
  /// Writes one with its first details and its first status.
  static func insert(
    _ db: Database, _ draft: DependentDraft, unit: Int64, from day: CivilDate, filing: Int64
  ) throws -> Int64 {
    try db.cachedStatement(sql: "INSERT INTO dependent_unit (kind, recorded_by) VALUES (?, ?)")
      .execute(arguments: [draft.kind.rawValue, filing])
    let dependent = db.lastInsertedRowID
    try FactTable.dependentDetail.insert(
      db, key: [dependent],
      values: [unit, draft.name, draft.code, draft.area?.id, draft.address],
      from: day.description, filing: filing)
    try FactTable.dependentStatus.insert(
      db, key: [dependent], values: [LegalStatus.active.rawValue, nil], from: day.description,
      filing: filing)
    return dependent
  }

  /// The one dependent unit of a unit that answers to its number or part of its name.
  ///
  /// - Throws: ``RegistryError/dependentNotFound(_:)`` or
  ///   ``RegistryError/dependentAmbiguous(_:candidates:)``.
  static func find(
    _ db: Database, ofUnit unit: Int64, named text: String, at moment: Moment
  ) throws -> DependentRecord {
    let all = try DependentList.records(db, ofUnit: unit, at: moment)
    let digits = text.filter { !" .-".contains($0) }
    let key = searchKey(text)
    let byCode = all.filter { $0.code?.filter { $0 != "-" } == digits }
    let exact = all.filter { searchKey($0.name) == key }
    let found =
      [byCode, exact, key.isEmpty ? [] : all.filter { searchKey($0.name).contains(key) }]
      .first { !$0.isEmpty } ?? []
    if found.count == 1 { return found[0] }
    if found.isEmpty { throw RegistryError.dependentNotFound(text) }
    throw RegistryError.dependentAmbiguous(text, candidates: found.prefix(10).map(\.label))
  }

  /// Another dependent unit with a number: of any unit, or a location of the same unit.
  static func holder(
    _ db: Database, code: String, kind: DependentKind, ofUnit unit: Int64
  ) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT detail.name FROM dependent_detail AS detail
            JOIN dependent_unit ON dependent_unit.id = detail.dependent_id
          WHERE detail.code = :code AND detail.retracted_by IS NULL
            AND (:kind <> 'business_location' OR detail.unit_id = :unit)
          ORDER BY detail.id DESC LIMIT 1
          """), arguments: ["code": code, "kind": kind.rawValue, "unit": unit])
  }
}

/// A branch, office or location as a dossier tells it, in the form the database keeps.
struct DependentDraft {
  let kind: DependentKind
  let name: String
  let code: String?
  let area: Area?
  let address: String
}
