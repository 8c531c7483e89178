internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// Reads the rows of a unit file into the stage.
final class UnitRowReader {
  private let db: Database
  private let cells: RowCells
  private let header: HeaderMap
  private let areas: AreaCells
  private let identity = IdentityCell()
  private let kinds = WordCell<UnitKind>()
  private let models = WordCell<UnitModel>()
  private let today: CellDay
  private var regimes = RegimeCache()

  init(_ db: Database, cells: RowCells, header: HeaderMap, today: CivilDate) throws {
    self.db = db
    self.cells = cells
    self.header = header
    self.today = CellDay(today)
    areas = AreaCells(db)
    try db.execute(
      sql: "CREATE TEMP TABLE import_line (line INTEGER, place INTEGER, code TEXT)")
  }

  private func cell(_ key: String, _ row: borrowing CSVRow) -> CellBytes {
    row[header[key] ?? -1].trimmed
  }

  func read(_ row: borrowing CSVRow) throws {
    try cells.begin(row)
    guard cells.isGood else { return }
    let kind = try cells.word(cell("kind", row), "kind", kinds, "record.kind-unknown")
    if let kind {
      cells.stage.bind(.kind, kind.code)
    } else if cells.isGood {
      try cells.reject(.missing, "kind")
    }
    try cells.name(
      cell("name", row), field: "name", .name, key: .nameKey, sort: .nameSortKey, ofPerson: false)
    try readCodes(row)
    if let day = try readDay(row) {
      try readLaw(cell("law", row), kind: kind?.word, on: day)
      try readArea(cell("area_code", row), on: day)
      try readStatus(row, kind: kind?.word, registered: day)
    }
    try readWork(row)
    try readPeople(row)
    cells.text(.note, cell("note", row))
    try cells.end()
  }

  private func readDay(_ row: borrowing CSVRow) throws -> CellDay? {
    let text = cell("registered_on", row)
    if text.isEmpty { try cells.reject(.missing, "registered_on") }
    guard let day = try cells.day(text, "registered_on") else { return nil }
    cells.stage.bind(.registeredOn, day)
    if day > today { try cells.reject(.inFuture, "registered_on", day.date?.slashed ?? "") }
    return day
  }

  private func readCodes(_ row: borrowing CSVRow) throws {
    cells.text(.shortName, cell("short_name", row))
    cells.text(.certificateNumber, cell("certificate_number", row))
    let code = cell("tax_code", row)
    guard !code.isEmpty else { return }
    if code.count == 10, code.areDigits { return cells.stage.bind(.taxCode, code) }
    let facts = TaxCodeFacts(code.text)
    try cells.judge(RecordRules.taxCodeShape.judge(facts))
    guard let value = facts.value else { return }
    if value.isBranch { return try cells.reject(.taxCodeOfBranch, "tax_code", value.formatted) }
    cells.stage.bind(.taxCode, copying: value.digits)
  }

  /// The law as written, or by the day of registration.
  private func readLaw(_ cell: CellBytes, kind: UnitKind?, on day: CellDay) throws {
    guard let kind, let date = day.date else { return }
    if cell.isEmpty {
      return cells.stage.bind(.law, copying: regimes.regime(kind, date).id.rawValue)
    }
    guard let law = RegimeID(rawValue: cell.text.uppercased()) else {
      return try cells.reject(.unknownLaw, "law", cell.text)
    }
    cells.stage.bind(.law, copying: law.rawValue)
  }

  private func readArea(_ cell: CellBytes, on day: CellDay) throws {
    guard let date = day.date else { return }
    if cell.isEmpty { return try cells.reject(.missing, "area_code") }
    switch try areas.find(cell.text, on: date) {
    case .found(let area): cells.stage.bind(.areaId, Int(area.id))
    case let lookup:
      try cells.judge([
        Finding(
          rule: RowProblem.unknownArea.rule, severity: .blocker, field: "area_code",
          message: lookup.message(code: cell.text, on: date)
            ?? RowProblem.unknownArea.reason(cell.text, ""),
          citations: [], remedy: RowProblem.unknownArea.remedy(""))
      ])
    }
  }

  private func readStatus(
    _ row: borrowing CSVRow, kind: UnitKind?, registered: CellDay
  ) throws {
    let text = cell("status", row)
    let status = text.isEmpty ? .active : LegalStatus(typed: text.text)
    guard let status else { return try cells.reject(.unknownStatus, "status", text.text) }
    if let kind, !status.applies(to: kind) {
      try cells.reject(.statusOfOtherKind, "status", text.text)
    }
    cells.stage.bind(.status, copying: status.rawValue)
    guard let from = try cells.day(cell("status_from", row), "status_from") else { return }
    let day = from.date?.slashed ?? ""
    if from < registered { try cells.reject(.statusBeforeStart, "status_from", day) }
    if from > today { try cells.reject(.inFuture, "status_from", day) }
    cells.stage.bind(.statusFrom, from)
  }

  private func readWork(_ row: borrowing CSVRow) throws {
    cells.text(.address, cell("address", row))
    cells.text(.sector, cell("sector", row))
    cells.phone(cell("phone", row))
    cells.text(.email, cell("email", row))
    if let capital = try cells.amount(cell("charter_capital", row), "charter_capital") {
      cells.stage.bind(.charterCapital, capital)
    }
    let model = try cells.word(cell("model", row), "model", models, "record.model-unknown")
    if let model { cells.stage.bind(.model, model.code) }
    try readCreditFund(cell("credit_fund", row))
    try readLines(cell("lines", row))
  }

  private func readCreditFund(_ cell: CellBytes) throws {
    switch searchKey(cell.text) {
    case "yes", "co", "x", "1", "true": cells.stage.bind(.creditFund, copying: "yes")
    case "", "no", "khong", "0", "false": break
    default: try cells.reject(.notYesOrNo, "credit_fund", cell.text)
    }
  }

  private func readLines(_ cell: CellBytes) throws {
    guard !cell.isEmpty else { return }
    var codes: [String] = []
    for part in cell.text.split(whereSeparator: { ";,|\n".contains($0) }) {
      let code = part.filter { !$0.isWhitespace && $0 != "." }
      guard !code.isEmpty, !codes.contains(code) else { continue }
      try cells.judge(RecordRules.lineCode.judge(TypedText(code, field: "lines")))
      codes.append(code)
    }
    guard cells.isGood else { return }
    for (place, code) in codes.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO import_line VALUES (?, ?, ?)")
        .execute(arguments: [cells.line, place, code])
    }
  }

  private func readPeople(_ row: borrowing CSVRow) throws {
    let name = cell("legal_representative", row)
    guard !name.isEmpty else { return }
    try cells.name(
      name, field: "legal_representative", .fullName, key: .searchKey, sort: .sortKey,
      ofPerson: true)
    cells.stage.bind(.type, copying: MemberType.individual.rawValue)
    try identity.read(
      cell("legal_representative_id", row), "legal_representative_id", type: .individual,
      into: cells)
  }
}

extension LegalStatus: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .active: ["hoat dong", "dang hoat dong"]
    case .suspended: ["tam ngung", "tam ngung hoat dong", "tam dung"]
    case .notAtAddress: ["khong hoat dong tai tru so", "bo dia chi", "khong o dia chi"]
    case .revokedTax: ["bi thu hoi", "thu hoi"]
    case .windingUp: ["dang giai the", "dang lam thu tuc giai the"]
    case .bankruptcy: ["dang pha san"]
    case .ended: ["da giai the", "giai the", "da pha san"]
    case .closing: ["dang cham dut"]
    case .closed: ["da cham dut", "cham dut"]
    }
  }
}
