internal import CooperativeLaw
internal import GRDB

/// Reads the rows of a member file into the stage.
final class MemberRowReader {
  private let cells: RowCells
  private let columns: MemberColumns
  private let units: UnitKeys
  private let memberUnits: UnitKeys
  private let identity = IdentityCell()
  private let types = WordCell<MemberType>()
  private let kinds = WordCell<MemberKind>()
  private let sexes = WordCell<Sex>()
  private let reasons = WordCell<MembershipEndReason>()
  private let today: CellDay
  private let todayDate: CivilDate
  /// Whether a row had no identity number, so that people must be told by name and birth.
  private(set) var hasNameless = false

  init(_ db: Database, cells: RowCells, columns: MemberColumns, today: CivilDate) {
    self.cells = cells
    self.columns = columns
    units = UnitKeys(db)
    memberUnits = UnitKeys(db)
    todayDate = today
    self.today = CellDay(today)
  }

  func read(_ row: borrowing CSVRow) throws {
    try cells.begin(row)
    guard cells.isGood else { return }
    let unit = try cells.unit(row[columns.unit], units)
    let type = try readWords(row)
    try cells.name(
      row[columns.fullName], field: "full_name", .fullName, key: .searchKey, sort: .sortKey,
      ofPerson: type == .individual || type == .household)
    try readIdentity(row, type: type, unit: unit)
    try readDates(row)
    readTexts(row)
    try readNumbers(row)
    try cells.end()
  }

  /// Binds the words of closed lists and answers the member's type.
  private func readWords(_ row: borrowing CSVRow) throws -> MemberType {
    let type = try cells.word(
      row[columns.memberType], "member_type", types, "record.member-type-unknown",
      default: .individual)
    let kind = try cells.word(
      row[columns.memberKind], "member_kind", kinds, "record.member-kind-unknown",
      default: .unknown)
    let sex = try cells.word(row[columns.sex], "sex", sexes, "record.sex-unknown")
    if let type { cells.stage.bind(.type, type.code) }
    if let kind { cells.stage.bind(.kind, kind.code) }
    if let sex { cells.stage.bind(.sex, sex.code) }
    return type?.word ?? .individual
  }

  private func readIdentity(_ row: borrowing CSVRow, type: MemberType, unit: Int64?) throws {
    let cell = row[columns.idNumber]
    guard type == .unit else {
      if cell.trimmed.isEmpty { hasNameless = true }
      return try identity.read(cell, "id_number", type: type, into: cells)
    }
    let named = cell.trimmed.isEmpty ? row[columns.fullName].trimmed : cell.trimmed
    guard case .unit(let member) = try memberUnits.find(named) else {
      return try cells.reject(.unknownMemberUnit, "id_number", named.text)
    }
    if member == unit { try cells.reject(.memberOfItself, "id_number") }
    cells.stage.bind(.memberUnit, Int(member))
    cells.text(.idNumber, cell)
    identity.bind(unit: member, cells.stage)
  }

  private func readDates(_ row: borrowing CSVRow) throws {
    let joined = try cells.day(row[columns.joinedOn], "joined_on")
    let left = try cells.day(row[columns.leftOn], "left_on")
    let contributed = try cells.day(row[columns.contributedOn], "contributed_on")
    let birth = row[columns.dateOfBirth].trimmed
    let bornOn = CellDay(usual: birth)
    if let bornOn {
      cells.stage.bind(.dateOfBirth, bornOn)
    } else if !birth.isEmpty {
      try readOldBirth(birth)
    }
    if let joined { cells.stage.bind(.fromDay, joined) }
    if let contributed { cells.stage.bind(.contributedOn, contributed) }
    if let next = left?.date?.adding(days: 1) { cells.stage.bind(.untilDay, CellDay(next)) }
    try readReason(row[columns.leftReason], hasLeft: left != nil)
    if isOutOfOrder(bornOn, joined, contributed, left) {
      try judgeOrder(bornOn.flatMap(\.date), joined, contributed, left)
    }
  }

  private func readOldBirth(_ cell: CellBytes) throws {
    switch try cells.birth(cell, "date_of_birth") {
    case .day(let day)?: cells.stage.bind(.dateOfBirth, CellDay(day))
    case .year(let year)?: cells.stage.bind(.birthYear, year)
    case nil: break
    }
  }

  private func isOutOfOrder(
    _ born: CellDay?, _ joined: CellDay?, _ contributed: CellDay?, _ left: CellDay?
  ) -> Bool {
    if let born, born > joined ?? today { return true }
    if let contributed, contributed > today || born.map({ $0 > contributed }) == true {
      return true
    }
    if let joined, joined > today { return true }
    guard let left else { return false }
    return left > today || joined.map { left < $0 } == true
  }

  private func judgeOrder(
    _ born: CivilDate?, _ joined: CellDay?, _ contributed: CellDay?, _ left: CellDay?
  ) throws {
    try cells.judge(
      RecordRules.dateOrder.judge(
        DateOrderFacts(
          birth: born.map { .day($0) }, joined: joined?.date, contributed: contributed?.date,
          left: left?.date, today: todayDate)))
    if let left, left > today { try cells.reject(.inFuture, "left_on", left.date?.slashed ?? "") }
  }

  private func readReason(_ cell: CellBytes, hasLeft: Bool) throws {
    // A reason without a day says nothing that can be dated.
    guard hasLeft else { return }
    let reason = try cells.word(
      cell, "left_reason", reasons, "record.reason-unknown", default: .unknown)
    if let reason { cells.stage.bind(.endReason, reason.code) }
  }

  private func readTexts(_ row: borrowing CSVRow) {
    cells.text(.nationality, row[columns.nationality])
    cells.text(.ethnicity, row[columns.ethnicity])
    cells.text(.address, row[columns.address])
    cells.text(.representative, row[columns.representative])
    cells.text(.certificateNumber, row[columns.certificateNumber])
    cells.text(.note, row[columns.note])
    cells.phone(row[columns.phone])
  }

  private func readNumbers(_ row: borrowing CSVRow) throws {
    if let capital = try cells.amount(row[columns.capital], "capital"), capital > 0 {
      cells.stage.bind(.capital, capital)
    }
    let number = row[columns.memberNumber].trimmed
    // A number that is no number cannot be kept; the member gets the next free one.
    guard (1...9).contains(number.count), number.areDigits else { return }
    let value = number.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    if value > 0 { cells.stage.bind(.memberNumber, value) }
  }
}
