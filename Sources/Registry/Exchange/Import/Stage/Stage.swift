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
  private let days: UnsafeMutablePointer<UInt8>
  /// Rows put in.
  private(set) var count = 0

  /// A stage of the slots that imports of people and units share.
  convenience init(_ db: Database, slots: [StageSlot]) throws {
    var place = [Int32](repeating: 0, count: StageSlot.allCases.count + 1)
    for (index, slot) in slots.enumerated() { place[Int(slot.rawValue)] = Int32(index + 1) }
    try self.init(db, columns: slots.map(\.column), place: place)
  }

  /// A stage of columns of its own, which are bound by their places; the first is `line`.
  convenience init(_ db: Database, columns: [String]) throws {
    let place = StageSlot.allCases.map { $0 == .line ? Int32(1) : 0 }
    try self.init(db, columns: columns, place: [0] + place)
  }

  private init(_ db: Database, columns: [String], place: [Int32]) throws {
    database = db
    let declared = columns.map { $0 == StageSlot.line.column ? "line INTEGER PRIMARY KEY" : $0 }
    try db.execute(sql: "CREATE TEMP TABLE import_stage (\(declared.joined(separator: ", ")))")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    statement = try db.makeStatement(sql: "INSERT INTO import_stage VALUES (\(marks))")
    pointer = statement.sqliteStatement
    self.place = place
    days = .allocate(capacity: 10 * (columns.count + 1))
  }

  deinit { days.deallocate() }

  /// Where a slot stands in the row.
  func place(_ slot: StageSlot) -> Int32 { place[Int(slot.rawValue)] }

  /// Forgets the row before.
  func beginRow(line: Int) {
    sqlite3_clear_bindings(pointer)
    sqlite3_bind_int64(pointer, place(.line), Int64(line))
  }

  func bind(_ slot: StageSlot, _ number: Int) { bind(at: place(slot), number) }

  func bind(at place: Int32, _ number: Int) {
    sqlite3_bind_int64(pointer, place, Int64(number))
  }

  /// Binds text that lives until the row is inserted.
  func bind(_ slot: StageSlot, _ bytes: CellBytes) { bind(at: place(slot), bytes) }

  /// Binds text that lives until the row is inserted.
  func bind(at place: Int32, _ bytes: CellBytes) {
    guard let base = bytes.baseAddress else { return }
    base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      _ = sqlite3_bind_text(pointer, place, $0, Int32(bytes.count), nil)
    }
  }

  /// Binds text that is copied.
  func bind(_ slot: StageSlot, copying text: String) { bind(at: place(slot), copying: text) }

  /// Binds text that is copied.
  func bind(at place: Int32, copying text: String) {
    var text = text
    text.withUTF8 { bind(at: place, copying: $0) }
  }

  /// Binds text whose bytes are copied.
  func bind(_ slot: StageSlot, copying bytes: CellBytes) { bind(at: place(slot), copying: bytes) }

  /// Binds text whose bytes are copied.
  func bind(at place: Int32, copying bytes: CellBytes) {
    bytes.withMemoryRebound(to: CChar.self) {
      _ = sqlite3_bind_text(pointer, place, $0.baseAddress, Int32($0.count), Self.copied)
    }
  }

  /// Binds a BLOB whose bytes are copied.
  func bind(_ slot: StageSlot, copyingBlob bytes: CellBytes) {
    sqlite3_bind_blob(pointer, place(slot), bytes.baseAddress, Int32(bytes.count), Self.copied)
  }

  /// SQLite's mark for bytes that it must copy.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  func bind(_ slot: StageSlot, _ day: CellDay) { bind(at: place(slot), day) }

  func bind(at place: Int32, _ day: CellDay) {
    let text = days + 10 * Int(place)
    day.write(to: text)
    bind(at: place, CellBytes(start: text, count: 10))
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
