internal import CooperativeLaw
internal import Foundation
internal import GRDB

extension Registry {
  /// Takes units (đơn vị) from a CSV file of an office's old books, as one filing.
  ///
  /// - Throws: ``RegistryError`` when the file cannot be read at all; rejected rows are no error.
  public func importUnits(
    from path: String, _ options: ImportOptions = ImportOptions(), details: FilingDetails,
    progress: ((ImportProgress) -> Void)? = nil
  ) throws(RegistryError) -> ImportReport {
    try importRows(UnitImport.self, from: path, options, details, progress)
  }

  /// Takes members (thành viên) from a CSV file of an office's old books, as one filing.
  ///
  /// - Throws: ``RegistryError`` when the file cannot be read at all; rejected rows are no error.
  public func importMembers(
    from path: String, _ options: ImportOptions = ImportOptions(), details: FilingDetails,
    progress: ((ImportProgress) -> Void)? = nil
  ) throws(RegistryError) -> ImportReport {
    try importRows(MemberImport.self, from: path, options, details, progress)
  }

  /// Takes office-holders (chức danh) from a CSV file of an office's old books, as one filing.
  ///
  /// - Throws: ``RegistryError`` when the file cannot be read at all; rejected rows are no error.
  public func importPositions(
    from path: String, _ options: ImportOptions = ImportOptions(), details: FilingDetails,
    progress: ((ImportProgress) -> Void)? = nil
  ) throws(RegistryError) -> ImportReport {
    try importRows(PositionImport.self, from: path, options, details, progress)
  }

  /// Takes the rows of a file of any kind, as one filing.
  func importRows<Kind: ImportKind>(
    _ kind: Kind.Type, from path: String, _ options: ImportOptions, _ details: FilingDetails,
    _ progress: ((ImportProgress) -> Void)?
  ) throws(RegistryError) -> ImportReport {
    try requireWriting()
    do {
      let sha256 = try FileDigest.sha256(path: path)
      return try queue.writeWithoutTransaction { db in
        try ImportCache.around(db) {
          var report: ImportReport?
          try db.inTransaction(.immediate) {
            let run = ImportRun<Kind>(
              db, path: path, sha256: sha256, options: options, details: details, clock: clock)
            let keeps = try run.run(progress: progress)
            report = run.report
            guard keeps, !details.dryRun else { return .rollback }
            try ImportCache.dropTables(db)
            return .commit
          }
          guard let report else { throw RegistryError.damaged(detail: "no report") }
          return report
        }
      }
    } catch let problem as CSVProblem {
      throw .unreadableInput(problem.text, remedy: problem.remedy)
    } catch { throw RegistryError(error, path: self.path) }
  }
}
