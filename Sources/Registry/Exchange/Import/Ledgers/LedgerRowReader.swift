internal import CooperativeLaw
internal import GRDB

/// Reads the rows of a declared file into the stage, cell by cell.
final class LedgerRowReader {
  private struct Field {
    let column: LedgerColumn
    /// The cell of the row; `nil` when the file does not have the column.
    let cell: Int?
    let place: Int32
  }

  private let cells: RowCells
  private let fields: [Field]
  private let units: UnitKeys
  private let areas: AreaCells
  private let today: CivilDate
  private let lastDay: CellDay
  private var codes: [[UInt8]: String] = [:]
  private var year: Int?
  private var day: CivilDate?

  init(
    _ db: Database, columns: [LedgerColumn], cells: RowCells, header: HeaderMap, today: CivilDate
  ) {
    self.cells = cells
    fields = columns.enumerated().map { index, column in
      Field(column: column, cell: header[column.exchange.key], place: Int32(index + 2))
    }
    units = UnitKeys(db)
    areas = AreaCells(db)
    self.today = today
    lastDay = CellDay(today)
  }

  func read(_ row: borrowing CSVRow) throws {
    try cells.begin(row)
    guard cells.isGood else { return }
    (year, day) = (nil, nil)
    for field in fields {
      let cell = row[field.cell ?? -1].trimmed
      if !cell.isEmpty {
        try read(cell, field)
      } else if field.column.exchange.isRequired {
        try cells.reject(.missing, field.column.exchange.key)
      }
    }
    try cells.end()
  }

  private func read(_ cell: CellBytes, _ field: Field) throws {
    let key = field.column.exchange.key
    switch field.column.content {
    case .unit: try cells.unit(cell, units, at: field.place)
    case .area: try area(cell, field)
    case .day(let mayBeFuture): try day(cell, key, field.place, mayBeFuture: mayBeFuture)
    case .year: try readYear(cell, key, field.place)
    case .count: try whole(cell, key, field.place)
    case .money: try cells.amount(cell, key).map { cells.stage.bind(at: field.place, $0) }
    case .signedMoney: try signed(cell, key, field.place)
    case .points: try points(cell, key, field.place)
    case .text: cells.text(at: field.place, cell)
    case .word(let words): try word(cell, key, field.place, words)
    case .flag: try flag(cell, key, field.place)
    }
  }

  private func day(
    _ cell: CellBytes, _ key: String, _ place: Int32, mayBeFuture: Bool
  ) throws {
    guard let day = try cells.day(cell, key) else { return }
    if !mayBeFuture, day > lastDay {
      return try cells.reject(.inFuture, key, day.date?.slashed ?? "")
    }
    self.day = self.day ?? day.date
    cells.stage.bind(at: place, day)
  }

  private func readYear(_ cell: CellBytes, _ key: String, _ place: Int32) throws {
    guard cell.count == 4, cell.areDigits, let number = Int(cell.text), (1990...2200) ~= number
    else { return try cells.reject(.notAYear, key, cell.text) }
    if number > today.year { return try cells.reject(.inFuture, key, cell.text) }
    year = number
    cells.stage.bind(at: place, number)
  }

  private func whole(_ cell: CellBytes, _ key: String, _ place: Int32) throws {
    guard let number = LedgerNumber.whole(cell) else {
      return try cells.reject(.notANumber, key, cell.text)
    }
    cells.stage.bind(at: place, number)
  }

  private func points(_ cell: CellBytes, _ key: String, _ place: Int32) throws {
    guard let number = LedgerNumber.hundredths(cell) else {
      return try cells.reject(.notANumber, key, cell.text)
    }
    cells.stage.bind(at: place, number)
  }

  /// A loss is written with a minus sign, or in brackets as accountants do.
  private func signed(_ cell: CellBytes, _ key: String, _ place: Int32) throws {
    let text = cell.text
    let isLoss = text.hasPrefix("-") || text.hasPrefix("−") || text.hasPrefix("(")
    guard isLoss else {
      try cells.amount(cell, key).map { cells.stage.bind(at: place, $0) }
      return
    }
    let facts = AmountFacts(String(text.dropFirst().filter { $0 != ")" }), field: key)
    try cells.judge(RecordRules.amount.judge(facts))
    if let amount = facts.value { cells.stage.bind(at: place, -amount) }
  }

  /// Few spellings occur in a file, so each is looked up once.
  private func word(
    _ cell: CellBytes, _ key: String, _ place: Int32, _ words: LedgerWord
  ) throws {
    let spelt = Array(key.utf8) + [0] + Array(cell)
    if let code = codes[spelt] ?? words.code(cell.text) {
      codes[spelt] = code
      return cells.stage.bind(at: place, copying: code)
    }
    try cells.judge(words.findings(cell.text, key))
  }

  private func flag(_ cell: CellBytes, _ key: String, _ place: Int32) throws {
    guard let answer = LedgerNumber.flag(cell.text) else {
      return try cells.reject(.notYesOrNo, key, cell.text)
    }
    cells.stage.bind(at: place, answer ? 1 : 0)
  }

  /// A code names the area of the year's last day, or of the row's first day: codes are used again.
  private func area(_ cell: CellBytes, _ field: Field) throws {
    let end = year.flatMap { CivilDate(year: $0, month: 12, day: 31) } ?? day ?? today
    guard let area = try areas.find(cell.text, on: min(end, today)).area else {
      return try cells.reject(.unknownArea, field.column.exchange.key, cell.text)
    }
    cells.stage.bind(at: field.place, Int(area.id))
  }
}
