internal import CooperativeLaw
internal import GRDB

extension CorrectionDesk {
  /// Moves all that the filing said of its effective day to the right day.
  mutating func moveAll(to day: CivilDate) throws {
    guard !corrected.kind.hasPrefix("import.") else { return refuse("effective_on", .ownDays) }
    guard !isDecision else { return refuse("effective_on", .wholeDecision) }
    move = FactEdit.Move(from: corrected.day.description, to: day.description)
    for table in FactTable.spoken {
      for story in try corrected.stories(act.db, table) {
        for saying in corrected.sayings(story) { try moveSaying(saying, story, to: day) }
      }
    }
    guard corrected.kind == FilingKind.registerUnit.rawValue,
      let kind = try UnitStore.kind(act.db, unit)
    else { return }
    let law = LawBook.regime(for: kind, on: day).id.rawValue
    act.judged(under: law)
    try set(
      .registration, key: [unit.databaseValue],
      ["registered_on": day.description.databaseValue, "law": law.databaseValue],
      field: "registered_on")
  }

  /// A membership ends on the day after its last.
  private mutating func moveSaying(
    _ saying: FactSaying, _ story: FactStory, to day: CivilDate
  ) throws {
    let isLastDay =
      story.table.name == FactTable.membership.name && saying.change.isEnd
      && corrected.kind == FilingKind.endMember.rawValue
    let (old, new) =
      isLastDay ? (corrected.day.adding(days: 1), day.adding(days: 1)) : (corrected.day, day)
    guard saying.from == old.description, old != new else { return }
    keep(moving(story, saying.from, to: new))
  }

  /// An edit that moves what was said of a day.
  func moving(_ story: FactStory, _ from: String, to day: CivilDate) -> FactEdit {
    FactEdit(
      table: story.table.name, key: story.key.map(StoredValue.init),
      day: FactEdit.Move(from: from, to: day.description))
  }
}

extension FactSaying.Change {
  /// Whether it says that nothing holds any more.
  var isEnd: Bool {
    if case .nothing = self { true } else { false }
  }
}
