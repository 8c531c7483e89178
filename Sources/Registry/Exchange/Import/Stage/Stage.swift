internal import GRDB
internal import GRDBSQLite

/// The temporary table that rows wait in until all are judged, and the statement that fills it.
///
/// Bytes are bound without a copy; they must live until ``insert()``.
final class Stage {
  private let database: Database
  private let statement: Statement
  private let pointer: OpaquePointer
  private let place: [Int32]
  private let width: Int32
  private let days: UnsafeMutablePointer<UInt8>
  /// Rows put in.
  private(set) var count = 0

  init(_ db: Database, slots: [StageSlot]) throws {
    database = db
    let columns = slots.map { $0 == .line ? "line INTEGER PRIMARY KEY" : $0.column }
    try db.execute(sql: "CREATE TEMP TABLE import_stage (\(columns.joined(separator: ", ")))")
    let marks = slots.map { _ in "?" }.joined(separator: ", ")
    statement = try db.makeStatement(sql: "INSERT INTO import_stage VALUES (\(marks))")
    pointer = statement.sqliteStatement
    var place = [Int32](repeating: 0, count: StageSlot.allCases.count + 1)
    for (index, slot) in slots.enumerated() { place[Int(slot.rawValue)] = Int32(index + 1) }
    self.place = place
    width = Int32(slots.count)
    days = .allocate(capacity: 10 * place.count)
  }

  deinit { days.deallocate() }

  /// Forgets the row before.
  func beginRow(line: Int) {
    sqlite3_clear_bindings(pointer)
    sqlite3_bind_int64(pointer, place[Int(StageSlot.line.rawValue)], Int64(line))
  }

  func bind(_ slot: StageSlot, _ number: Int) {
    sqlite3_bind_int64(pointer, place[Int(slot.rawValue)], Int64(number))
  }

  /// Binds text that lives until the row is inserted.
  func bind(_ slot: StageSlot, _ bytes: CellBytes) {
    guard let base = bytes.baseAddress else { return }
    base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      _ = sqlite3_bind_text(pointer, place[Int(slot.rawValue)], $0, Int32(bytes.count), nil)
    }
  }

  /// Binds text that is copied.
  func bind(_ slot: StageSlot, copying text: String) {
    var text = text
    text.withUTF8 { bind(slot, copying: $0) }
  }

  /// Binds text whose bytes are copied.
  func bind(_ slot: StageSlot, copying bytes: CellBytes) {
    bytes.withMemoryRebound(to: CChar.self) {
      _ = sqlite3_bind_text(
        pointer, place[Int(slot.rawValue)], $0.baseAddress, Int32($0.count), Self.copied)
    }
  }

  /// Binds a BLOB whose bytes are copied.
  func bind(_ slot: StageSlot, copyingBlob bytes: CellBytes) {
    sqlite3_bind_blob(
      pointer, place[Int(slot.rawValue)], bytes.baseAddress, Int32(bytes.count), Self.copied)
  }

  /// SQLite's mark for bytes that it must copy.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  func bind(_ slot: StageSlot, _ day: CellDay) {
    let text = days + 10 * Int(slot.rawValue)
    day.write(to: text)
    bind(slot, CellBytes(start: text, count: 10))
  }

  /// Puts the row in.
  func insert() throws {
    let result = sqlite3_step(pointer)
    sqlite3_reset(pointer)
    guard result == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: result), message: database.lastErrorMessage)
    }
    count += 1
  }
}
