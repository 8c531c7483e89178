internal import CooperativeLaw
internal import GRDB

/// Reads what a correction says into edits of what its filing said.
struct CorrectionDesk {
  let act: Act
  let corrected: CorrectedFiling
  let correction: FilingCorrection
  /// The unit whose facts are meant.
  let unit: Int64
  /// The member or office-holder who is meant; `nil` when the unit itself is.
  let party: Int64?
  /// What the rules found.
  private(set) var findings: [Finding] = []
  /// What becomes of what was said, one edit a fact.
  private(set) var edits: [FactEdit] = []
  /// The day of entries of the ledgers that moves.
  var move: FactEdit.Move?
  /// The right amount of capital, in đồng.
  var amount: Int?

  init(_ act: Act, _ corrected: CorrectedFiling, _ correction: FilingCorrection) throws {
    self.act = act
    self.corrected = corrected
    self.correction = correction
    let people =
      try corrected.stories(act.db, .membership) + corrected.stories(act.db, .position)
    unit = try Self.unit(act.db, corrected, correction, people.map(\.key))
    party = try Self.party(act.db, corrected, correction, unit, people.map(\.key))
  }

  private static func unit(
    _ db: Database, _ corrected: CorrectedFiling, _ correction: FilingCorrection,
    _ people: [[DatabaseValue]]
  ) throws -> Int64 {
    if let named = correction.unit { return try UnitFinder.unit(db, named: named) }
    if corrected.units.count == 1 { return corrected.units[0] }
    let owners = Set(people.compactMap { Int64.fromDatabaseValue($0[0]) })
    if owners.count == 1, let owner = owners.first { return owner }
    // A product may be of somebody outside the registry: no unit is meant then.
    if isOfProduct(corrected) { return corrected.units.first ?? 0 }
    throw RegistryError.invalidValue(
      field: "unit", value: "",
      reason: LocalizedText(
        vi: "hồ sơ này về nhiều đơn vị; hãy chọn một đơn vị bằng --unit.",
        en: "this filing is about several units; choose one with --unit."))
  }

  private static func party(
    _ db: Database, _ corrected: CorrectedFiling, _ correction: FilingCorrection, _ unit: Int64,
    _ people: [[DatabaseValue]]
  ) throws -> Int64? {
    if let named = correction.member { return try MemberFinder.party(db, unit: unit, named: named) }
    let single: [FilingKind] = [.addMember, .endMember, .recordPosition]
    guard single.map(\.rawValue).contains(corrected.kind) else { return nil }
    return people.first.flatMap { Int64.fromDatabaseValue($0[1]) }
  }

  mutating func read() throws {
    if let day = correction.effectiveOn { try moveAll(to: day) }
    var values = correction.values
    if corrected.kind == FilingKind.recordCapital.rawValue, let text = values["amount"] {
      values["amount"] = nil
      var reader = DossierReader()
      amount = reader.amount(text, field: "amount")
      add(reader.findings)
    }
    guard !values.isEmpty else { return }
    if let party {
      try readPerson(values, party: party)
    } else if Self.isOfProduct(corrected) {
      for (field, text) in values.sorted(by: { $0.key < $1.key }) {
        try readProduct(field, text)
      }
    } else {
      for (field, text) in values.sorted(by: { $0.key < $1.key }) {
        try readUnit(field, text)
      }
    }
  }

  mutating func add(_ findings: [Finding]) { self.findings += findings }

  /// Says a field is none that this filing may be corrected in.
  mutating func refuse(_ field: String, _ problem: CorrectFieldFacts.Problem) {
    add(
      RecordRules.correctField.judge(
        CorrectFieldFacts(filing: corrected.number, field: field, problem: problem)))
  }

  /// Keeps an edit, together with what is edited of the same fact already.
  mutating func keep(_ edit: FactEdit) {
    guard let place = edits.firstIndex(where: { $0.table == edit.table && $0.key == edit.key })
    else { return edits.append(edit) }
    edits[place].columns.merge(edit.columns) { $1 }
    edits[place].day = edit.day ?? edits[place].day
    edits[place].instead = edit.instead ?? edits[place].instead
  }

  /// Says columns of a fact otherwise; a fact that the filing left out is said for the first time.
  mutating func set(
    _ table: FactTable, key: [DatabaseValue], _ columns: [String: DatabaseValue], field: String
  ) throws {
    let story = try FactStory(act.db, table, key: key)
    let said = corrected.said(story)
    if columns.keys.allSatisfy({ said[$0] != nil }) {
      let news = columns.filter { said[$0.key] != $0.value }
      guard !news.isEmpty else { return }
      return keep(
        FactEdit(
          table: table.name, key: key.map(StoredValue.init),
          columns: news.mapValues(StoredValue.init)))
    }
    guard said.isEmpty, story.rows.isEmpty, table.values.count <= 2 else {
      return refuse(field, .notSaid(by: speaker(story, columns.keys.sorted()[0])))
    }
    let values = table.values.map { StoredValue(columns[$0] ?? .null) }
    keep(
      FactEdit(
        table: table.name, key: key.map(StoredValue.init),
        instead: FactEdit.Instead(from: corrected.day.description, values: values)))
  }

  /// The latest filing that said a column of a fact.
  private func speaker(_ story: FactStory, _ column: String) -> Int64? {
    let place = story.table.values.firstIndex(of: column) ?? 0
    return story.filings.last { filing in
      corrected.book.entry(filing) == nil && !corrected.book.isWithdrawn(filing)
        && story.sayings(of: filing).contains {
          $0.places(of: story.table.values.count).contains(place)
        }
    }
  }
}
