internal import CooperativeLaw
internal import GRDB

/// What is exported: the statement, its arguments, and its columns in the order of the contract.
public struct ExportRequest: Sendable {
  /// The columns that are shown, in the order of the cells of each row.
  public let columns: [ExchangeColumn]
  /// How much personal data the rows show.
  public let disclosure: Disclosure
  /// Where each shown column stands in the statement, and how it is covered.
  let cells: [(place: Int32, mask: PersonalMask?)]
  let sql: String
  let arguments: @Sendable (Database) throws -> StatementArguments

  init(
    columns: [ExchangeColumn], profile: ColumnProfile, disclosure: Disclosure, sql: String,
    arguments: @escaping @Sendable (Database) throws -> StatementArguments
  ) {
    let shown = columns.indices.filter { profile.shows(columns[$0].key, to: disclosure) }
    self.columns = shown.map { columns[$0] }
    self.disclosure = disclosure
    cells = shown.map {
      (Int32(truncatingIfNeeded: $0), profile.mask(of: columns[$0].key, for: disclosure))
    }
    self.sql = sql
    self.arguments = arguments
  }
}

extension Registry {
  /// Hands out the rows of an export one by one, in memory that does not grow with their number.
  ///
  /// - Throws: ``RegistryError`` when the file cannot be read, or what `body` throws.
  public func export(
    _ request: ExportRequest, _ body: (borrowing ExportRow) throws -> Void
  ) throws {
    var refusal: (any Error)?
    try release(request.disclosure) { db in
      let statement = try db.cachedStatement(sql: request.sql)
      let rows = try Row.fetchCursor(statement, arguments: try request.arguments(db))
      let row = ExportRow(statement.sqliteStatement, cells: request.cells)
      // The cells are read past GRDB's rows, which would make a string of each.
      while try rows.next() != nil {
        do { try body(row) } catch {
          refusal = error
          return
        }
      }
    }
    if let refusal { throw refusal }
  }

  /// Finds what an export is about without reading its rows.
  ///
  /// - Throws: ``RegistryError`` when the unit or area named is not there.
  public func requireSubject(of request: ExportRequest) throws(RegistryError) {
    _ = try release(request.disclosure) { db in try request.arguments(db) }
  }

  /// Reads what leaves the registry in lists and files; they all go through here.
  func release<Value>(
    _ disclosure: Disclosure, _ body: (Database) throws -> Value
  ) throws(RegistryError) -> Value {
    try disclosure.requirePurpose()
    return try read(body)
  }
}
