internal import GRDB

extension FactStory {
  /// The fact as told without what voided filings said.
  struct Retold {
    var timeline: FactTimeline
    /// What became of filings later than a voided one that speak of the same columns.
    var outcomes: [Int64: LaterFiling.Outcome] = [:]
    /// Filings that said something for which there was no ground.
    var groundless: Set<Int64> = []
  }

  /// Tells the fact anew, filing by filing, leaving out what is withdrawn.
  ///
  /// Voids and corrections say nothing themselves: they change what the others said.
  ///
  /// - Parameters:
  ///   - book: which filings void and correct which.
  ///   - dossiers: what filings said by their dossiers, where rows do not tell all of it.
  /// - Returns: the fact as it is told now, and what became of later filings.
  func retold(_ book: UndoBook, dossiers: [Int64: [FactSaying]] = [:]) -> Retold {
    var retold = Retold(timeline: FactTimeline())
    // Columns that a voided filing spoke of, from its number up to that of its void.
    var withdrawn: [(void: UndoBook.Entry, places: Set<Int>)] = []
    let speakers = Set(filings + dossiers.keys + book.corrected(self)).sorted()
    for filing in speakers where book.entry(filing) == nil {
      let said = book.corrected(dossiers[filing] ?? sayings(of: filing), of: filing, self)
      if let void = book.void(of: filing) {
        withdrawn.append((void, places(said)))
        continue
      }
      let before = withdrawn.filter {
        $0.void.id > filing && !$0.places.isDisjoint(with: places(said))
      }
      let falls = before.filter { !$0.void.replays }
      let isWhole = retell(said, without: falls.map(\.places), &retold.timeline)
      if !isWhole { retold.groundless.insert(filing) }
      guard !before.isEmpty else { continue }
      retold.outcomes[filing] = falls.isEmpty ? (isWhole ? .replayed : .impossible) : .withdrawn
    }
    return retold
  }

  private func places(_ sayings: [FactSaying]) -> Set<Int> {
    sayings.reduce(into: []) { $0.formUnion($1.places(of: table.values.count)) }
  }

  /// Says again what one filing said, but for some columns.
  ///
  /// - Returns: whether what it builds on was there.
  private func retell(
    _ said: [FactSaying], without dropped: [Set<Int>], _ timeline: inout FactTimeline
  ) -> Bool {
    let dropped = dropped.reduce(into: Set<Int>()) { $0.formUnion($1) }
    var isWhole = true
    for saying in said {
      let places = saying.places(of: table.values.count)
      guard let left = saying.without(dropped.intersection(places)) else { continue }
      isWhole = timeline.say(left, table.manner) && isWhole
    }
    return isWhole
  }
}
