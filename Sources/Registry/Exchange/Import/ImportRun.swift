internal import CooperativeLaw
internal import Foundation
internal import GRDB

/// One import, step by step, inside its transaction.
final class ImportRun<Kind: ImportKind> {
  private let db: Database
  private let input: ImportInput
  private let options: ImportOptions
  private let details: FilingDetails
  private let clock: RegistryClock
  private(set) var report: ImportReport

  init(
    _ db: Database, input: ImportInput, sha256: String, options: ImportOptions,
    details: FilingDetails, clock: RegistryClock
  ) {
    self.db = db
    self.input = input
    self.options = options
    self.details = details
    self.clock = clock
    report = ImportReport(
      kind: Kind.filingKind, fileName: URL(fileURLWithPath: input.path).lastPathComponent,
      sha256: sha256)
    report.sheet = input.sheet
  }

  /// Does everything; answers whether there is something to keep.
  func run(progress: ((ImportProgress) -> Void)?) throws -> Bool {
    if let earlier = try earlierFiling() {
      report.earlierFiling = earlier.id
      report.rowsRead = earlier.rows
      report.rowsOnRecord = earlier.rows
      return false
    }
    let rejects = try Rejects(db)
    let warnings = Warnings(db)
    let kind = try read(rejects, warnings, progress)
    report.rowsOnRecord = try kind.judge()
    try countRejected(rejects)
    let keeps = try write(kind, warnings)
    try writeRejects(rejects)
    return keeps
  }

  /// A filing that took this very file whole, and whose facts were not withdrawn since.
  private func earlierFiling() throws -> (id: Int64, rows: Int)? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT filing.id, document.rows_read FROM filing_document AS document
          JOIN filing ON filing.id = document.filing_id
        WHERE document.sha256 = ? AND document.kind = 'import' AND filing.kind = ?
          AND document.rows_read = document.rows_written
          AND EXISTS (SELECT 1 FROM \(Kind.factTable) AS fact
            WHERE fact.recorded_by = filing.id AND fact.retracted_by IS NULL)
        ORDER BY filing.id LIMIT 1
        """, arguments: [report.sha256, Kind.filingKind.rawValue]
    ).map { ($0[0], $0[1]) }
  }

  private func read(
    _ rejects: Rejects, _ warnings: Warnings, _ progress: ((ImportProgress) -> Void)?
  ) throws -> Kind {
    let stage = try Kind.stage(db)
    var rows = 0
    let whole = input.plan == nil ? nil : input.size
    let hooks = CSVReadHooks(onProgress: { read, total in
      let isRead = ImportProgress(bytes: read, totalBytes: total, rows: rows)
      progress?(
        whole.map { ImportProgress(taken: read, of: total, rows: rows, total: $0) } ?? isRead)
    })
    let file = try CSVFile(path: input.rowsPath, hooks: hooks)
    let header = HeaderMap(
      headings: file.header, line: file.headerLine, catalogue: Kind.catalogue)
    if let problem = header.problems.first(where: { $0.severity == .blocker }) { throw problem }
    report.headerProblems = header.problems.filter {
      !RejectTarget.ownColumns.contains($0.place?.columnName ?? "")
    }
    let kind = try Kind(
      db, cells: RowCells(stage: stage, rejects: rejects), header: header, warnings: warnings,
      today: clock.today)
    let summary = try file.forEachRow { row in
      rows += 1
      try kind.read(row)
    }
    if let problem = summary.problem { throw problem }
    report.rowsRead = summary.rows
    return kind
  }

  private func countRejected(_ rejects: Rejects) throws {
    report.rowsRejected = try rejects.rowCount()
    guard report.rowsRejected > 0 else { return }
    report.rejections = try rejects.counts()
    report.verdicts = try Array(rejects.cursor(limit: options.sampleLimit))
  }

  private func write(_ kind: Kind, _ warnings: Warnings) throws -> Bool {
    if report.rowsRejected > 0, !options.partial { return false }
    let rows = report.rowsRead - report.rowsRejected - report.rowsOnRecord
    guard rows > 0 else { return false }
    let filing = try openFiling(rows: rows)
    try kind.write(filing: filing)
    try kind.warn()
    try warnings.keep(filing: filing)
    report.warnings = warnings.counts
    report.findings = Array(warnings.samples.prefix(options.sampleLimit))
    report.rowsWritten = rows
    report.filing = details.dryRun ? nil : filing
    return true
  }

  private func openFiling(rows: Int) throws -> Int64 {
    var details = details
    details.documents.append(
      FilingDocument(
        kind: "import", fileName: report.fileName, sha256: report.sha256,
        rowsRead: report.rowsRead, rowsWritten: rows))
    let content = ImportContent(file: report.fileName, sha256: report.sha256, rows: rows)
    return try FilingLedger.append(
      db, kind: Kind.filingKind, details: details,
      effectiveOn: details.effectiveOn ?? clock.today, law: nil,
      content: try ledgerJSON(content), now: clock.utcText)
  }

  /// Rejected rows are a file of their own only when the good ones were taken, or when asked for.
  private func writeRejects(_ rejects: Rejects) throws {
    guard report.rowsRejected > 0, !details.dryRun else { return }
    let ending = input.isWorkbook ? ".rejects.xlsx" : ".rejects.csv"
    guard let target = options.rejectsPath ?? (options.partial ? input.path + ending : nil)
    else { return }
    try RejectTarget.refuse(target, if: input.path)
    if target.lowercased().hasSuffix(".xlsx") {
      try RejectBook(path: target, input: input, catalogue: Kind.catalogue, options.language)
        .write(rejects)
    } else {
      try RejectFile(path: target, input: input, options.language).write(rejects)
    }
    report.rejectsPath = target
  }
}

/// What the ledger seals of an import: the file says the rest.
private struct ImportContent: Encodable {
  let file: String
  let sha256: String
  let rows: Int
}
