internal import OfficeSheets
internal import VietnameseText

/// Reads a heading of one or more rows by the names of a catalogue.
struct HeadingReading {
  /// Words of a lower row that say nothing without the row above.
  private static let bare: Set<String> = [
    "so tien", "gia tri", "bang so", "tong so", "tong cong", "tong", "so luong",
  ]
  private static let familyNames: Set<String> = [
    "ho va dem", "ho va chu dem", "ho chu dem", "ho dem", "ho va ten dem", "ho ten dem",
  ]

  private let names: HeadingNames

  init(_ catalogue: ColumnCatalogue) { names = HeadingNames(catalogue) }

  /// The column that the rows of a heading mean together; the lowest row alone comes after both.
  func column(_ levels: [String]) -> ExchangeColumn? {
    guard let lowest = levels.last else { return nil }
    var tried = [levels.joined(separator: " "), levels.reversed().joined(separator: " "), lowest]
    if Self.bare.contains(HeadingKey(lowest).words), let above = levels.dropLast().last {
      tried.append(above)
    }
    return tried.lazy.compactMap { names.column(HeadingKey($0)) }.first
  }

  /// The column and the sex when a heading stands over `Nam` or `Nữ`.
  func sexed(_ levels: [String]) -> (column: ExchangeColumn, sex: String)? {
    guard let lowest = levels.last, ["nam", "nu"].contains(searchKey(lowest)),
      let column = column(Array(levels.dropLast())),
      ["date_of_birth", "sex"].contains(column.key)
    else { return nil }
    return (column, searchKey(lowest) == "nam" ? "Nam" : "Nữ")
  }

  /// Headings have no old font at times although they are in an old encoding, like the rest.
  static func inUnicode(_ columns: [TableColumn]) -> [TableColumn] {
    var detector = EncodingDetector()
    for level in columns.flatMap(\.levels) { detector.add(level) }
    let verdict = detector.verdict
    return columns.map { column in
      TableColumn(
        column: column.column, levels: column.levels.map { normalized(verdict.converted($0).text) })
    }
  }

  /// Whether a heading is of surnames with middle names.
  static func isFamilyName(_ levels: [String]) -> Bool {
    levels.last.map { familyNames.contains(HeadingKey($0).words) } ?? false
  }

  /// Whether a heading is of given names.
  static func isGivenName(_ levels: [String]) -> Bool {
    levels.last.map { HeadingKey($0).words == "ten" } ?? false
  }
}
