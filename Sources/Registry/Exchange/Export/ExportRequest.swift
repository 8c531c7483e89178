internal import CooperativeLaw
internal import GRDB

/// What is exported: the statement, its arguments, and its columns in the order of the contract.
public struct ExportRequest: Sendable {
  /// The columns, in the order of the cells of each row.
  public let columns: [ExchangeColumn]
  /// How much personal data the rows show.
  public let disclosure: Disclosure
  let mask: @Sendable (_ column: String) -> PersonalMask?
  let sql: String
  let arguments: @Sendable (Database) throws -> StatementArguments

  var masks: [PersonalMask?] {
    switch disclosure {
    case .masked: columns.map { mask($0.key) }
    case .full: []
    }
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
      let row = ExportRow(statement.sqliteStatement, masks: request.masks)
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

  /// Reads what leaves the registry in lists and files; they all go through here.
  func release<Value>(
    _ disclosure: Disclosure, _ body: (Database) throws -> Value
  ) throws(RegistryError) -> Value {
    if case .full(let purpose) = disclosure, purpose.allSatisfy(\.isWhitespace) {
      throw .invalidValue(
        field: "--purpose", value: purpose,
        reason: LocalizedText(
          vi: "dữ liệu cá nhân chỉ được cung cấp cho một mục đích nêu rõ",
          en: "personal data is given out for a stated purpose only"))
    }
    return try read(body)
  }
}
