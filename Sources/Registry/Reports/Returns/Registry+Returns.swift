internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// A return for a period that has ended (báo cáo định kỳ).
  ///
  /// - Parameter question: the form, the period, the area, the map and what was known.
  /// - Returns: the tables, how they are counted, and their digest.
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` when the period has not ended.
  public func periodicReturn(
    _ question: ReturnQuestion
  ) throws(RegistryError) -> PeriodicReturn {
    try question.requireEnded(on: clock.today)
    return try report { db in try PeriodicReturn.made(db, question) }
  }

  /// The units behind one number of a return.
  ///
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` when the period has not ended or
  ///   the return has no such number.
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
    guard today < period.last else { return }
    throw .invalidValue(
      field: "year", value: String(period.year),
      reason: LocalizedText(
        vi: """
          kỳ này đến hết \(period.last.slashed) mới kết thúc; xem số hiện tại bằng \
          htx report indicators.
          """,
        en: """
          this period ends on \(period.last.slashed); see today's numbers with \
          htx report indicators.
          """))
  }
}
