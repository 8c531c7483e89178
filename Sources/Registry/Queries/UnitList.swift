internal import GRDB

extension Registry {
  /// Hands out the units a filter lets through, in Vietnamese order of their names.
  ///
  /// - Parameters:
  ///   - filter: which units.
  ///   - moment: as true on which day and as known when.
  ///   - body: called once a unit; rows are read as they are asked for.
  /// - Throws: ``RegistryError`` when the file cannot be read, or what `body` throws.
  public func forEachUnit(
    _ filter: UnitFilter, at moment: Moment, _ body: (UnitRecord) throws -> Void
  ) throws {
    try read { db in
      let rows = try Row.fetchCursor(
        db.cachedStatement(sql: filter.sql), arguments: filter.arguments(db, at: moment))
      while let row = try rows.next() { try body(UnitRecord(row)) }
    }
  }

  /// The units a filter lets through, in Vietnamese order of their names.
  public func units(
    _ filter: UnitFilter = UnitFilter(), at moment: Moment
  ) throws(RegistryError) -> [UnitRecord] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(sql: filter.sql), arguments: filter.arguments(db, at: moment)
      ).map(UnitRecord.init)
    }
  }
}
