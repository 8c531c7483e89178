/// Where rows come from, one after the other.
protocol RowSource: AnyObject {
  /// The next row that has something in it; `nil` at the end.
  func next() throws(SheetProblem) -> SheetRow?
  /// How much has been read, from 0 to 1.
  var share: Double { get }
}

/// The rows of one sheet, read as they are asked for.
public final class SheetRows {
  private let source: any RowSource
  private var failure: SheetProblem?

  init(_ source: any RowSource) { self.source = source }

  /// About how much of the sheet has been read, from 0 to 1.
  public var share: Double { source.share }

  /// The next row that has something in it, from top to bottom; `nil` at the end.
  ///
  /// - Throws: the problem that ends reading; rows given before it stand. Asked again, it is thrown
  ///   again.
  public func next() throws(SheetProblem) -> SheetRow? {
    if let failure { throw failure }
    do {
      return try source.next()
    } catch {
      failure = error
      throw error
    }
  }
}

/// Rows that a parser has finished and nobody has asked for yet.
struct RowQueue {
  private var rows: [SheetRow] = []
  private var taken = 0

  var isEmpty: Bool { taken == rows.count }

  mutating func append(_ row: SheetRow) { rows.append(row) }

  mutating func pop() -> SheetRow? {
    guard taken < rows.count else {
      rows.removeAll(keepingCapacity: true)
      taken = 0
      return nil
    }
    defer { taken += 1 }
    return rows[taken]
  }
}
