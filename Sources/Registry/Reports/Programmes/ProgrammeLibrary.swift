internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Where the office stands against a programme on a day, as known at a time (so với kế hoạch).
  ///
  /// - Parameters:
  ///   - programme: the plan.
  ///   - area: only of this area; the whole registry when `nil`.
  ///   - moment: as true on which day and as known when.
  /// - Returns: the base line as the registry tells it on its own days, then the targets.
  /// - Throws: ``RegistryError`` when the file cannot be read.
  public func standings(
    against programme: Programme, in area: Area? = nil, at moment: Moment
  ) throws(RegistryError) -> (baseline: [TargetStanding], targets: [TargetStanding]) {
    try report { db in
      let baseline = try Dictionary(grouping: programme.baseline, by: \.due)
        .sorted { $0.key < $1.key }
        .flatMap { day, targets in
          try TargetReading(
            db, at: Moment(day: day, knowledge: moment.knowledge), in: area
          ).standings(programme, targets)
        }
      let targets = try TargetReading(db, at: moment, in: area)
        .standings(programme, programme.targets)
      return (baseline, targets)
    }
  }
}
