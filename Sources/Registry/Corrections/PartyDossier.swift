internal import CooperativeLaw
internal import Foundation
internal import GRDB

/// What valid dossiers of members say of a person whom a voided filing was the first to name.
struct PartyDossier {
  let db: Database
  let book: UndoBook

  /// The first valid filing that took the person in, and all it said of the person.
  func first(_ party: DatabaseValue) throws -> [Int64: [FactSaying]] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT filing.id, filing.kind, filing.effective_on, filing.content,
            (SELECT count(*) FROM membership AS before
              WHERE before.recorded_by = membership.recorded_by AND before.id < membership.id)
          FROM membership JOIN filing ON filing.id = membership.recorded_by
          WHERE membership.party_id = ? AND filing.kind IN ('member.add', 'unit.register')
          ORDER BY filing.id
          """), arguments: [party])
    for row in rows where !book.isWithdrawn(row[0]) {
      guard let day = CivilDate(iso: row[2] as String),
        let dossier = dossier(row[1], row[3], place: row[4])
      else { continue }
      var reader = DossierReader()
      guard let draft = reader.member(dossier, actDay: day, today: day) else { continue }
      return [
        row[0]: [
          FactSaying(
            from: draft.joinedOn.description,
            change: .whole(draft.party.values.map { $0?.databaseValue ?? .null }))
        ]
      ]
    }
    return [:]
  }

  private func dossier(_ kind: String, _ content: String, place: Int) -> MemberDossier? {
    let contents = DossierSayings(db: db)
    guard kind == FilingKind.registerUnit.rawValue else {
      return contents.read(MemberDossier.self, content)
    }
    let members = contents.read(UnitDossier.self, content)?.members ?? []
    return place < members.count ? members[place] : nil
  }
}
