internal import CooperativeLaw
internal import OfficeSheets
internal import VietnameseText

/// How the columns of a sheet are understood for one import.
///
/// Fields stand where the columns stand, so that a place in the converted file is one in the sheet;
/// what the sheet has not itself follows behind its last column.
struct SheetFields {
  /// A field for each column of the sheet, from the first on, then those that are added.
  private(set) var fields: [SheetField]
  /// The contract column that each column of the sheet goes to.
  private(set) var meanings: [Int: ExchangeColumn] = [:]
  /// Which part of a value stands in a column, where it stands in two.
  private(set) var parts: [Int: ColumnPart] = [:]
  /// What the converted headings come to.
  private(set) var header: HeaderMap
  /// What does not fit of the map.
  private(set) var faults: [DossierProblem] = []
  /// The headings in Unicode.
  let titles: [TableColumn]
  /// How many columns the sheet has; fields behind them are added.
  var width: Int { fields.count - added }

  private let map: ColumnMap?
  private let note: String?
  private let reading: HeadingReading
  private var added = 0
  /// The columns that the map names; they are not read by their headings.
  private var named: Set<Int> = []

  /// Reads a heading by a catalogue and a map; rows may take from the row of their group what the
  /// groups name and the sheet has no column for.
  init(
    _ head: TableHead, catalogue: ColumnCatalogue, map: ColumnMap? = nil,
    groups: [GroupColumn] = []
  ) {
    let titles = HeadingReading.inUnicode(head.columns)
    self.titles = titles
    self.map = map
    note = head.unitNote
    reading = HeadingReading(catalogue)
    header = HeaderMap(headings: [], catalogue: catalogue)
    let resolution = map.map { MapResolution($0, titles) }
    let found = resolution?.found ?? []
    faults = resolution?.faults ?? []
    let width = max(titles.last?.column ?? 0, found.map(\.place).max() ?? 0)
    fields = Array(repeating: SheetField(heading: "", source: .nothing), count: width)
    named = Set(found.map(\.place))
    readHeadings(catalogue)
    apply(found, catalogue)
    add(groups, catalogue)
    header = HeaderMap(
      headings: fields.map(\.heading), line: head.rows.upperBound, catalogue: catalogue)
  }

  /// What rows take from the row of their group.
  var groups: [GroupColumn] {
    fields.compactMap { if case .group(let column) = $0.source { column } else { nil } }
  }

  /// The heading of a column in Unicode.
  func title(_ column: Int) -> String { titles.first { $0.column == column }?.title ?? "" }

  /// The field that a column of the sheet goes to.
  func field(of column: Int) -> SheetField? {
    fields.first { $0.exchange != nil && $0.source.columns.contains(column) }
  }

  private mutating func set(_ field: SheetField, at column: Int) {
    fields[column - 1] = field
    meanings[column] = field.exchange
  }
}

// MARK: What headings say

extension SheetFields {
  private mutating func readHeadings(_ catalogue: ColumnCatalogue) {
    let read = titles.filter { !named.contains($0.column) }
    for title in read { setPlain(title) }
    joinNames(read)
    joinSexes(read, catalogue)
  }

  private mutating func setPlain(_ title: TableColumn) {
    guard let exchange = reading.column(title.levels) else {
      // A heading with a semicolon would be another number of columns.
      let heading = title.title.replacing(";", with: ",")
      return set(SheetField(heading: heading, source: .cell(title.column)), at: title.column)
    }
    set(measured(exchange, title, map?.moneyUnit), at: title.column)
  }

  /// The field of a column, its amounts in a given unit or in that of its heading or the note.
  private func measured(
    _ exchange: ExchangeColumn, _ title: TableColumn?, _ unit: MoneyUnit?
  ) -> SheetField {
    var field = named(exchange, title.map { .cell($0.column) } ?? .nothing)
    let isMoney = exchange.content == .money
    if isMoney, let unit {
      field.unit = unit.amountUnit
      return field
    }
    let measure = MoneyMeasure(title: title?.title ?? "", note: isMoney ? note : nil)
    if isMoney { field.unit = measure.unit }
    // What is in brackets and no unit of money is judged with the heading, as in a CSV file.
    if exchange.content != .text, !measure.remark.isEmpty {
      field.heading += " (\(measure.remark.replacing(";", with: ",")))"
    }
    return field
  }

  /// `Họ và đệm | Tên`, or one heading over two columns, is one name.
  private mutating func joinNames(_ titles: [TableColumn]) {
    for (first, second) in zip(titles, titles.dropFirst()) {
      let isSplit =
        HeadingReading.isFamilyName(first.levels) && HeadingReading.isGivenName(second.levels)
      let isWide = first.levels == second.levels
      guard isSplit || isWide, let name = meanings[second.column], name.key == "full_name" else {
        continue
      }
      join(name, first.column, second.column)
    }
  }

  private mutating func join(_ name: ExchangeColumn, _ first: Int, _ second: Int) {
    set(SheetField(heading: "", source: .nothing), at: first)
    set(named(name, .joined(first, second)), at: second)
    meanings[first] = name
    parts[first] = .familyName
    parts[second] = .givenName
  }

  /// Births or marks in a column for men and one for women are one column, and tell the sex.
  private mutating func joinSexes(_ titles: [TableColumn], _ catalogue: ColumnCatalogue) {
    let found = titles.compactMap { title in
      reading.sexed(title.levels).map { (place: title.column, column: $0.column, sex: $0.sex) }
    }
    for key in ["date_of_birth", "sex"] {
      let pair = found.filter { $0.column.key == key }
      guard let column = pair.first?.column else { continue }
      join(column, pair.map { ($0.place, $0.sex) }, catalogue)
    }
  }

  private mutating func join(
    _ column: ExchangeColumn, _ pair: [(column: Int, word: String)], _ catalogue: ColumnCatalogue
  ) {
    for one in pair { set(SheetField(heading: "", source: .nothing), at: one.column) }
    if column.key == "sex" {
      set(named(column, .word(pair)), at: pair[0].column)
    } else {
      set(named(column, .either(pair.map(\.column))), at: pair[0].column)
      if pair.count > 1, !meanings.values.contains(where: { $0.key == "sex" }),
        let sex = catalogue["sex"]
      {
        fields[pair[1].column - 1] = named(sex, .word(pair))
      }
    }
    for one in pair {
      meanings[one.column] = column
      parts[one.column] = one.word == "Nam" ? .men : .women
    }
  }

  private func named(_ column: ExchangeColumn, _ source: SheetField.Source) -> SheetField {
    SheetField(heading: column.heading.vi, exchange: column, source: source)
  }
}

// MARK: What a map and the groups say

extension SheetFields {
  private mutating func apply(_ found: [MapResolution.Found], _ catalogue: ColumnCatalogue) {
    guard let map else { return }
    leaveOut(Set(found.compactMap(\.entry.key)))
    for one in found {
      guard let column = one.entry.key.flatMap({ catalogue[$0] }) else { continue }
      let title = TableColumn(column: one.place, levels: [title(one.place)])
      set(measured(column, title, one.entry.moneyUnit ?? map.moneyUnit), at: one.place)
    }
    joinParts(found, catalogue)
    let taken = Dictionary(
      meanings.map { ($0.value.key, $0.key) }, uniquingKeysWith: { min($0, $1) })
    faults += map.faultsOfConstants(taken)
    for constant in map.constants {
      guard let column = catalogue[constant.key], taken[constant.key] == nil else { continue }
      append(named(column, .constant(constant.value)))
    }
  }

  /// Columns whose heading means what the map takes from another column are left out.
  private mutating func leaveOut(_ keys: Set<String>) {
    for place in fields.indices {
      guard let key = fields[place].exchange?.key, keys.contains(key) else { continue }
      fields[place] = SheetField(heading: "", source: .nothing)
    }
    meanings = meanings.filter { !keys.contains($0.value.key) }
  }

  private mutating func joinParts(
    _ found: [MapResolution.Found], _ catalogue: ColumnCatalogue
  ) {
    func place(_ part: ColumnPart, _ key: String) -> Int? {
      found.first { $0.entry.part == part && $0.entry.key == key }?.place
    }
    if let name = catalogue["full_name"], let first = place(.familyName, name.key),
      let second = place(.givenName, name.key)
    {
      join(name, first, second)
    }
    for key in ["date_of_birth", "sex"] {
      let pair = [(ColumnPart.men, "Nam"), (.women, "Nữ")].compactMap { part, word in
        place(part, key).map { (column: $0, word: word) }
      }
      if let column = catalogue[key], !pair.isEmpty { join(column, pair, catalogue) }
    }
  }

  /// Rows take from their group what neither a column nor a constant gives.
  private mutating func add(_ groups: [GroupColumn], _ catalogue: ColumnCatalogue) {
    let known = Set(fields.compactMap { $0.exchange?.key })
    for group in groups where !known.contains(group.key) {
      if let column = catalogue[group.key] { append(named(column, .group(group))) }
    }
  }

  private mutating func append(_ field: SheetField) {
    fields.append(field)
    added += 1
  }
}
