internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Figures of indicators on a day, as known at a time (chỉ tiêu).
  ///
  /// - Parameters:
  ///   - indicators: which.
  ///   - area: only of this area; the whole registry when `nil`.
  ///   - breakdown: what each is broken down by; as a whole when `nil`. What speaks of areas too is
  ///     broken down by area only, and left out of the others.
  ///   - map: the map of a break-down by area; below the area or the office's on the day when `nil`.
  ///   - moment: as true on which day and as known when.
  /// - Returns: one figure for each indicator, or for each part of each.
  /// - Throws: ``RegistryError`` when the file cannot be read.
  public func figures(
    of indicators: [Indicator], in area: Area? = nil, by breakdown: IndicatorBreakdown? = nil,
    on map: ReportMap? = nil, at moment: Moment
  ) throws(RegistryError) -> [IndicatorFigure] {
    try report { db in
      let scene = try ReportScene(db, at: moment, in: area)
      let reading = IndicatorReading(
        db: db, scene: scene, map: try map ?? .standard(db, in: area, on: moment.day))
      let figures = try indicators.flatMap { indicator in
        guard let breakdown else { return [try reading.figure(indicator)] }
        return indicator.isOfAreas && breakdown != .area
          ? [] : try reading.figures(indicator, by: breakdown)
      }
      try scene.close()
      return figures
    }
  }

  /// Everything behind a figure: the units or products that it counts.
  ///
  /// - Throws: ``RegistryError`` when the file cannot be read.
  public func rows(
    behind indicator: Indicator, in area: Area? = nil, at moment: Moment
  ) throws(RegistryError) -> [IndicatorRow] {
    try report { db in
      let scene = try ReportScene(db, at: moment, in: area)
      let rows = try IndicatorReading(db: db, scene: scene).rows(indicator)
      try scene.close()
      return rows
    }
  }
}
