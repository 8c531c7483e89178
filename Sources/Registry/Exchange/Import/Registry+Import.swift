internal import CooperativeLaw
internal import Foundation
internal import GRDB
internal import OfficeSheets

extension Registry {
  /// Takes units (đơn vị) from an office's old books (CSV, XLSX, ODS, XLS), as one filing.
  ///
  /// - Throws: ``RegistryError`` when the file cannot be read at all; rejected rows are no error.
  public func importUnits(
    from path: String, _ options: ImportOptions = ImportOptions(), details: FilingDetails,
    progress: ((ImportProgress) -> Void)? = nil
  ) throws(RegistryError) -> ImportReport {
    try importRows(UnitImport.self, from: path, options, details, progress)
  }

  /// Takes members (thành viên) from an office's old books (CSV, XLSX, ODS, XLS), as one filing.
  ///
  /// - Throws: ``RegistryError`` when the file cannot be read at all; rejected rows are no error.
  public func importMembers(
    from path: String, _ options: ImportOptions = ImportOptions(), details: FilingDetails,
    progress: ((ImportProgress) -> Void)? = nil
  ) throws(RegistryError) -> ImportReport {
    try importRows(MemberImport.self, from: path, options, details, progress)
  }

  /// Takes office-holders (chức danh) from an office's old books (CSV, XLSX, ODS, XLS), as one filing.
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
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      let request = ImportInput.Request(
        path: path, catalogue: Kind.catalogue,
        subject: ImportSubject.allCases.first { $0.filingKind == Kind.filingKind },
        sheet: options.sheet, map: options.map, size: size, names: RegistryGroupNames(self),
        onShare: { progress?(ImportProgress(converted: $0, of: size)) })
      return try ImportInput.with(request) { input in
        try queue.writeWithoutTransaction { db in
          let run = ImportRun<Kind>(
            db, input: input, sha256: sha256, options: options, details: details, clock: clock)
          return try written(run, db, dryRun: details.dryRun, progress)
        }
      }
    } catch let problem as CSVProblem {
      throw .unreadableInput(problem.text, remedy: problem.remedy)
    } catch let problem as SheetProblem {
      throw RegistryError(problem)
    } catch { throw RegistryError(error, path: self.path) }
  }

  /// Does a run in a transaction of its own, and keeps what it wrote unless it is only looked at.
  private func written<Kind: ImportKind>(
    _ run: ImportRun<Kind>, _ db: Database, dryRun: Bool, _ progress: ((ImportProgress) -> Void)?
  ) throws -> ImportReport {
    try ImportCache.around(db) {
      try db.inTransaction(.immediate) {
        guard try run.run(progress: progress), !dryRun else { return .rollback }
        try ImportCache.dropTables(db)
        return .commit
      }
      return run.report
    }
  }
}
