internal import CooperativeLaw
internal import OfficeSheets
internal import VietnameseText

/// How the columns of a sheet are understood for one import.
///
/// Fields stand where the columns stand, so that a place in the converted file is one in the sheet.
struct SheetFields {
  /// A field for each column of the sheet, from the first on.
  private(set) var fields: [SheetField]
  /// The contract column that each column of the sheet goes to.
  private(set) var meanings: [Int: ExchangeColumn] = [:]
  /// What the converted headings come to.
  private(set) var header: HeaderMap

  private let titles: [TableColumn]
  private let reading: HeadingReading

  init(_ head: TableHead, catalogue: ColumnCatalogue) {
    titles = Self.inUnicode(head.columns)
    reading = HeadingReading(catalogue)
    let width = titles.last?.column ?? 0
    fields = Array(repeating: SheetField(heading: "", source: .nothing), count: width)
    header = HeaderMap(headings: [], catalogue: catalogue)
    for title in titles { setPlain(title, note: head.unitNote) }
    joinNames()
    joinSexes(catalogue)
    header = HeaderMap(
      headings: fields.map(\.heading), line: head.rows.upperBound, catalogue: catalogue)
  }

  /// The heading of a column in Unicode.
  func title(_ column: Int) -> String { titles.first { $0.column == column }?.title ?? "" }

  private mutating func setPlain(_ title: TableColumn, note: String?) {
    let exchange = reading.column(title.levels)
    var field = SheetField(
      heading: title.title.replacing(";", with: ","), exchange: exchange,
      source: .cell(title.column))
    if let exchange {
      field.heading = exchange.heading.vi
      let isMoney = exchange.content == .money
      let measure = MoneyMeasure(title: title.title, note: isMoney ? note : nil)
      if isMoney { field.unit = measure.unit }
      // What is in brackets and no unit of money is judged with the heading, as in a CSV file.
      if exchange.content != .text, !measure.remark.isEmpty {
        field.heading += " (\(measure.remark.replacing(";", with: ",")))"
      }
    }
    set(field, at: title.column)
  }

  private mutating func set(_ field: SheetField, at column: Int) {
    fields[column - 1] = field
    meanings[column] = field.exchange
  }

  /// `Họ và đệm | Tên`, or one heading over two columns, is one name.
  private mutating func joinNames() {
    for (first, second) in zip(titles, titles.dropFirst()) {
      let isSplit =
        HeadingReading.isFamilyName(first.levels) && HeadingReading.isGivenName(second.levels)
      let isWide = first.levels == second.levels
      guard isSplit || isWide, let name = meanings[second.column], name.key == "full_name" else {
        continue
      }
      set(SheetField(heading: "", source: .nothing), at: first.column)
      set(
        SheetField(
          heading: name.heading.vi, exchange: name, source: .joined(first.column, second.column)),
        at: second.column)
      meanings[first.column] = name
    }
  }

  /// Births or marks in a column for men and one for women are one column, and tell the sex.
  private mutating func joinSexes(_ catalogue: ColumnCatalogue) {
    let found = titles.compactMap { title in
      reading.sexed(title.levels).map { (place: title.column, column: $0.column, sex: $0.sex) }
    }
    for key in ["date_of_birth", "sex"] {
      let pair = found.filter { $0.column.key == key }
      guard let first = pair.first else { continue }
      for one in pair { set(SheetField(heading: "", source: .nothing), at: one.place) }
      let words = SheetField.Source.word(pair.map { ($0.place, $0.sex) })
      if key == "sex" {
        set(named(first.column, words), at: first.place)
      } else {
        set(named(first.column, .either(pair.map(\.place))), at: first.place)
        if pair.count > 1, !meanings.values.contains(where: { $0.key == "sex" }),
          let sex = catalogue["sex"]
        {
          fields[pair[1].place - 1] = named(sex, words)
        }
      }
      for one in pair { meanings[one.place] = first.column }
    }
  }

  private func named(_ column: ExchangeColumn, _ source: SheetField.Source) -> SheetField {
    SheetField(heading: column.heading.vi, exchange: column, source: source)
  }

  /// Headings have no old font at times although they are in an old encoding, like the rest.
  private static func inUnicode(_ columns: [TableColumn]) -> [TableColumn] {
    var detector = EncodingDetector()
    for level in columns.flatMap(\.levels) { detector.add(level) }
    let verdict = detector.verdict
    return columns.map { column in
      TableColumn(
        column: column.column, levels: column.levels.map { normalized(verdict.converted($0).text) })
    }
  }
}
