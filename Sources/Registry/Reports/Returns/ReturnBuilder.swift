internal import CooperativeLaw
internal import GRDB

/// Makes a return inside a report's transaction.
struct ReturnBuilder {
  private let db: Database
  private let question: ReturnQuestion
  private let scene: ReportScene
  private let map: ReportMap

  init(_ db: Database, _ question: ReturnQuestion) throws {
    self.db = db
    self.question = question
    let period = question.period
    scene = try ReportScene(
      db, at: Moment(day: period.last, knowledge: question.knowledge), in: question.area,
      year: question.form == .halfYear ? nil : period.year)
    map = try question.map ?? .standard(db, in: question.area, on: period.last)
    try MovementScene(
      scene: scene, period: period, map: map, isNarrowed: question.area != nil
    ).make()
  }

  /// Drops what was made for it.
  func close() throws { try scene.close() }

  /// The whole return.
  func build() throws -> PeriodicReturn {
    let counting = CountReading(db: db, scene: scene)
    let counts = self.counts
    var tables: [FormTable] = []
    if question.form == .groupSummary { tables += try GroupSummary(db, scene, question).tables() }
    tables += try counts.map(counting.table).filter { !$0.rows.isEmpty }
    if question.form != .groupSummary {
      tables += [
        try ReturnFigures(db: db, scene: scene).table(), try UnreportedUnits.table(db, scene),
        ReturnDue.table(question.period),
      ].compactMap { $0 }
    }
    return PeriodicReturn(
      question: question, map: map, tables: tables,
      definitions: Dictionary(
        counts.map { ($0.key, $0.definition) }, uniquingKeysWith: { one, _ in one }),
      knownFiling: try lastFiling(), sha256: ReturnDigest.sha256(of: tables))
  }

  /// What stands behind a number; `nil` when the return has no such table, row or column.
  func rows(behind number: ReturnNumber) throws -> [IndicatorRow]? {
    guard let table = counts.first(where: { $0.key == number.table }),
      table.columns.contains(where: { $0.key == number.column })
    else { return nil }
    return try CountReading(db: db, scene: scene).rows(
      table, row: number.row, column: number.column)
  }

  /// The tables that are counted, in order.
  private var counts: [CountTable] {
    if question.form == .groupSummary { return [.movement] }
    let yearly: [CountTable] = [.ratings, .capital, .reporting]
    return [.movement, .events, .status, .activity, .law, .sectors, .groups]
      + [.members, .managers] + yearly
      + UnitKind.allCases.map(CountTable.movementByArea)
      + [.movementBySector(.cooperative), .movementBySector(.union)]
  }

  /// The last filing that is known, so that the return can be asked for again as it is.
  private func lastFiling() throws -> Int64 {
    let moment = Moment(day: question.period.last, knowledge: question.knowledge)
    return try Int64.fetchOne(
      db, sql: "SELECT max(id) FROM filing WHERE id <= ?",
      arguments: [try moment.knownFiling(db)]) ?? 0
  }
}
