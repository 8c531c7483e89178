internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// A return for a period that has ended (báo cáo định kỳ).
  ///
  /// - Parameter question: the form, the period, the area, the map and what was known.
  /// - Returns: the tables, how they are counted, and their digest.
  /// - Throws: ``RegistryError/periodNotEnded(_:)``.
  public func periodicReturn(
    _ question: ReturnQuestion
  ) throws(RegistryError) -> PeriodicReturn {
    try question.requireEnded(on: clock.today)
    return try report { db in try PeriodicReturn.made(db, question) }
  }

  /// The units behind one number of a return.
  ///
  /// - Throws: ``RegistryError/periodNotEnded(_:)``; ``RegistryError/invalidValue(field:value:reason:)``
  ///   when the return has no such number.
  public func rows(
    behind number: ReturnNumber, of question: ReturnQuestion
  ) throws(RegistryError) -> [IndicatorRow] {
    try question.requireEnded(on: clock.today)
    let rows = try report { db in
      let builder = try ReturnBuilder(db, question)
      let rows = try builder.rows(behind: number)
      try builder.close()
      return rows
    }
    if let rows { return rows }
    throw .invalidValue(
      field: "units", value: "\(number.table).\(number.row).\(number.column)",
      reason: LocalizedText(
        vi: "báo cáo không có số này; --format json ghi tên bảng, dòng và cột.",
        en: "the return has no such number; --format json names tables, rows and columns."))
  }
}

extension ReturnQuestion {
  /// Refuses a period that has not ended: its numbers could still change.
  func requireEnded(on today: CivilDate) throws(RegistryError) {
    if today < period.last { throw .periodNotEnded(period) }
  }
}
