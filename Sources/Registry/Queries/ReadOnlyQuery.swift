public import Foundation
internal import GRDB
internal import GRDBSQLite

/// One value of a query's answer.
public enum QueryValue: Sendable, Equatable {
  /// NULL.
  case missing
  /// A whole number.
  case integer(Int64)
  /// A number with a fraction.
  case real(Double)
  /// A text.
  case text(String)
  /// Bytes.
  case bytes(Data)
}

/// Why a query is not run at all.
public enum QueryRefused: Error, Equatable {
  /// It might write; the word it begins with.
  case mayWrite(word: String)
  /// It is more than one statement.
  case severalStatements
}

/// The rows of a query, read as they are asked for.
public struct QueryRows {
  /// The names of the columns as SQLite gives them.
  public let columns: [String]
  fileprivate let statement: Statement
  /// How each column is covered: where it comes from tells, whatever it is called.
  fileprivate let masks: [PersonalMask?]

  /// Whether a column of personal data is covered.
  public var coversPeople: Bool { masks.contains { $0 != nil } }

  /// Hands out the rows one by one; what `body` throws passes through.
  public func read(_ body: ([QueryValue]) throws -> Void) throws {
    let count = columns.count
    let rows = try Row.fetchCursor(statement)
    while let row = try rows.next() {
      try body((0..<count).map { QueryValue(row[$0] as DatabaseValue, masks[$0]) })
    }
  }
}

extension Registry {
  /// Runs one SQL statement that only reads.
  ///
  /// Personal data that is read as it stands is covered, unless a purpose is given; what a query makes
  /// of it by a function is not known as such.
  /// Three locks hold: the connection reads only, the statement must begin with a word that reads,
  /// and SQLite itself must judge it to write nothing.
  /// - Throws: ``RegistryError/query(detail:)`` when SQLite does not take it, ``QueryRefused`` when
  ///   it might write or is more than one statement.
  public func query(
    _ sql: String, disclosure: Disclosure = .masked, _ body: (QueryRows) throws -> Void
  ) throws {
    try disclosure.requirePurpose()
    do {
      try queue.read { db in
        guard ReadOnlyQuery.readsOnly(sql) else { throw ReadOnlyQuery.refusal(sql) }
        let statement = try db.makeStatement(sql: sql)
        guard statement.isReadonly else { throw ReadOnlyQuery.refusal(sql) }
        try body(
          QueryRows(
            columns: statement.columnNames, statement: statement,
            masks: statement.masks(for: disclosure)))
      }
    } catch let error as DatabaseError {
      throw ReadOnlyQuery.error(error, path: path)
    }
  }
}

enum ReadOnlyQuery {
  /// The words a statement that only reads begins with.
  private static let readingWords: Set<String> = ["SELECT", "WITH", "VALUES", "EXPLAIN"]

  /// Whether the first word after comments is one that reads.
  static func readsOnly(_ sql: String) -> Bool { readingWords.contains(firstWord(sql)) }

  static func refusal(_ sql: String) -> QueryRefused { .mayWrite(word: firstWord(sql)) }

  /// What SQLite says, with the place when it names one.
  static func error(_ error: DatabaseError, path: String) -> any Error {
    if error.message?.hasPrefix("Multiple statements found") == true {
      return QueryRefused.severalStatements
    }
    return registryError(error, path: path)
  }

  private static func registryError(_ error: DatabaseError, path: String) -> RegistryError {
    switch error.resultCode {
    case .SQLITE_ERROR, .SQLITE_MISUSE, .SQLITE_AUTH, .SQLITE_READONLY, .SQLITE_RANGE,
      .SQLITE_MISMATCH, .SQLITE_TOOBIG:
      .query(detail: told(error))
    default: RegistryError(error, path: path)
    }
  }

  private static func told(_ error: DatabaseError) -> String {
    let message = error.message ?? "\(error.resultCode)"
    guard let sql = error.sql, let word = quoted(message), let place = place(of: word, in: sql)
    else { return message }
    return "\(message) (\(place))"
  }

  /// The word between the first quotes, as in `near "FORM": syntax error`.
  private static func quoted(_ message: String) -> Substring? {
    let parts = message.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
    if parts.count == 3 { return parts[1] }
    return message.firstRange(of: "no such ").map { _ in
      message.split(separator: " ").last ?? ""
    }
  }

  /// Line and column, counted from one, where a word stands; `nil` when it stands there twice.
  private static func place(of word: Substring, in sql: String) -> String? {
    let found = sql.ranges(of: word)
    guard !word.isEmpty, found.count == 1, let start = found.first?.lowerBound else { return nil }
    let before = sql[..<start].split(separator: "\n", omittingEmptySubsequences: false)
    return "\(before.count):\((before.last?.count ?? 0) + 1)"
  }

  private static func firstWord(_ sql: String) -> String {
    var rest = sql[...]
    while true {
      rest = rest.drop { $0.isWhitespace }
      if rest.hasPrefix("--") {
        rest = rest.drop { !$0.isNewline }
      } else if rest.hasPrefix("/*") {
        rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
      } else {
        return rest.prefix { $0.isLetter }.uppercased()
      }
    }
  }
}

extension Statement {
  /// How a disclosure covers each column.
  fileprivate func masks(for disclosure: Disclosure) -> [PersonalMask?] {
    (0..<columnCount).map { place in
      guard disclosure.purpose == nil,
        let table = sqlite3_column_table_name(sqliteStatement, Int32(place)),
        let column = sqlite3_column_origin_name(sqliteStatement, Int32(place))
      else { return nil }
      return ColumnProfile.mask(
        table: String(cString: table), column: String(cString: column))
    }
  }
}

extension QueryValue {
  fileprivate init(_ value: DatabaseValue, _ mask: PersonalMask?) {
    if let mask, let text = FactTable.text(value) {
      self = .text(mask.covered(text))
      return
    }
    switch value.storage {
    case .null: self = .missing
    case .int64(let number): self = .integer(number)
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob(let data): self = .bytes(data)
    }
  }
}
