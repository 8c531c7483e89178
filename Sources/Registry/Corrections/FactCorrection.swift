internal import CooperativeLaw
internal import GRDB

/// Tells the facts anew that a correction is about.
struct FactCorrection {
  let act: Act
  /// Which filings void and correct which, this correction among them.
  let book: UndoBook
  /// The same before it.
  let known: UndoBook
  let filing: Int64

  func run(_ edits: [FactEdit]) throws {
    var parties: [DatabaseValue] = []
    for table in FactTable.spoken {
      for edit in distinct(edits.filter { $0.table == table.name }) {
        let story = try FactStory(act.db, table, key: edit.key.map(\.databaseValue))
        try rewrite(story)
        if let place = table.key.firstIndex(of: "party_id") { parties.append(story.key[place]) }
      }
    }
    for party in Set(parties) { try rewrite(FactStory(act.db, .party, key: [party])) }
    try recomputeStatuses(edits)
  }

  private func distinct(_ edits: [FactEdit]) -> [FactEdit] {
    edits.reduce(into: []) { distinct, edit in
      if !distinct.contains(where: { $0.key == edit.key }) { distinct.append(edit) }
    }
  }

  private func rewrite(_ story: FactStory) throws {
    let dossiers = try DossierSayings(db: act.db).sayings(of: story)
    let retold = story.retold(book, dossiers: dossiers)
    var timeline = retold.timeline
    act.add(
      RecordRules.correctionOrder.judge(
        CorrectionOrderFacts(
          subject: try FactSubject(act.db, story.table).text(key: story.key),
          filings: retold.groundless.subtracting(story.retold(known, dossiers: dossiers).groundless)
            .sorted())))
    if story.table.name == FactTable.party.name {
      try PartyNeed.reachBack(act.db, party: story.key[0], &timeline)
    }
    let taken = try TakenAgain(db: act.db).findings(story, timeline)
    act.add(taken)
    guard taken.isEmpty else { return }
    try story.rewrite(act.db, to: timeline, withdrawing: book.withdrawn, filing: filing)
  }

  /// A founding whose day moves moves the first day of the status; events follow.
  private func recomputeStatuses(_ edits: [FactEdit]) throws {
    let units = try Int64.fetchAll(
      act.db,
      sql: """
        SELECT unit_id FROM unit_registration WHERE recorded_by = :filing
        UNION SELECT unit_id FROM status_event
          WHERE dependent_id IS NULL AND (recorded_by = :filing OR retracted_by = :filing)
        """, arguments: ["filing": filing])
    for unit in units {
      let holder = try StatusHolder.unit(act.db, unit)
      let problems = try StatusLedger.recompute(act.db, holder, filing: filing)
      act.add(RecordRules.laterEvent.judge(LaterEventFacts(name: holder.name, problems: problems)))
    }
  }
}
