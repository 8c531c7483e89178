import CooperativeLaw

extension Column {
  /// Years and numbers in a book: they stand without dots between thousands.
  private static let numbers: Set<String> = [
    "depth", "earlier_filing", "filing", "id", "known_filing", "last_filing", "line",
    "member_number", "number", "previous", "product_id", "reorganisation_id", "report", "run",
    "target", "version", "version_before", "voided_by", "year",
  ]

  /// What is longer in a column of codes is a sentence and may be broken into lines, in bytes.
  static let longestCode = 28

  /// Whether its integers are counts, which are read in groups of three digits.
  var isCounted: Bool { alignsRight && !Column.numbers.contains(key) }

  /// About how many letters wide it is on paper, as rows that stream cannot be measured.
  var paperWidth: Int {
    let longestWord = say(heading).split(separator: " ").map { DisplayWidth.of(String($0)) }.max()
    return max(usualWidth, (longestWord ?? 0) + 2)
  }

  private var usualWidth: Int {
    switch kind {
    case .name: 32
    case .text: 18
    case .code: 16
    case .money: 18
    case .date: 12
    case .integer, .tenths, .hundredths: 10
    }
  }
}

extension Table {
  /// The table for paper: columns that no row has a value in are left out where they are rare.
  ///
  /// Only a table with such columns is read into memory; exports have none.
  func withoutRareColumns() throws -> Table {
    guard columns.contains(where: \.isRare) else { return self }
    let rows = try collected()
    let places = columns.indices.filter { place in
      !columns[place].isRare || rows.contains { $0[place] != .missing }
    }
    return Table(places.map { columns[$0] }, rows: rows.map { row in places.map { row[$0] } })
  }
}
