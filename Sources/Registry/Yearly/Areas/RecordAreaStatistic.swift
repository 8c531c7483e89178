internal import CooperativeLaw
internal import GRDB

/// A figure of an area in a year (số liệu địa bàn), as it is typed.
public struct AreaStatisticDossier: Sendable, Equatable, Encodable {
  /// The area: code or name.
  public var area: String
  /// The year.
  public var year: Int
  /// What it is a figure of.
  public var item: AreaStatisticItem
  /// The figure; 1 or 0 of a standing.
  public var value: Int
  /// Where it is from.
  public var source: String

  /// Makes a figure.
  public init(
    area: String, year: Int, item: AreaStatisticItem, value: Int, source: String = ""
  ) {
    self.area = area
    self.year = year
    self.item = item
    self.value = value
    self.source = source
  }
}

extension Registry {
  /// Records a figure of an area in a year; told again, the former is kept and withdrawn.
  ///
  /// - Throws: ``RegistryError/refused(_:)``, ``RegistryError/areaNotFound(_:)``,
  ///   ``RegistryError/nothingToChange(_:)`` when the very same is on record.
  @discardableResult
  public func recordAreaStatistic(
    _ dossier: AreaStatisticDossier, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.recordAreaStatistic, details) { act in
      try RecordAreaStatistic(act: act, dossier: dossier).run()
    }
  }
}

/// A figure of an area: judge, write.
struct RecordAreaStatistic {
  let act: Act
  let dossier: AreaStatisticDossier

  func run() throws {
    act.judgeDays()
    let label = dossier.item.label.vi
    act.add(
      RecordRules.reportYear.judge(
        ReportYearFacts(subject: label, year: dossier.year, today: act.today))
        + RecordRules.count.judge(CountFacts(dossier.value, subject: label, field: "value"))
        + RecordRules.areaStanding.judge(
          AreaStandingFacts(item: dossier.item, value: dossier.value)))
    // A code used again means the area at the end of the year.
    let end = CivilDate(year: dossier.year, month: 12, day: 31) ?? act.today
    let area = try AreaNamed.area(act.db, dossier.area, on: min(end, act.today))
    var entry = LedgerEntry("area_statistic")
    entry.key("area_id", area.id)
    entry.key("year", dossier.year)
    entry.key("item", dossier.item.rawValue)
    entry.set("value", dossier.value)
    entry.set("source", DossierReader().text(dossier.source) ?? "")
    try act.restate(
      entry, subject: "\(area.fullName) · \(dossier.year) · \(label)", content: dossier, unit: nil)
  }
}
