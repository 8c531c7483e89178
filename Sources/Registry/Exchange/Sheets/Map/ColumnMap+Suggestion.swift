internal import CooperativeLaw
internal import OfficeSheets
internal import VietnameseText

extension ColumnMap {
  /// How a file was read, as a map: what its headings say, or what another map says of it.
  ///
  /// What the import must have and the file has not stands as a constant to be filled in.
  init(
    suggestedFor subject: ImportSubject, _ table: SheetTable, _ head: TableHead,
    _ fields: SheetFields, _ map: ColumnMap?
  ) {
    let isPlain = if case .firstRow = table.heading { true } else { false }
    let missing = subject.catalogue.columns.filter { column in
      column.isRequired && !fields.fields.contains { $0.exchange?.key == column.key }
    }
    self.init(
      subject: subject, sheet: table.source.sheet.isEmpty ? nil : table.source.sheet,
      headingRows: isPlain ? nil : head.rows, encoding: map?.encoding, moneyUnit: nil,
      columns: Self.columns(fields, map),
      constants: (map?.constants ?? [])
        + missing.map { MappedConstant(key: $0.key, value: "") },
      faults: [])
  }

  private static func columns(_ fields: SheetFields, _ map: ColumnMap?) -> [MappedColumn] {
    let titles = Dictionary(grouping: fields.titles) { searchKey($0.title) }
    let headed = fields.titles.map(\.column)
    var taken: Set<String> = []
    return Set(headed).union(fields.meanings.keys).sorted().compactMap { place in
      let title = fields.title(place)
      let part = fields.parts[place]
      let key = fields.meanings[place]?.key
      let isTaken = key.map { !taken.insert($0).inserted && part == nil } ?? true
      if key == nil, HeadingNames.ignored.contains(HeadingKey(title).words) { return nil }
      let isUnique = titles[searchKey(title)]?.count == 1
      let field = fields.fields[place - 1]
      // A unit that is not known stays in the heading, to be judged there.
      let isMoney =
        !isTaken && field.exchange?.content == .money
        && field.heading == field.exchange?.heading.vi
      return MappedColumn(
        heading: title.isEmpty ? nil : title, letters: isUnique ? nil : columnName(place),
        key: isTaken ? nil : key, part: isTaken ? nil : part,
        moneyUnit: isMoney ? MoneyUnit(field.unit) : nil)
    }
  }
}
