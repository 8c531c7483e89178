internal import CooperativeLaw

/// A unit as it is to be after a change: what was typed, over what is on record.
struct UnitChangeDraft: Sendable {
  let name: String
  let shortName: String?
  let foreignName: String?
  let address: String
  /// `nil` leaves the capital as it is.
  let charterCapital: Int?
  /// `nil` leaves the lines as they are.
  let lines: [String]?
  let sector: String?
  let model: String?
  let phone: String?
  let email: String?
}

extension UnitChangeDraft {
  /// What the law calls the things that are to be other than on record.
  ///
  /// Contact, sector and model are no such things.
  func subjects(
    over record: UnitRecord, isMoved: Bool, isRepresentedAnew: Bool
  ) -> [ChangeSubject] {
    let isRenamed =
      (name, shortName, foreignName) != (record.name, record.shortName, record.foreignName)
    let changes: [(subject: ChangeSubject, isThere: Bool)] = [
      (.name, isRenamed),
      (.address, isMoved || address != record.address ?? ""),
      (.lines, lines.map { $0.joined(separator: ";") != record.lines ?? "" } ?? false),
      (.charterCapital, charterCapital.map { $0 != record.charterCapital } ?? false),
      (.legalRepresentative, isRepresentedAnew),
    ]
    return changes.filter(\.isThere).map(\.subject)
  }

  /// Whether something changes that the law asks nothing about.
  func hasOtherNews(over record: UnitRecord) -> Bool {
    (phone, email, sector, model) != (record.phone, record.email, record.sector, record.model)
  }
}

extension DossierReader {
  /// Reads a change over a unit on record; an empty text takes an optional value away.
  mutating func change(_ change: UnitChange, of record: UnitRecord) -> UnitChangeDraft {
    UnitChangeDraft(
      name: change.name.flatMap { name($0, field: "name") } ?? record.name,
      shortName: changed(change.shortName, record.shortName) {
        $0.otherName($1, field: "short_name")
      },
      foreignName: changed(change.foreignName, record.foreignName) {
        $0.otherName($1, field: "foreign_name")
      },
      address: changed(change.address, record.address) { $0.text($1) } ?? "",
      charterCapital: amount(change.charterCapital, field: "charter_capital"),
      lines: change.lines.map { lines($0) },
      sector: changed(change.sector, record.sector) { $0.text($1) },
      model: changed(change.model, record.model) {
        $0.word(RecordRules.modelUnknown, $1, field: "model")?.rawValue
      },
      phone: changed(change.phone, record.phone) { $0.phone($1) },
      email: changed(change.email, record.email) { $0.email($1) })
  }

  /// What was typed, read; what is on record when nothing was typed; nothing when it was emptied.
  private mutating func changed(
    _ typed: String?, _ recorded: String?, _ read: (inout DossierReader, String) -> String?
  ) -> String? {
    guard let typed else { return recorded }
    return typed.allSatisfy(\.isWhitespace) ? nil : read(&self, typed)
  }
}
