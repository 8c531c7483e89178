internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// The units that a definition of weak or effective finds at a moment, each with its reasons.
  ///
  /// One statement, whatever the number of units. Units that have ended are left out.
  ///
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` when the law of the day does not
  ///   tell by when a report was due.
  public func gradedUnits(
    by definition: WatchDefinition, area: Area? = nil, at moment: Moment
  ) throws(RegistryError) -> [GradedUnit] {
    try read { db in
      let list = try WatchList(definition, on: moment.day)
      let sql = WatchListSQL.units(
        with: list.with, columns: list.columns, inArea: area != nil)
      var arguments = try WatchListSQL.arguments(db, area: area, at: moment)
      if list.usesGrades {
        arguments += [
          "meanings": try WatchGrades.meanings(db, known: moment.knownFiling(db))
        ]
      }
      arguments += list.arguments
      return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
        .reduce(into: []) { units, row in list.add(row, to: &units) }
    }
  }
}

/// How one definition is asked of the tables and read back.
struct WatchList {
  let definition: WatchDefinition
  let with: String
  let columns: String
  var arguments: StatementArguments = [:]
  private var due: (year: Int, due: CivilDate)?

  init(_ definition: WatchDefinition, on day: CivilDate) throws {
    self.definition = definition
    let rated = "evidence.year, evidence.scheme, evidence.total, evidence.rank"
    switch definition {
    case .falling:
      with = WatchGrades.falling
      columns =
        "\(rated), evidence.year_1, evidence.rank_1, evidence.total_1, evidence.year_2, "
        + "evidence.rank_2, evidence.total_2"
    case .loss:
      with = WatchYears.loss
      columns = "evidence.year, evidence.profit, evidence.profit_1"
    case .noReport:
      with = WatchYears.noReport
      columns = ":year AS year"
      guard let due = WatchYears.lastDue(on: day) else { throw WatchList.notKnown(day) }
      arguments = [
        "year": due.year, "last_day": WatchYears.yearEnd(due.year).description,
      ]
      self.due = due
    case .weakOrUnrated, .gradedWeak, .goodOrFair, .good:
      with = definition == .weakOrUnrated ? WatchGrades.latestOrUnrated : WatchGrades.latest
      columns = "\(rated), evidence.not_rated_reason"
      let ranks = (definition.grades ?? []).map(\.rank).sorted()
      arguments = ["ranks": try ledgerJSON(ranks)]
    }
  }

  var usesGrades: Bool { ![.loss, .noReport].contains(definition) }

  private static func notKnown(_ day: CivilDate) -> RegistryError {
    .invalidValue(
      field: "as_of", value: day.slashed,
      reason: LocalizedText(
        vi: "chưa rõ hạn báo cáo năm theo quy định của ngày này.",
        en: "by when yearly reports were due on that day is not known."))
  }

  /// Adds a row to the list: a unit's rows stand under each other.
  func add(_ row: Row, to units: inout [GradedUnit]) {
    guard let reason = reason(row) else { return }
    let unit = WatchedUnit(row)
    if let last = units.last, last.unit.localNumber == unit.localNumber {
      units[units.count - 1] = GradedUnit(unit: last.unit, reasons: last.reasons + [reason])
    } else {
      units.append(GradedUnit(unit: unit, reasons: [reason]))
    }
  }

  private func reason(_ row: Row) -> WatchReason? {
    switch definition {
    case .loss:
      .loss(year: row["year"], amount: row["profit"], amountBefore: row["profit_1"])
    case .noReport: due.map { .noReport(year: $0.year, due: $0.due) }
    case .falling: fall(row)
    case .weakOrUnrated, .gradedWeak, .goodOrFair, .good: rated(row)
    }
  }

  private func rated(_ row: Row) -> WatchReason? {
    if let reason = row["not_rated_reason"] as String? {
      return .notRated(year: row["year"], scheme: row["scheme"], reason: reason)
    }
    return WatchReason.RatedYear(row, "").map(WatchReason.graded)
  }

  /// The years that fell: two of them where two grades were lost at once, else three.
  private func fall(_ row: Row) -> WatchReason? {
    let years = ["", "_1", "_2"].compactMap { WatchReason.RatedYear(row, $0) }
    guard years.count > 1 else { return nil }
    let isSteep = years[1].grade.rank - years[0].grade.rank >= 2
    return .fell(isSteep ? Array(years.prefix(2)) : years)
  }
}

extension WatchReason.RatedYear {
  fileprivate init?(_ row: Row, _ suffix: String) {
    guard let year = row["year" + suffix] as Int?,
      let grade = RatingGrade(rank: row["rank" + suffix])
    else { return nil }
    self.init(
      year: year, scheme: row["scheme"], grade: grade,
      total: (row["total" + suffix] as Int?).map(Points.init(hundredths:)))
  }
}
