internal import Foundation
internal import GRDB

/// Which filings void or correct which: what stands in the content of voids and corrections.
struct UndoBook {
  /// A void or a correction.
  struct Entry: Equatable {
    let id: Int64
    let kind: FilingKind
    /// The filing that is voided or corrected.
    let target: Int64
    /// Whether a void lets later filings on the same facts stand.
    var replays = false
    /// What a correction makes of what its target said.
    var edits: [FactEdit] = []
  }

  /// In the order of their numbers.
  private(set) var entries: [Entry]

  /// Reads every void and correction; they are few beside the acts.
  static func read(_ db: Database, upTo known: Int64 = .max) throws -> UndoBook {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, kind, json_extract(content, '$.target'), json_extract(content, '$.replays'),
            json_extract(content, '$.edits')
          FROM filing WHERE kind IN ('filing.void', 'filing.correct') AND id <= ? ORDER BY id
          """), arguments: [known])
    return UndoBook(
      entries: try rows.compactMap { row in
        guard let kind = FilingKind(rawValue: row[1]), let target = row[2] as Int64? else {
          return nil
        }
        let edits = (row[4] as String?).map { Data($0.utf8) }
        return Entry(
          id: row[0], kind: kind, target: target, replays: row[3] ?? false,
          edits: try edits.map { try JSONDecoder().decode([FactEdit].self, from: $0) } ?? [])
      })
  }

  /// The same with one more.
  func adding(_ entry: Entry) -> UndoBook { UndoBook(entries: entries + [entry]) }

  /// The void that withdraws a filing now: the latest that is not itself voided.
  func void(of filing: Int64) -> Entry? {
    entries.last { $0.kind == .voidFiling && $0.target == filing && void(of: $0.id) == nil }
  }

  /// The voids of a filing that were themselves voided: it was withdrawn and is back.
  func liftedVoids(of filing: Int64) -> [Entry] {
    entries.filter { $0.kind == .voidFiling && $0.target == filing && void(of: $0.id) != nil }
  }

  /// The corrections of a filing that stand.
  func corrections(of filing: Int64) -> [Int64] {
    entries.filter { $0.kind == .correctFiling && $0.target == filing && void(of: $0.id) == nil }
      .map(\.id)
  }

  /// A filing with all that ever wrote its entries anew: its corrections, their voids, and so on.
  func family(of filing: Int64) -> [Int64] {
    entries.reduce(into: [filing]) { family, entry in
      let isCorrection = entry.kind == .correctFiling && entry.target == filing
      if isCorrection || family.dropFirst().contains(entry.target) { family.append(entry.id) }
    }
  }

  /// The filings that corrections have say otherwise of a fact.
  func corrected(_ story: FactStory) -> [Int64] {
    entries.filter { $0.edits.contains { $0.concerns(story) } }.map(\.target)
  }

  /// What a filing said of a fact, as its corrections have it.
  func corrected(_ said: [FactSaying], of filing: Int64, _ story: FactStory) -> [FactSaying] {
    entries.filter { $0.target == filing && !$0.edits.isEmpty && void(of: $0.id) == nil }
      .flatMap(\.edits).filter { $0.concerns(story) }
      .reduce(said) { $1.applied(to: $0, of: story.table) }
  }

  /// The void or correction that a filing is.
  func entry(_ filing: Int64) -> Entry? { entries.first { $0.id == filing } }

  /// The act behind a filing: what it corrects, or itself.
  func act(_ filing: Int64) -> Int64 {
    guard let entry = entry(filing), entry.kind == .correctFiling else { return filing }
    return act(entry.target)
  }

  /// Whether what a filing said does not count: it is voided, or corrects one that is.
  func isWithdrawn(_ filing: Int64) -> Bool {
    if void(of: filing) != nil { return true }
    guard let entry = entry(filing), entry.kind == .correctFiling else { return false }
    return isWithdrawn(entry.target)
  }

  /// Every filing that does not count now.
  var withdrawn: Set<Int64> {
    Set(entries.flatMap { [$0.id, $0.target] }.filter(isWithdrawn))
  }
}
