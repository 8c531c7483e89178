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
    let keys = table.columns.indices.filter { keyNames.contains(table.columns[$0].key) }
    func key(_ row: [FormCell]) -> [String] { keys.map { row[$0].data } }
    let old = Dictionary(
      (before?.rows ?? []).map { (key($0), $0) }, uniquingKeysWith: { one, _ in one })
    let new = Set((after?.rows ?? []).map(key))
    let gone = (before?.rows ?? []).filter { !new.contains(key($0)) }
    func cells(_ row: [FormCell], was: [FormCell]?, isNow: [FormCell]?) -> [ReturnDifference] {
      table.columns.indices.compactMap { place in
        guard was?[place].data != isNow?[place].data else { return nil }
        return ReturnDifference(
          table: table.key, title: table.title, row: row[keys.first ?? 0],
          column: table.columns[place].heading, before: was?[place], after: isNow?[place])
      }
    }
    return (after?.rows ?? []).flatMap { cells($0, was: old[key($0)], isNow: $0) }
      + gone.flatMap { cells($0, was: $0, isNow: nil) }
  }

  /// The columns that tell the rows of a return's tables apart.
  private static let keyNames: Set<String> = [
    "row", "indicator", "code", "unit", "channel", "tier",
  ]
}
