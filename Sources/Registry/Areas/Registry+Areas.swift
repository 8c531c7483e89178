public import CooperativeLaw

extension Registry {
  /// Areas whose name fits what was typed, best first.
  ///
  /// Without a day present and former areas are found; with a day, those of that day.
  public func areas(
    matching text: String, on day: CivilDate? = nil, limit: Int = 50
  ) throws(RegistryError) -> [AreaMatch] {
    try read { db in try AreaQueries.areas(db, matching: text, on: day, limit: limit) }
  }

  /// What is known of an area code on a day.
  public func area(code: String, on day: CivilDate) throws(RegistryError) -> AreaLookup {
    try read { db in try AreaQueries.area(db, code: code, on: day) }
  }

  /// What an area became and what it came from.
  public func map(of area: Area) throws(RegistryError) -> AreaMap {
    try read { db in try AreaQueries.map(db, area) }
  }

  /// What an area directly became, the default first.
  public func successors(of area: Area) throws(RegistryError) -> [AreaSuccession] {
    try read { db in try AreaQueries.successors(db, of: area) }
  }

  /// What an area was directly made of.
  public func predecessors(of area: Area) throws(RegistryError) -> [AreaSuccession] {
    try read { db in try AreaQueries.predecessors(db, of: area) }
  }
}
