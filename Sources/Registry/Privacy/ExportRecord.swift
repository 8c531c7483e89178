public import CooperativeLaw
internal import Foundation
internal import GRDB

/// A line of the log of what left the registry (nhật ký xuất dữ liệu).
public struct ExportRecord: Sendable, Equatable {
  /// Its number, as printed lists carry it.
  public let number: Int64
  /// When, UTC.
  public let exportedAt: String
  /// Who took it.
  public let officer: String
  /// The command, such as `member export`.
  public let command: String
  /// The words of the command line: which units, which day.
  public let arguments: [String]
  /// `public`, `internal` or `full`.
  public let profile: String
  /// What everything was shown for; `nil` when not everything was.
  public let purpose: String?
  /// `csv`, `html`, `xlsx` and so on.
  public let format: String
  /// The names of its columns.
  public let columns: [String]
  /// The file; `nil` for a screen or a pipe.
  public let fileName: String?
  /// The newest filing that it knew.
  public let knownFiling: Int64
  /// How many rows left; `nil` when it was broken off.
  public let rows: Int?
  /// SHA-256 of all bytes in hexadecimal; `nil` when it was broken off.
  public let sha256: String?
}

extension Registry {
  /// What left the registry, the latest last.
  ///
  /// - Parameters:
  ///   - from: on this day in Vietnam or later.
  ///   - to: on this day in Vietnam or earlier.
  ///   - officer: by this officer.
  /// - Returns: the lines of the log.
  /// - Throws: ``RegistryError`` when the file cannot be read.
  public func exports(
    from: CivilDate? = nil, to: CivilDate? = nil, by officer: String? = nil
  ) throws(RegistryError) -> [ExportRecord] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(sql: ExportRecord.sql),
        arguments: [
          "officer": officer, "from": from.map(UTCText.startOfDay),
          "until": to.map { UTCText.startOfDay($0.adding(days: 1)) },
        ]
      ).map(ExportRecord.init)
    }
  }
}

extension ExportRecord {
  fileprivate static let sql = """
    SELECT * FROM v_export_log
    WHERE (:officer IS NULL OR officer = :officer) AND (:from IS NULL OR exported_at >= :from)
      AND (:until IS NULL OR exported_at < :until)
    ORDER BY number
    """

  fileprivate init(_ row: Row) {
    func list(_ column: String) -> [String] {
      (try? JSONDecoder().decode([String].self, from: Data((row[column] as String).utf8))) ?? []
    }
    number = row["number"]
    exportedAt = row["exported_at"]
    officer = row["officer"]
    command = row["command"]
    arguments = list("arguments")
    profile = row["profile"]
    purpose = row["purpose"]
    format = row["format"]
    columns = list("columns")
    fileName = row["file_name"]
    knownFiling = row["known_filing"]
    rows = row["row_count"]
    sha256 = row["sha256"]
  }
}
