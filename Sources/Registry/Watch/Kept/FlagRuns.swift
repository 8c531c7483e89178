internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// The kept runs, the latest first, as known at a moment.
  public func flagRuns(at moment: Moment) throws(RegistryError) -> [FlagRun] {
    try read { db in try FlagRuns.all(db, known: moment.knownFiling(db)) }
  }

  /// A kept run beside the one before it.
  ///
  /// - Throws: ``RegistryError/filingNotFound(_:)`` when there is no such run.
  public func flagRun(
    _ id: Int64, at moment: Moment
  ) throws(RegistryError) -> FlagComparison {
    try read { db in try FlagRuns.comparison(db, id, known: moment.knownFiling(db)) }
  }
}

/// Reads kept runs and sets them beside each other.
enum FlagRuns {
  static func all(_ db: Database, known: Int64) throws -> [FlagRun] {
    try Row.fetchAll(
      db.cachedStatement(sql: "\(select) ORDER BY run.id DESC"), arguments: ["known": known]
    ).compactMap(FlagRun.init)
  }

  static func comparison(_ db: Database, _ id: Int64, known: Int64) throws -> FlagComparison {
    let runs = try all(db, known: known)
    guard let run = runs.first(where: { $0.id == id }) else {
      throw RegistryError.invalidValue(
        field: "run", value: String(id),
        reason: LocalizedText(vi: "không có đợt rà soát này.", en: "there is no such kept run."))
    }
    let previous = runs.first {
      $0.id < id && $0.criteria == run.criteria && $0.areaCode == run.areaCode
    }
    return FlagComparison(
      run: run, previous: previous,
      changes: try FlagChange.all(
        lines(db, run, known), before: previous.map { try lines(db, $0, known) }))
  }

  private static func lines(_ db: Database, _ run: FlagRun, _ known: Int64) throws -> [KeptFlag] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT unit.local_number, name.full_name, line.ground, line.level, line.since,
            line.reached_on, line.certainty
          FROM flag_line AS line JOIN unit ON unit.id = line.unit_id
            LEFT JOIN unit_name AS name ON name.unit_id = unit.id AND \(Moment.seen("name"))
          WHERE line.run_id = :run AND \(Moment.recorded("line"))
          ORDER BY unit.id, line.ground
          """), arguments: ["run": run.id, "known": known, "day": run.asOf.description]
    ).compactMap(KeptFlag.init)
  }

  private static let select = """
    SELECT run.id, run.as_of, area.code, run.criteria, run.recorded_by, filing.recorded_at,
      officer.name,
      (SELECT count(*) FROM flag_line AS line WHERE line.run_id = run.id
        AND \(Moment.recorded("line"))),
      (SELECT count(DISTINCT line.unit_id) FROM flag_line AS line WHERE line.run_id = run.id
        AND \(Moment.recorded("line")))
    FROM flag_run AS run JOIN filing ON filing.id = run.recorded_by
      JOIN officer ON officer.id = filing.officer_id LEFT JOIN area ON area.id = run.area_id
    WHERE \(Moment.recorded("run"))
    """
}

extension FlagRun {
  fileprivate init?(_ row: Row) {
    guard let day = CivilDate(iso: row[1] as String) else { return nil }
    self.init(
      id: row[0], asOf: day, areaCode: row[2], criteria: row[3], filing: row[4],
      recordedAt: row[5], officer: row[6], flags: row[7], units: row[8])
  }
}

extension KeptFlag {
  fileprivate init?(_ row: Row) {
    guard let ground = FlagGround(rawValue: row[2]), let level = FlagLevel(rawValue: row[3]),
      let certainty = FlagCertainty(rawValue: row[6])
    else { return nil }
    self.init(
      unit: row[0], name: row[1] ?? "", ground: ground, level: level,
      since: (row[4] as String?).flatMap { CivilDate(iso: $0) },
      reachedOn: (row[5] as String?).flatMap { CivilDate(iso: $0) }, certainty: certainty)
  }
}

extension FlagChange {
  private struct Key: Hashable {
    let unit: String
    let ground: FlagGround

    init(_ flag: KeptFlag) {
      unit = flag.unit
      ground = flag.ground
    }
  }

  /// Every flag of two runs with what became of it; without a run before every flag is new.
  static func all(_ now: [KeptFlag], before: [KeptFlag]?) -> [FlagChange] {
    let former = Dictionary(
      (before ?? []).map { (Key($0), $0) }, uniquingKeysWith: { one, _ in one })
    let present = Set(now.map(Key.init))
    let changes =
      now.map { FlagChange($0, before: former[Key($0)]?.level) }
      + (before ?? []).filter { !present.contains(Key($0)) }
      .map { FlagChange(kind: .cured, flag: $0, before: $0.level) }
    return Kind.allCases.flatMap { kind in changes.filter { $0.kind == kind } }
  }

  private init(_ flag: KeptFlag, before: FlagLevel?) {
    let kind: Kind =
      switch before.map({ flag.level.urgency - $0.urgency }) {
      case nil: .new
      case .some(1...): .risen
      case .some(0): .same
      default: .eased
      }
    self.init(kind: kind, flag: flag, before: before)
  }
}
