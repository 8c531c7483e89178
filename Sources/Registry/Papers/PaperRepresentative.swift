public import CooperativeLaw
internal import GRDB

/// Who represents a unit, as a certificate names him or her.
///
/// Everything but name, sex and offices is personal data, shown as the disclosure says.
public struct PaperRepresentative: Sendable, Equatable {
  /// Name in full.
  public let fullName: String
  /// Sex.
  public let sex: Sex?
  /// The offices held beside it, the chair first.
  public let titles: [PositionRole]
  /// Day of birth; a year alone when no more is known, or when covered.
  public let born: String?
  /// Nationality.
  public let nationality: String?
  /// Identity number.
  public let idNumber: String?
  /// Address.
  public let address: String?
}

extension PaperRepresentative {
  /// Reads who represents the unit at a moment; `nil` when nobody is on record.
  static func read(_ source: PaperSource, _ disclosure: Disclosure) throws -> PaperRepresentative? {
    var arguments = try source.moment.arguments(source.db)
    arguments += ["unit": source.id]
    let rows = try Row.fetchAll(source.db.cachedStatement(sql: sql), arguments: arguments)
    guard let row = rows.first else { return nil }
    let held = rows.compactMap { PositionRole(rawValue: $0["role"]) }
    func shown(_ column: String, _ name: String) -> String? {
      guard let text = row.text(name), ColumnProfile.members.shows(column, to: disclosure)
      else { return nil }
      return ColumnProfile.members.mask(of: column, for: disclosure)?.covered(text) ?? text
    }
    return PaperRepresentative(
      fullName: row["full_name"], sex: row.text("sex").flatMap(Sex.init(rawValue:)),
      titles: PositionRole.allCases.filter { held.contains($0) && $0 != .legalRepresentative },
      born: shown("date_of_birth", "date_of_birth").map(written)
        ?? (disclosure == .publicOnly ? nil : (row["birth_year"] as Int?).map(String.init)),
      nationality: row.text("nationality"), idNumber: shown("id_number", "id_number"),
      address: shown("address", "address"))
  }

  /// A whole day as officers write it; a year stays as it is.
  private static func written(_ text: String) -> String {
    CivilDate(iso: text)?.slashed ?? text
  }

  /// Every office of the one who represents the unit, as `UnitSQL` finds him or her.
  private static let sql = """
    WITH holder AS (
      SELECT post.party_id FROM position AS post
      WHERE post.unit_id = :unit AND post.role IN ('legal_representative', 'group_head', 'chair')
        AND \(Moment.seen("post"))
      ORDER BY post.role = 'legal_representative' DESC, post.role = 'group_head' DESC, post.id
      LIMIT 1)
    SELECT detail.full_name, detail.sex, detail.date_of_birth, detail.birth_year,
      detail.nationality, detail.id_number, detail.address, post.role
    FROM holder JOIN party_detail AS detail ON detail.party_id = holder.party_id
        AND \(Moment.seen("detail"))
      JOIN position AS post ON post.party_id = holder.party_id AND post.unit_id = :unit
        AND \(Moment.seen("post"))
    ORDER BY post.id
    """
}
