public import CooperativeLaw
internal import GRDB

/// Who holds an office of a unit, or held it.
public struct PositionRecord: Sendable, Equatable {
  /// Local number of the unit.
  public let unit: String
  /// The office; `nil` for one that a newer program wrote.
  public let role: PositionRole?
  /// Name of the holder.
  public let fullName: String
  /// Identity number of the holder, covered but for its ends: `001*****3456`.
  public let maskedIDNumber: String?
  /// Number in the book of members on the day; `nil` for somebody who is no member.
  public let memberNumber: Int?
  /// First day.
  public let from: CivilDate
  /// Last day of the term as decided.
  public let termEndsOn: CivilDate?
  /// Day from which the office is no longer held; `nil` when it still is.
  public let until: CivilDate?
  /// A note in words.
  public let note: String
}

extension Registry {
  /// The office-holders of a unit on a day, the chair first.
  ///
  /// - Parameters:
  ///   - text: the unit.
  ///   - moment: the day, and what was known.
  ///   - includesFormer: whether those who left the office by that day come too.
  /// - Returns: the holders in the order of the offices, then of time.
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func positions(
    ofUnit text: String, at moment: Moment, includesFormer: Bool = false
  ) throws(RegistryError) -> [PositionRecord] {
    try read { db in
      var arguments = try moment.arguments(db)
      arguments += ["unit": try UnitFinder.unit(db, named: text)]
      let records = try Row.fetchAll(
        db.cachedStatement(sql: includesFormer ? everHeld : held), arguments: arguments
      ).map(PositionRecord.init)
      return records.sorted { $0.order < $1.order }
    }
  }
}

extension PositionRecord {
  init(_ row: Row) {
    func date(_ column: String) -> CivilDate? {
      (row[column] as String?).flatMap(CivilDate.init(iso:))
    }
    unit = row["unit"]
    role = (row["role"] as String?).flatMap(PositionRole.init)
    fullName = row["full_name"] ?? ""
    maskedIDNumber = (row["id_number"] as String?).map(PersonalMask.identity.covered)
    memberNumber = row["member_number"]
    from = date("valid_from") ?? CivilDate(dayNumber: 0)
    termEndsOn = date("term_ends_on")
    until = date("valid_to")
    note = row["note"]
  }

  /// The offices in the order of the law, then who came first.
  fileprivate var order: (Int, CivilDate, String) {
    let place = role.flatMap { PositionRole.allCases.firstIndex(of: $0) }
    return (place ?? PositionRole.allCases.count, from, fullName)
  }
}

private let columns = """
  SELECT unit.local_number AS unit, post.role, detail.full_name, detail.id_number,
    post.valid_from, post.term_ends_on, post.note,
    CASE WHEN post.closed_by <= :known THEN post.valid_to END AS valid_to,
    (SELECT membership.member_number FROM membership
      WHERE membership.unit_id = post.unit_id AND membership.party_id = post.party_id
        AND \(Moment.seen("membership"))) AS member_number
  FROM position AS post JOIN unit ON unit.id = post.unit_id
    LEFT JOIN party_detail AS detail ON detail.party_id = post.party_id
      AND \(Moment.seen("detail"))
  WHERE post.unit_id = :unit
  """

private let held = columns + "\n  AND \(Moment.seen("post"))"

/// Rows split by a later filing hold for no day and are left out.
private let everHeld =
  columns + """

        AND post.recorded_by <= :known
        AND (post.retracted_by IS NULL OR post.retracted_by > :known)
        AND post.valid_from <= :day AND (post.valid_to IS NULL OR post.valid_to > post.valid_from)
    """
