internal import CooperativeLaw
internal import GRDB

extension CorrectionDesk {
  /// Columns of people that may be corrected.
  static let personFields = [
    "full_name", "sex", "date_of_birth", "id_number", "nationality", "ethnicity", "address",
    "phone", "representative", "joined_on", "member_kind", "note", "left_on", "left_reason",
    "from", "term_ends_on",
  ]

  /// Reads columns of a member or office-holder, all at once as they are judged together.
  mutating func readPerson(_ values: [String: String], party: Int64) throws {
    for field in values.keys.sorted() where !Self.personFields.contains(field) {
      refuse(field, .unknown(Self.personFields))
    }
    try readDetails(values, party: party)
    try readMembership(values, party: party)
    try readPosition(values, party: party)
  }

  private mutating func readDetails(_ values: [String: String], party: Int64) throws {
    let story = try FactStory(act.db, .party, key: [party.databaseValue])
    let fields = Set(values.keys).intersection(FactTable.party.values + ["date_of_birth"])
    guard !fields.isEmpty, let held = story.timeline().spans.last?.values else { return }
    var reader = DossierReader()
    let dossier = try dossier(held, values, party: party)
    let draft = reader.member(dossier, actDay: corrected.day, today: act.today)
    add(reader.findings)
    guard let draft else { return }
    let news = draft.party.values.map { $0?.databaseValue ?? .null }
    var columns: [String: DatabaseValue] = [:]
    for (place, column) in FactTable.party.values.enumerated() where news[place] != held[place] {
      columns[column] = news[place]
    }
    guard !columns.isEmpty else { return }
    if columns["full_name"] != nil {
      for (place, column) in FactTable.party.values.enumerated().prefix(3) {
        columns[column] = news[place]
      }
    }
    try set(.party, key: [party.databaseValue], columns, field: fields.sorted()[0])
  }

  /// The person as on record, with the right values over it.
  private func dossier(
    _ held: [DatabaseValue], _ values: [String: String], party: Int64
  ) throws -> MemberDossier {
    func text(_ column: String) -> String? {
      values[column]
        ?? FactTable.party.values.firstIndex(of: column).flatMap { FactTable.text(held[$0]) }
    }
    var dossier = MemberDossier(fullName: text("full_name") ?? "")
    dossier.memberType = try String.fetchOne(
      act.db.cachedStatement(sql: "SELECT type FROM party WHERE id = ?"), arguments: [party]
    ).flatMap(MemberType.init)
    dossier.sex = text("sex")
    dossier.dateOfBirth = values["date_of_birth"] ?? text("date_of_birth") ?? text("birth_year")
    dossier.idNumber = text("id_number")
    dossier.nationality = text("nationality")
    dossier.ethnicity = text("ethnicity")
    dossier.address = text("address")
    dossier.phone = text("phone")
    dossier.representative = text("representative")
    return dossier
  }

  private mutating func readMembership(_ values: [String: String], party: Int64) throws {
    let key = [unit.databaseValue, party.databaseValue]
    let story = try FactStory(act.db, .membership, key: key)
    var reader = DossierReader()
    defer { add(reader.findings) }
    if let kind = reader.word(
      RecordRules.memberKindUnknown, values["member_kind"], field: "member_kind")
    {
      try set(
        .membership, key: key, ["member_kind": kind.rawValue.databaseValue], field: "member_kind")
    }
    if let reason = reader.word(
      RecordRules.reasonUnknown, values["left_reason"], field: "left_reason")
    {
      guard corrected.sayings(story).contains(where: \.change.isEnd) else {
        return refuse("left_reason", .notSaid(by: nil))
      }
      keep(
        FactEdit(
          table: story.table.name, key: key.map(StoredValue.init),
          columns: ["end_reason": .text(reason.rawValue)]))
    }
    if corrected.kind != FilingKind.recordPosition.rawValue, let note = values["note"] {
      try set(
        .membership, key: key, ["note": (reader.text(note) ?? "").databaseValue], field: "note")
    }
    if let day = reader.day(values["joined_on"], field: "joined_on") {
      moveDay("joined_on", story, to: day) { !$0.change.isEnd }
    }
    if let day = reader.day(values["left_on"], field: "left_on") {
      moveDay("left_on", story, to: day.adding(days: 1)) { $0.change.isEnd }
    }
  }

  /// Moves the first thing of a sort that was said of a fact.
  private mutating func moveDay(
    _ field: String, _ story: FactStory, to day: CivilDate, _ isMeant: (FactSaying) -> Bool
  ) {
    add(
      RecordRules.actDate.judge(
        ActDateFacts(
          field: field, day: day.adding(days: field == "left_on" ? -1 : 0), today: act.today)))
    guard let saying = corrected.sayings(story).first(where: isMeant) else {
      return refuse(field, .notSaid(by: nil))
    }
    keep(moving(story, saying.from, to: day))
    if field == "joined_on", corrected.kind == FilingKind.addMember.rawValue {
      move = FactEdit.Move(from: saying.from, to: day.description)
    }
  }

  private mutating func readPosition(_ values: [String: String], party: Int64) throws {
    let fields = ["from", "term_ends_on"] + (isPosition ? ["note"] : [])
    guard fields.contains(where: { values[$0] != nil }) else { return }
    let stories = try corrected.stories(act.db, .position).filter {
      $0.key[0] == unit.databaseValue && $0.key[1] == party.databaseValue
    }
    guard stories.count == 1 else {
      return refuse(fields.first { values[$0] != nil } ?? "", .notSaid(by: nil))
    }
    var reader = DossierReader()
    defer { add(reader.findings) }
    if let day = reader.day(values["from"], field: "from") {
      moveDay("from", stories[0], to: day) { !$0.change.isEnd }
    }
    if let text = values["term_ends_on"] {
      let day = reader.day(text, field: "term_ends_on")
      reader.check(
        RecordRules.termOrder,
        TermFacts(subject: "", from: corrected.day, endsOn: day, today: act.today))
      try set(
        .position, key: stories[0].key,
        ["term_ends_on": day?.description.databaseValue ?? .null], field: "term_ends_on")
    }
    if isPosition, let note = values["note"] {
      try set(
        .position, key: stories[0].key, ["note": (reader.text(note) ?? "").databaseValue],
        field: "note")
    }
  }

  private var isPosition: Bool { corrected.kind == FilingKind.recordPosition.rawValue }
}
