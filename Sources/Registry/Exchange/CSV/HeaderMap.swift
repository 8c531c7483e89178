import CooperativeLaw

/// Which cell of a row holds which column, read from the headings of a file.
package struct HeaderMap: Sendable {
  /// The columns that were looked for.
  package let catalogue: ColumnCatalogue
  /// Everything wrong with the header, in the order of the file; missing columns last.
  package private(set) var problems: [CSVProblem] = []
  private var cells: [String: Int] = [:]

  /// Reads the headings that stand on a line.
  package init(headings: [String], line: Int = 1, catalogue: ColumnCatalogue) {
    self.catalogue = catalogue
    let names = HeadingNames(catalogue)
    for (index, heading) in headings.enumerated() {
      let place = CSVPlace(line: line, column: index + 1, columnName: oneLine(heading))
      let key = HeadingKey(heading)
      guard !key.words.isEmpty, !HeadingNames.ignored.contains(key.words) else { continue }
      guard let column = names.column(key) else {
        problems.append(.unknownColumn(place, nearest: names.nearest(key.words)?.heading))
        continue
      }
      add(column, key: key, at: index, place, headings: headings)
    }
    let missing = catalogue.columns.filter { $0.isRequired && cells[$0.key] == nil }
    if !missing.isEmpty {
      problems.append(.missingColumns(CSVPlace(line: line), headings: missing.map(\.heading)))
    }
  }

  /// Whether rows can be read: there is no problem above a warning.
  package var isUsable: Bool { problems.allSatisfy { $0.severity < .blocker } }

  /// The cell of a column, counted from zero; none when the file does not have it.
  package subscript(key: String) -> Int? { cells[key] }

  private mutating func add(
    _ column: ExchangeColumn, key: HeadingKey, at index: Int, _ place: CSVPlace,
    headings: [String]
  ) {
    if let first = cells[column.key] {
      let earlier = CSVPlace(
        line: place.line, column: first + 1, columnName: oneLine(headings[first]))
      problems.append(.repeatedColumn(place, first: earlier, key: column.key))
      return
    }
    cells[column.key] = index
    if !isUsual(key.bracketed, for: column.content) {
      problems.append(.otherMeasure(place, measure: key.bracketed, key: column.key))
    }
  }
}

/// A heading in thousands or millions would make every amount wrong without a sign of it.
private func isUsual(_ measure: String, for content: ExchangeColumn.Content) -> Bool {
  let words = measure.split(separator: " ")
  return switch content {
  case .text: true
  case .date: !measure.hasPrefix("mm")
  case .money:
    words.allSatisfy { $0.allSatisfy(\.isLetter) }
      && !words.contains { ["trieu", "tr", "nghin", "ngan", "ty", "ti", "usd", "k"].contains($0) }
  }
}

private func oneLine(_ heading: String) -> String {
  heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
