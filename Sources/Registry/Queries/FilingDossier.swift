internal import CooperativeLaw
internal import Foundation
internal import GRDB

/// A filing with its papers, what was found and accepted with it, and what it did.
public struct FilingDossier: Sendable, Equatable {
  /// The head.
  public let filing: FilingRecord
  /// SHA-256 over the filing and the one before, in hexadecimal.
  public let digest: String
  /// The papers it rests on.
  public let documents: [FilingDocument]
  /// The units it is about, local number and name, in the order of their numbers.
  public let units: [FiledUnit]
  /// The findings kept with it, heaviest first.
  public let findings: [KeptFinding]
  /// How many rows of each table it wrote, ended or withdrew.
  public let counts: [FiledCount]
  /// Those rows with personal data masked; at most as many of each table as were asked for.
  public let facts: [FiledFact]
}

/// A unit that a filing is about.
public struct FiledUnit: Sendable, Equatable {
  /// The office's own number.
  public let localNumber: String
  /// The name as known now.
  public let name: String
}

extension Registry {
  /// A filing with everything that belongs to it.
  ///
  /// - Parameters:
  ///   - number: the filing's number.
  ///   - limit: how many units, findings, and rows of one table are handed out at most.
  /// - Returns: the filing, its papers, its findings and what it did.
  /// - Throws: ``RegistryError/filingNotFound(_:)``.
  public func filing(_ number: Int64, limit: Int = 200) throws(RegistryError) -> FilingDossier {
    try read { db in
      let row = try Row.fetchOne(
        db, sql: FilingRecord.select + "\nWHERE filing.id = ?", arguments: [number])
      guard let row else { throw RegistryError.filingNotFound(number) }
      let digest = try Data.fetchOne(
        db, sql: "SELECT digest FROM filing WHERE id = ?", arguments: [number])
      return FilingDossier(
        filing: FilingRecord(row, try UndoBook.read(db)),
        digest: (digest ?? Data()).hexadecimal,
        documents: try FilingDossier.documents(db, number),
        units: try FilingDossier.units(db, number, limit: limit),
        findings: try KeptFinding.all(db, of: .filing(number), rule: nil, limit: limit),
        counts: try FiledFacts.counts(db, filing: number),
        facts: try FiledFacts.all(db, filing: number, limit: limit))
    }
  }
}

extension FilingDossier {
  fileprivate static func documents(_ db: Database, _ filing: Int64) throws -> [FilingDocument] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM filing_document WHERE filing_id = ? ORDER BY id", arguments: [filing]
    ).map { row in
      FilingDocument(
        kind: row["kind"], number: row["number"],
        datedOn: (row["dated_on"] as String?).flatMap(CivilDate.init(iso:)),
        fileName: row["file_name"], sha256: row["sha256"], rowsRead: row["rows_read"],
        rowsWritten: row["rows_written"])
    }
  }

  fileprivate static func units(
    _ db: Database, _ filing: Int64, limit: Int
  ) throws -> [FiledUnit] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT unit.local_number, (
          SELECT full_name FROM unit_name AS name
          WHERE name.unit_id = unit.id AND name.retracted_by IS NULL
          ORDER BY name.valid_from DESC, name.id DESC LIMIT 1) AS name
        FROM filing_unit JOIN unit ON unit.id = filing_unit.unit_id
        WHERE filing_unit.filing_id = ? ORDER BY unit.id LIMIT ?
        """, arguments: [filing, limit]
    ).map { FiledUnit(localNumber: $0["local_number"], name: $0["name"] ?? "") }
  }
}
