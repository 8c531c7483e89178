internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Where units stand with the duties of changing laws, duty by duty, area by area.
  ///
  /// - Parameters:
  ///   - filter: which units.
  ///   - moment: as true on which day and as known when.
  /// - Returns: one record for each unit and duty.
  /// - Throws: ``RegistryError`` when the file cannot be read.
  public func transitions(
    _ filter: TransitionFilter = TransitionFilter(), at moment: Moment
  ) throws(RegistryError) -> [TransitionRecord] {
    try read { db in
      try TransitionDuty.allCases.filter { filter.duty == nil || filter.duty == $0 }.flatMap {
        try TransitionSQL.all(db, $0, in: filter.area, at: moment)
          .filter { filter.lets($0.standing.state) }
      }
    }
  }
}
