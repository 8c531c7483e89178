public import CooperativeLaw
internal import Foundation
internal import GRDB

extension Registry {
  /// Keeps the flags of a day as a filing, with their criteria and units.
  ///
  /// Units whose flag is gone since the run before belong to the filing too: their history tells it.
  ///
  /// - Returns: the receipt, and the run beside the one before it.
  @discardableResult
  public func keepFlags(
    _ filter: FlagFilter, asOf day: CivilDate, _ details: FilingDetails
  ) throws(RegistryError) -> (receipt: FilingReceipt, comparison: FlagComparison) {
    var comparison: FlagComparison?
    let receipt = try perform(.keepFlags, details) { act in
      comparison = try KeepFlags(act: act, filter: filter, day: day).run()
    }
    guard let comparison else { throw RegistryError.damaged(detail: "flag_run") }
    return (receipt, comparison)
  }
}

/// A run of flags: find them, write them, compare.
struct KeepFlags {
  let act: Act
  let filter: FlagFilter
  let day: CivilDate

  func run() throws -> FlagComparison {
    let scan = try WatchScan(act.db, filter, at: Moment(day: day))
    try scan.run()
    let criteria = try ledgerJSON(FlagCriteria(filter))
    let filing = try act.open(
      content: try ledgerJSON(
        KeptContent(asOf: day, criteria: FlagCriteria(filter), flags: scan.found.count)))
    let run = try write(scan.found, criteria, filing)
    let comparison = try FlagRuns.comparison(act.db, run, known: .max)
    try link(scan.found, comparison, filing)
    act.note(FactChange(subject: "", field: "flag_run", before: nil, after: String(run)))
    act.note(
      FactChange(subject: "", field: "flags", before: nil, after: String(scan.found.count)))
    return comparison
  }

  private func write(
    _ found: [WatchScan.Found], _ criteria: String, _ filing: Int64
  ) throws -> Int64 {
    try act.db.cachedStatement(
      sql: "INSERT INTO flag_run (as_of, area_id, criteria, recorded_by) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [day.description, filter.area?.id, criteria, filing])
    let run = act.db.lastInsertedRowID
    let line = try act.db.cachedStatement(
      sql: """
        INSERT INTO flag_line
          (run_id, unit_id, ground, level, since, reached_on, certainty, recorded_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for found in found {
      let flag = found.flag
      try line.execute(arguments: [
        run, found.unit, flag.ground.rawValue, flag.level.rawValue, flag.since?.description,
        flag.reachedOn?.description, flag.certainty.rawValue, filing,
      ])
    }
    return run
  }

  /// The units of this run and of the one before, in one statement.
  private func link(
    _ found: [WatchScan.Found], _ comparison: FlagComparison, _ filing: Int64
  ) throws {
    try act.db.cachedStatement(
      sql: """
        INSERT INTO filing_unit (filing_id, unit_id)
        SELECT DISTINCT :filing, line.unit_id FROM flag_line AS line
        WHERE line.run_id IN (:run, :previous) AND line.retracted_by IS NULL
        """
    ).execute(arguments: [
      "filing": filing, "run": comparison.run.id, "previous": comparison.previous?.id,
    ])
  }
}

/// What a run was made for; two runs are compared when this and the area are the same.
struct FlagCriteria: Encodable {
  let area: String?
  let unit: String?
  let grounds: [String]?
  let level: String?
  let includesUnknown: Bool

  init(_ filter: FlagFilter) {
    area = filter.area?.code
    unit = filter.unit
    grounds = filter.grounds?.map(\.rawValue).sorted()
    level = filter.level?.rawValue
    includesUnknown = filter.includesUnknown
  }
}

private struct KeptContent: Encodable {
  let asOf: CivilDate
  let criteria: FlagCriteria
  let flags: Int
}
