internal import CooperativeLaw
internal import Foundation
internal import GRDB

/// One pass over the registry: evidence comes in rows, is judged at once, and only flags are kept.
final class WatchScan {
  /// A flag of a unit.
  struct Found {
    let unit: Int64
    let flag: GroundFlag
  }

  /// What every row of evidence says of its unit.
  struct Unit {
    let id: Int64
    let kind: UnitKind
    let status: LegalStatus
    let isRegistered: Bool
  }

  private struct Key: Hashable {
    let unit: Int64
    let ground: FlagGround
  }

  let db: Database
  let moment: Moment
  let filter: FlagFilter
  /// The units looked at as a JSON list; `nil` for all.
  let units: String?
  /// The law of the day for each kind of unit.
  let regimes: [UnitKind: UnitRegime]
  private(set) var found: [Found] = []
  private(set) var unknown: [FlagGround: Int] = [:]
  private var holds: [Key: FlagHold] = [:]
  private var underWay: Set<Key> = []

  init(_ db: Database, _ filter: FlagFilter, at moment: Moment) throws {
    self.db = db
    self.filter = filter
    self.moment = moment
    units = try WatchScan.units(db, filter, at: moment)
    regimes = Dictionary(
      uniqueKeysWithValues: UnitKind.allCases.map {
        ($0, LawBook.regime(for: $0, on: moment.day))
      })
  }

  /// Rows of a statement that uses ``WatchSQL``, read as they are asked for.
  func rows(_ sql: String, _ more: StatementArguments = [:]) throws -> RowCursor {
    var arguments = try moment.arguments(db) &+ more
    if units != nil { arguments += ["units": units] }
    return try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
  }

  /// Keeps the flag of a unit on a ground, if there is one and the filter asks for it.
  func judge(
    _ ground: FlagGround, _ unit: Unit, state: LastingState? = nil, openCase: CaseUnderWay? = nil,
    duty: UnitTransitionFacts? = nil, suspension: NotifiedSuspension? = nil
  ) {
    let key = Key(unit: unit.id, ground: ground)
    guard filter.asks(for: ground), !underWay.contains(key), let rule = FlagRule.of(ground) else {
      return
    }
    let flag = rule.flag(
      FlagFacts(
        kind: unit.kind, isRegistered: unit.isRegistered, day: moment.day, status: unit.status,
        state: state, openCase: openCase, duty: duty, hold: holds[key], suspension: suspension))
    guard let flag, filter.level == nil || filter.level == flag.level else { return }
    if flag.certainty == .notKnown, !filter.includesUnknown {
      unknown[ground, default: 0] += 1
      return
    }
    if openCase != nil { underWay.insert(key) }
    found.append(Found(unit: unit.id, flag: flag))
  }

  /// Reads what explanations, objections and force majeure hold on the day.
  func readHolds() throws {
    let rows = try rows(WatchSQL.holds(isScoped: units != nil))
    while let row = try rows.next() {
      guard let ground = FlagGround(rawValue: row[1]), let kind = ExplanationKind(rawValue: row[2])
      else { continue }
      let end = (row[5] as String?).flatMap(CivilDate.init(iso:))
      holds[Key(unit: row[0], ground: ground)] = .explained(
        kind, reason: row[3], document: row[4], until: end?.adding(days: -1), filing: row[6])
    }
  }
}

extension WatchScan {
  private static func units(
    _ db: Database, _ filter: FlagFilter, at moment: Moment
  ) throws -> String? {
    if let name = filter.unit { return try list([UnitFinder.unit(db, named: name)]) }
    guard let area = filter.area else { return nil }
    let arguments = try moment.arguments(db) &+ ["area_id": area.id]
    return try list(
      Int64.fetchAll(db.cachedStatement(sql: WatchSQL.unitsOfArea), arguments: arguments))
  }

  /// Numbers as a JSON list, so that the text of a statement stays the same.
  static func list(_ ids: some Sequence<Int64>) throws -> String {
    "[" + ids.map(String.init).joined(separator: ",") + "]"
  }
}

extension WatchScan.Unit {
  /// The columns of ``WatchSQL/head``, which stand first in a row.
  init?(_ row: Row) {
    guard let kind = UnitKind(rawValue: row[1]), let status = LegalStatus(rawValue: row[2])
    else { return nil }
    self.init(id: row[0], kind: kind, status: status, isRegistered: row[3])
  }
}
