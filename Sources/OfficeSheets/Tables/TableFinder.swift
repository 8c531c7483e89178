/// Finds the table in a sheet as an office makes it, row by row.
///
/// Rows are held back until the heading is found, at most ``searchedRows`` of them; from there on each
/// row is told at once. A sheet without a heading has only rows of the kind `title`.
public struct TableFinder {
  /// How many rows with something in them are looked at for the heading.
  public static let searchedRows = 40

  private let given: ClosedRange<Int>?
  private var waiting: [SheetRow] = []
  private var classifier: RowClassifier?
  private var hasGivenUp = false

  /// A finder before the first row.
  ///
  /// - Parameter heading: the rows of the heading where somebody has said which they are; they are
  ///   looked for if not given. Rows up to the last of them are held back.
  public init(heading: ClosedRange<Int>? = nil) { given = heading }

  /// Takes in the next row and tells what has become certain.
  public mutating func add(_ row: SheetRow) -> [TableEvent] {
    if hasGivenUp { return [.row(row, .title)] }
    if classifier != nil { return classified([row]) }
    waiting.append(row)
    return isWaiting(after: row) ? [] : decided()
  }

  private func isWaiting(after row: SheetRow) -> Bool {
    given.map { row.number <= $0.upperBound } ?? (waiting.count < Self.searchedRows)
  }

  /// Tells the rest when the sheet has ended.
  public mutating func finish() -> [TableEvent] {
    classifier == nil && !hasGivenUp ? decided() : []
  }

  private mutating func decided() -> [TableEvent] {
    defer { waiting = [] }
    let search = HeadSearch(waiting)
    guard let found = given.map({ search.found(in: $0) }) ?? search.found() else {
      hasGivenUp = true
      return waiting.map { .row($0, .title) }
    }
    classifier = RowClassifier(found.head)
    let (before, rest) = (waiting[..<found.first], waiting[found.first...])
    let heading = rest.prefix { $0.number <= found.head.rows.upperBound }
    return before.map { .row($0, .title) } + [.head(found.head)]
      + heading.map { .row($0, .heading) } + classified(rest.dropFirst(heading.count))
  }

  private mutating func classified(_ rows: some Sequence<SheetRow>) -> [TableEvent] {
    guard var classifier else { return [] }
    defer { self.classifier = classifier }
    return rows.map { .row($0, classifier.kind(of: $0)) }
  }
}
