internal import CooperativeLaw
internal import GRDB

/// What the rules on yearly reports need to know of a unit.
struct UnitReportFacts {
  let db: Database
  let record: UnitRecord

  /// The facts of a report on a year.
  func facts(
    of year: Int, receivedOn: CivilDate?, _ figures: YearlyFigures
  ) throws -> YearlyReportFacts {
    YearlyReportFacts(
      subject: record.localNumber, kind: record.kind, year: year, receivedOn: receivedOn,
      isRegistered: try isRegistered(on: CivilDate(year: year, month: 12, day: 14)),
      foundedOn: record.registeredOn, isAgricultural: isAgricultural,
      model: record.model.flatMap(UnitModel.init(rawValue:)), isCreditFund: record.creditFund,
      figures: figures)
  }

  /// Whether a THT is registered: it has a code, or the change to the 2023 law is on record as done.
  private func isRegistered(on day: CivilDate?) throws -> Bool? {
    guard record.kind == .group, record.taxCode == nil, let day else { return true }
    let found = try TransitionSQL.one(
      db, unit: record.unitID, duty: .groupRegistration, at: Moment(day: day))
    return switch found?.standing.state {
    case .registered?: true
    case .notDone?: false
    case .notBound? where found?.standing.basis == .recorded: false
    default: nil
    }
  }

  /// Whether the main line of business is agriculture, forestry or fishing (VSIC 01 to 03).
  private var isAgricultural: Bool? {
    record.lines.map { lines in ["01", "02", "03"].contains { lines.hasPrefix($0) } }
  }
}
