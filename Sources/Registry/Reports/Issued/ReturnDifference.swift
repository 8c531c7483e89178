public import CooperativeLaw

/// A cell of a return that is other than it was sent.
public struct ReturnDifference: Sendable, Hashable {
  /// The key of the table.
  public let table: String
  /// The title of the table.
  public let title: LocalizedText
  /// The row, as its first cells say.
  public let row: FormCell
  /// The column.
  public let column: LocalizedText
  /// As sent; `nil` when the row was not there.
  public let before: FormCell?
  /// As known now; `nil` when the row is there no more.
  public let after: FormCell?

  /// Every cell of two returns that differs, in the order of the tables.
  static func all(from sent: [FormTable], to now: [FormTable]) -> [ReturnDifference] {
    let former = Dictionary(sent.map { ($0.key, $0) }, uniquingKeysWith: { one, _ in one })
    let present = Set(now.map(\.key))
    return now.flatMap { between(former[$0.key], $0) }
      + sent.filter { !present.contains($0.key) }.flatMap { between($0, nil) }
  }

  private static func between(_ before: FormTable?, _ after: FormTable?) -> [ReturnDifference] {
    guard let table = after ?? before else { return [] }
    let old = rows(before)
    let new = rows(after)
    let gone = (before?.rows ?? []).filter { new[key($0)] == nil }
    return ((after?.rows ?? []) + gone).flatMap { row in
      let (one, other) = (old[key(row)], new[key(row)])
      return table.columns.indices.dropFirst().compactMap { place -> ReturnDifference? in
        let (was, isNow) = (one?[place], other?[place])
        guard was?.data != isNow?.data else { return nil }
        return ReturnDifference(
          table: table.key, title: table.title, row: row[0],
          column: table.columns[place].heading, before: was, after: isNow)
      }
    }
  }

  private static func rows(_ table: FormTable?) -> [String: [FormCell]] {
    Dictionary((table?.rows ?? []).map { (key($0), $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// What tells the rows of a table apart: the first cell, and the second of channels.
  private static func key(_ row: [FormCell]) -> String {
    row.prefix(
      row.first?.data.hasPrefix("notified") == true || row.first?.data == "registered" ? 2 : 1
    )
    .map(\.data).joined(separator: "\t")
  }
}
