internal import CooperativeLaw
internal import GRDB

/// Reads the rows of a file of office-holders into the stage.
final class PositionRowReader {
  private let cells: RowCells
  private let header: HeaderMap
  private let units: UnitKeys
  private let identity = IdentityCell()
  private let roles = WordCell<PositionRole>()
  private let today: CellDay
  /// Whether a row had no identity number, so that people must be told by their names.
  private(set) var hasNameless = false

  init(_ db: Database, cells: RowCells, header: HeaderMap, today: CivilDate) {
    self.cells = cells
    self.header = header
    units = UnitKeys(db)
    self.today = CellDay(today)
  }

  private func cell(_ key: String, _ row: borrowing CSVRow) -> CellBytes {
    row[header[key] ?? -1].trimmed
  }

  func read(_ row: borrowing CSVRow) throws {
    try cells.begin(row)
    guard cells.isGood else { return }
    try cells.unit(cell("unit", row), units)
    let role = try cells.word(cell("role", row), "role", roles, "record.role-unknown")
    if let role {
      cells.stage.bind(.role, role.code)
    } else if cells.isGood {
      try cells.reject(.missing, "role")
    }
    try cells.name(
      cell("full_name", row), field: "full_name", .fullName, key: .searchKey, sort: .sortKey,
      ofPerson: true)
    cells.stage.bind(.type, copying: MemberType.individual.rawValue)
    let number = cell("id_number", row)
    if number.isEmpty { hasNameless = true }
    try identity.read(number, "id_number", type: .individual, into: cells)
    try readDays(row)
    cells.text(.note, cell("note", row))
    try cells.end()
  }

  private func readDays(_ row: borrowing CSVRow) throws {
    let text = cell("from", row)
    if text.isEmpty { try cells.reject(.missing, "from") }
    guard let from = try cells.day(text, "from") else { return }
    cells.stage.bind(.fromDay, from)
    if from > today { try cells.reject(.inFuture, "from", from.date?.slashed ?? "") }
    guard let to = try cells.day(cell("to", row), "to") else { return }
    cells.stage.bind(.untilDay, to)
    if to < from { try cells.reject(.endsBeforeStart, "to", to.date?.slashed ?? "") }
  }
}
