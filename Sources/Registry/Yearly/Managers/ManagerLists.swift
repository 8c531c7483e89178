public import CooperativeLaw
internal import GRDB

/// Education of a manager on record.
public struct QualificationRecord: Sendable, Equatable {
  /// Local number of the unit.
  public let unit: String
  /// Name of the person.
  public let fullName: String
  /// The offices held on the day, by code, `;` between.
  public let roles: String?
  /// The level; `nil` for a code this program does not know.
  public let level: QualificationLevel?
  /// The field of study.
  public let field: String?
  /// Since when.
  public let from: CivilDate
}

/// A class taken, on record.
public struct TrainingRecord: Sendable, Equatable {
  /// Local number of the unit.
  public let unit: String
  /// Name of the person.
  public let fullName: String
  /// The day.
  public let on: CivilDate
  /// The kind; `nil` for a code this program does not know.
  public let kind: TrainingKind?
  /// What was taught.
  public let topic: String?
  /// Who taught.
  public let organiser: String?
}

extension Registry {
  /// The education of managers on a day, unit by unit.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func qualifications(
    ofUnit text: String? = nil, in area: Area? = nil, at moment: Moment
  ) throws(RegistryError) -> [QualificationRecord] {
    try read { db in
      let filter = try ObservedFilter(db, unit: text, area: area)
      return try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT unit.local_number, \(ManagerSQL.person), fact.level, fact.field,
              fact.valid_from, (SELECT group_concat(post.role, ';') FROM position AS post
                WHERE post.unit_id = fact.unit_id AND post.party_id = fact.party_id
                  AND \(Moment.seen("post"))) AS roles
            FROM qualification AS fact \(filter.joins)
            WHERE \(filter.condition) AND \(Moment.seen("fact"))
            ORDER BY name.sort_key, unit.id, fact.id
            """), arguments: try filter.arguments(db, at: moment)
      ).map { row in
        QualificationRecord(
          unit: row["local_number"], fullName: row["person"] ?? "", roles: row.text("roles"),
          level: row.text("level").flatMap(QualificationLevel.init), field: row.text("field"),
          from: row.day("valid_from") ?? CivilDate(dayNumber: 0))
      }
    }
  }

  /// The classes that managers took up to a day, the latest first.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func trainings(
    ofUnit text: String? = nil, in area: Area? = nil, at moment: Moment
  ) throws(RegistryError) -> [TrainingRecord] {
    try read { db in
      let filter = try ObservedFilter(db, unit: text, area: area)
      return try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT unit.local_number, \(ManagerSQL.person), fact.occurred_on, fact.kind,
              fact.topic, fact.organiser
            FROM training AS fact \(filter.joins)
            WHERE \(filter.condition) AND \(Moment.happened("fact"))
            ORDER BY fact.occurred_on DESC, fact.id DESC
            """), arguments: try filter.arguments(db, at: moment)
      ).map { row in
        TrainingRecord(
          unit: row["local_number"], fullName: row["person"] ?? "",
          on: row.day("occurred_on") ?? CivilDate(dayNumber: 0),
          kind: row.text("kind").flatMap(TrainingKind.init), topic: row.text("topic"),
          organiser: row.text("organiser"))
      }
    }
  }
}

private enum ManagerSQL {
  /// The name of the person as known at the moment.
  static let person = """
    (SELECT detail.full_name FROM party_detail AS detail WHERE detail.party_id = fact.party_id
      AND \(Moment.seen("detail"))) AS person
    """
}
