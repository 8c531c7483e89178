public import CooperativeLaw
internal import GRDB

/// An activity of support on record.
public struct SupportRecord: Sendable, Equatable {
  /// Its number.
  public let number: Int64
  /// The day.
  public let on: CivilDate
  /// The kind; `nil` for a code this program does not know.
  public let kind: SupportKind?
  /// Code of the area.
  public let areaCode: String?
  /// Name of the area.
  public let areaName: String?
  /// What it was.
  public let title: String?
  /// How many.
  public let quantity: Int
  /// How many people took part.
  public let participants: Int?
  /// What it cost, in đồng.
  public let amount: Int?
  /// Who did it.
  public let provider: String?
  /// Local numbers of the units that took part, `;` between.
  public let units: String?
  /// A note in words.
  public let note: String?
}

/// A movement of the support fund on record.
public struct SupportFundRecord: Sendable, Equatable {
  /// The day.
  public let on: CivilDate
  /// Code of the area of the fund.
  public let areaCode: String?
  /// Name of the area.
  public let areaName: String?
  /// The kind; `nil` for a code this program does not know.
  public let kind: SupportFundKind?
  /// Local number of the unit.
  public let unit: String?
  /// How much, in đồng.
  public let amount: Int
  /// A note in words.
  public let note: String?
}

extension Registry {
  /// What was done to support units up to a day, the latest first.
  ///
  /// - Parameters:
  ///   - text: only what a unit took part in; all when `nil`.
  ///   - area: only in this area.
  ///   - moment: the day, and what was known.
  /// - Returns: the activities.
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func supportActivities(
    of text: String? = nil, in area: Area? = nil, at moment: Moment
  ) throws(RegistryError) -> [SupportRecord] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT fact.*, area.code AS area_code, area.type || ' ' || area.name AS area_name,
              (SELECT group_concat(unit.local_number, ';') FROM support_attendance AS present
                JOIN unit ON unit.id = present.unit_id
                WHERE present.activity_id = fact.id AND \(Moment.recorded("present"))) AS units
            FROM support_activity AS fact LEFT JOIN area ON area.id = fact.area_id
            WHERE \(Moment.happened("fact")) AND (:unit IS NULL OR EXISTS (
                SELECT 1 FROM support_attendance AS own WHERE own.activity_id = fact.id
                  AND own.unit_id = :unit AND \(Moment.recorded("own"))))
              \(inArea(area))
            ORDER BY fact.occurred_on DESC, fact.id DESC
            """),
        arguments: try ObservedFilter(db, unit: text, area: area).arguments(db, at: moment)
      ).map(SupportRecord.init)
    }
  }

  /// The movements of the support fund up to a day, the latest first.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func supportFund(
    of text: String? = nil, in area: Area? = nil, at moment: Moment
  ) throws(RegistryError) -> [SupportFundRecord] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT fact.*, unit.local_number, area.code AS area_code,
              area.type || ' ' || area.name AS area_name
            FROM support_fund_entry AS fact LEFT JOIN area ON area.id = fact.area_id
              LEFT JOIN unit ON unit.id = fact.unit_id
            WHERE \(Moment.happened("fact")) AND (:unit IS NULL OR fact.unit_id = :unit)
              \(inArea(area))
            ORDER BY fact.occurred_on DESC, fact.id DESC
            """),
        arguments: try ObservedFilter(db, unit: text, area: area).arguments(db, at: moment)
      ).map(SupportFundRecord.init)
    }
  }
}

private func inArea(_ area: Area?) -> String {
  area == nil ? "" : "AND fact.area_id IN (\(AreaFilter.counted))"
}

extension SupportRecord {
  fileprivate init(_ row: Row) {
    number = row["id"]
    on = row.day("occurred_on") ?? CivilDate(dayNumber: 0)
    kind = row.text("kind").flatMap(SupportKind.init)
    areaCode = row["area_code"]
    areaName = row["area_name"]
    title = row.text("title")
    quantity = row["quantity"]
    participants = row["participants"]
    amount = row["amount"]
    provider = row.text("provider")
    units = row.text("units")
    note = row.text("note")
  }
}

extension SupportFundRecord {
  fileprivate init(_ row: Row) {
    on = row.day("occurred_on") ?? CivilDate(dayNumber: 0)
    areaCode = row["area_code"]
    areaName = row["area_name"]
    kind = row.text("kind").flatMap(SupportFundKind.init)
    unit = row["local_number"]
    amount = row["amount"]
    note = row.text("note")
  }
}
