internal import CooperativeLaw
internal import GRDB

extension FactTable {
  /// What a fact says over some days.
  struct Span: Equatable {
    let values: [DatabaseValue]
    let from: String
    /// The day it ends (exclusive); `nil` while it goes on.
    let to: String?
  }

  /// Makes the rows of a fact say exactly what the spans say, and touches only rows that differ.
  ///
  /// A row that goes on and now ends is ended; any other that differs is withdrawn, and what is
  /// missing is written.
  ///
  /// The spans are in the order of their days, and none overlaps another.
  func rewrite(
    _ db: Database, key: [any DatabaseValueConvertible], to spans: [Span], filing: Int64
  ) throws {
    var missing = spans
    for line in try lines(db, key: key) {
      if let same = missing.firstIndex(where: { $0 == line.span }) {
        missing.remove(at: same)
      } else if line.to == nil,
        let shorter = missing.firstIndex(where: { $0.begins(as: line.span) }),
        let end = missing[shorter].to
      {
        missing.remove(at: shorter)
        try close(db, id: line.id, at: end, filing: filing)
      } else {
        try retract(db, id: line.id, filing: filing)
      }
    }
    for span in missing {
      try insert(
        db, key: key, values: span.values, from: span.from, to: span.to, filing: filing)
    }
  }
}

extension FactTable.Span {
  /// Whether it says the same from the same day on.
  fileprivate func begins(as other: FactTable.Span) -> Bool {
    from == other.from && values == other.values
  }
}

extension FactTable.Line {
  /// What the row says, and when.
  var span: FactTable.Span { FactTable.Span(values: values, from: from, to: to) }
}
