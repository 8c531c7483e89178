import CooperativeLaw

/// Every name a column of a catalogue goes by.
struct HeadingNames {
  /// Headings of a running number, which says nothing about the row.
  static let ignored: Set<String> = ["stt", "tt", "so thu tu", "so tt", "no"]

  private var byWords: [String: ExchangeColumn] = [:]

  init(_ catalogue: ColumnCatalogue) {
    for column in catalogue.columns {
      for name in [column.key, column.heading.vi, column.heading.en] + column.aliases {
        byWords[HeadingKey(name).words] = column
      }
    }
  }

  /// The column a heading means.
  func column(_ key: HeadingKey) -> ExchangeColumn? { byWords[key.words] }

  /// The column whose name is spelt most like a heading, if one is near enough to be meant.
  func nearest(_ words: String) -> ExchangeColumn? {
    let limit = max(1, words.count / 4)
    let candidates = byWords.map { name, column in
      (distance: editDistance(words, name), name: name, column: column)
    }
    return candidates.filter { $0.distance <= limit }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.column
  }
}

/// How many letters must be put in, taken out or changed to make one word the other.
private func editDistance(_ one: String, _ other: String) -> Int {
  let letters = Array(other.utf8)
  var row = Array(0...letters.count)
  for (index, letter) in one.utf8.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for column in letters.indices {
      let change = diagonal + (letters[column] == letter ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(change, row[column] + 1, diagonal + 1)
    }
  }
  return row[letters.count]
}
