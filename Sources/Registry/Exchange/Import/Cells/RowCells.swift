internal import CooperativeLaw
internal import VietnameseText

/// Reads the cells of one row after another into the stage, and notes what cannot be read.
///
/// A good cell goes as bytes; a bad one, which is rare, is judged by the rules of the record.
final class RowCells {
  let stage: Stage
  let rejects: Rejects
  private(set) var line = 0
  /// Whether nothing in the row was rejected so far.
  private(set) var isGood = true
  private var folded: [UInt8] = []
  private var sorted: [UInt8] = []

  init(stage: Stage, rejects: Rejects) {
    self.stage = stage
    self.rejects = rejects
  }

  /// Starts a row; a row of the wrong width is rejected.
  func begin(_ row: borrowing CSVRow) throws {
    line = row.line
    isGood = true
    stage.beginRow(line: line)
    guard row.count != row.expectedCount else { return }
    try reject(
      row.count < row.expectedCount ? .tooFewCells : .tooManyCells, nil,
      "\(row.count)", other: "\(row.expectedCount)")
  }

  /// Ends a row: a good one goes into the stage.
  func end() throws { if isGood { try stage.insert() } }

  func reject(
    _ problem: RowProblem, _ field: String?, _ value: String = "", other: String = ""
  ) throws {
    isGood = false
    try rejects.add(line: line, problem, field: field, value: value, other: other)
  }

  /// Rejects the row when a rule of the record stops it.
  func judge(_ findings: [Finding]) throws {
    for finding in findings where finding.severity == .blocker {
      isGood = false
      try rejects.add(line: line, finding)
    }
  }

  /// Binds the unit a cell names; one that is not found rejects the row.
  @discardableResult
  func unit(_ cell: CellBytes, _ units: UnitKeys, at place: Int32? = nil) throws -> Int64? {
    let cell = cell.trimmed
    if cell.isEmpty {
      try reject(.missing, "unit")
      return nil
    }
    switch try units.find(cell) {
    case .unit(let unit):
      stage.bind(at: place ?? stage.place(.unitId), Int(unit))
      return unit
    case .unknown: try reject(.unknownUnit, "unit", cell.text)
    case .ambiguous: try reject(.ambiguousUnit, "unit", cell.text)
    }
    return nil
  }

  /// Binds text in the form the database keeps; an empty cell binds nothing.
  func text(_ slot: StageSlot, _ cell: CellBytes) { text(at: stage.place(slot), cell) }

  /// Binds text at a place of the row.
  func text(at place: Int32, _ cell: CellBytes) {
    let cell = cell.trimmed
    guard !cell.isEmpty else { return }
    if cell.isPlain { return stage.bind(at: place, cell) }
    let typed = cell.text
    var form = normalized(typed)
    // The cell itself is bound when it was in form already: its bytes outlive the row.
    let isInForm = form.withUTF8 { $0.equals(cell) }
    if isInForm { stage.bind(at: place, cell) } else { stage.bind(at: place, copying: form) }
  }

  /// Binds a name with its search key and its sort key.
  func name(
    _ cell: CellBytes, field: String, _ slot: StageSlot, key: StageSlot, sort: StageSlot,
    ofPerson isPerson: Bool
  ) throws {
    let cell = cell.trimmed
    if cell.isEmpty { return try reject(.missing, field) }
    text(slot, cell)
    if !cell.isPlain {
      let typed = normalized(cell.text)
      if !problems(inName: typed).isEmpty {
        try judge(RecordRules.nameCharacters.judge(TypedText(typed, field: field)))
      }
    }
    folded.removeAll(keepingCapacity: true)
    appendSearchKey(of: cell, to: &folded)
    sorted.removeAll(keepingCapacity: true)
    if isPerson {
      appendPersonNameSortKey(of: cell, to: &sorted)
    } else {
      appendSortKey(of: cell, to: &sorted)
    }
    folded.withUnsafeBufferPointer { stage.bind(key, copying: $0) }
    sorted.withUnsafeBufferPointer { stage.bind(sort, copyingBlob: $0) }
  }

  /// The day a cell names; `nil` when it is empty or cannot be read.
  func day(_ cell: CellBytes, _ field: String) throws -> CellDay? {
    let cell = cell.trimmed
    if cell.isEmpty { return nil }
    if let day = CellDay(usual: cell) { return day }
    let facts = DateFacts(day: cell.text, field: field)
    try judge(RecordRules.date.judge(facts))
    guard case .full(let year, let month, let day)? = facts.value else { return nil }
    return CellDay(year: year, month: month, day: day)
  }

  /// The birth a cell names: a day, or the year alone.
  func birth(_ cell: CellBytes, _ field: String) throws -> BirthDate? {
    let cell = cell.trimmed
    if cell.isEmpty { return nil }
    let facts = DateFacts(birth: cell.text, field: field)
    try judge(RecordRules.date.judge(facts))
    switch facts.value {
    case .full(let year, let month, let day)?:
      return CivilDate(year: year, month: month, day: day).map { .day($0) }
    case .yearOnly(let year)?: return .year(year)
    case nil: return nil
    }
  }

  /// The đồng a cell names; `nil` when it is empty or cannot be read.
  func amount(_ cell: CellBytes, _ field: String) throws -> Int? {
    let cell = cell.trimmed
    if cell.isEmpty { return nil }
    if cell.count <= 15, cell.areDigits { return cell.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    let facts = AmountFacts(cell.text, field: field)
    try judge(RecordRules.amount.judge(facts))
    return facts.value
  }

  /// The word a cell names; an empty cell gives the default, when there is one.
  func word<Word>(
    _ cell: CellBytes, _ field: String, _ words: WordCell<Word>, _ rule: RuleID,
    default word: Word? = nil
  ) throws -> WordCell<Word>.Reading? {
    let cell = cell.trimmed
    if cell.isEmpty { return word.map { words.reading(of: $0) } }
    if let reading = words.read(cell) { return reading }
    try judge(TypedValue<Word, UnknownWord>(cell.text, field: field).findings(rule))
    return nil
  }

  /// Binds telephone numbers, several of them as ``DossierReader`` keeps them; what cannot be dialled
  /// stays as typed, as in old books.
  func phone(_ cell: CellBytes) {
    let cell = cell.trimmed
    if cell.count == 10, cell[0] == UInt8(ascii: "0"), cell.areDigits {
      return stage.bind(.phone, cell)
    }
    guard !cell.isEmpty else { return }
    if let number = PhoneFacts(cell.text).value {
      return stage.bind(.phone, copying: number.digits)
    }
    let pieces = PhoneNumber.pieces(of: cell.text)
    guard pieces.count > 1 else { return text(.phone, cell) }
    let numbers = pieces.map { PhoneFacts($0).value?.digits ?? $0 }
    stage.bind(.phone, copying: numbers.joined(separator: "; "))
  }
}
