internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Which units need the officer: every ground of every unit in one pass.
  ///
  /// - Parameters:
  ///   - filter: which flags.
  ///   - moment: as true on which day, by the law of that day, and as known when.
  /// - Returns: the flags, and how many units could not be judged.
  /// - Throws: ``RegistryError/unitNotFound(_:)`` when the filter names a unit that there is not.
  public func flags(
    _ filter: FlagFilter = FlagFilter(), at moment: Moment
  ) throws(RegistryError) -> FlagReport {
    try read { db in
      let scan = try WatchScan(db, filter, at: moment)
      try scan.run()
      return try FlagReport(scan)
    }
  }
}

extension WatchScan {
  /// Every kind of evidence, cases first: a ground under way is not raised anew.
  func run() throws {
    try readHolds()
    try cases()
    try stopped()
    try members()
    try foreigners()
    try capital()
    try meetings()
    try reports()
    try contracts()
    try duties()
  }
}

extension FlagReport {
  init(_ scan: WatchScan) throws {
    let heads = try scan.heads()
    let flags = scan.found.compactMap { found in
      heads[found.unit].map {
        UnitFlag(
          unit: $0.localNumber, kind: $0.kind, name: $0.name, areaCode: $0.areaCode,
          areaName: $0.areaName, flag: found.flag)
      }
    }
    self.init(flags: flags.sorted(by: FlagReport.isBefore), unknown: scan.unknown)
  }

  private static func isBefore(_ one: UnitFlag, _ other: UnitFlag) -> Bool {
    if one.flag.level != other.flag.level {
      return one.flag.level.urgency > other.flag.level.urgency
    }
    if one.flag.reachedOn != other.flag.reachedOn {
      guard let day = one.flag.reachedOn, let next = other.flag.reachedOn else {
        return other.flag.reachedOn == nil
      }
      return day < next
    }
    return (one.unit, one.flag.ground.rawValue) < (other.unit, other.flag.ground.rawValue)
  }
}
