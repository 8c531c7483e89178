internal import CooperativeLaw
internal import GRDB

extension WatchScan {
  /// Cases that were opened and have not ended: grounds that were decided, grounds under way, and
  /// silent terms.
  func cases() throws {
    for book in try CaseBook.open(db, units: units, at: moment) {
      guard let kind = UnitKind.allCases.first(where: { StatusSubject($0) == book.subject })
      else { continue }
      // Cases are judged by their steps, whatever the status is meanwhile.
      let unit = Unit(
        id: book.unit, kind: kind, status: .windingUp, isRegistered: book.isRegistered)
      let open = CaseUnderWay(
        ground: book.ground, openedOn: book.openedOn, done: book.done,
        isRegistered: book.isRegistered)
      let ground = FlagGround.of(book.ground, book.subject, openedOn: book.openedOn)
      for ground in [ground, kind == .group ? .silenceGroup : .silence2023].compactMap({ $0 }) {
        judge(ground, unit, openCase: open)
      }
    }
  }
}

extension CaseBook {
  /// The cases that have not ended, the latest first: of two on one ground the latest counts.
  fileprivate static func open(
    _ db: Database, units: String?, at moment: Moment
  ) throws -> [CaseBook] {
    let books = try units.map { try of(db, units: $0, at: moment) } ?? everyCase(db, at: moment)
    return books.reversed().filter { !$0.isEnded }
  }
}
