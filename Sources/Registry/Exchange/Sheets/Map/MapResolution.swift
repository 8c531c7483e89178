internal import CooperativeLaw
internal import OfficeSheets
internal import VietnameseText

/// Where the columns of a map stand in a file, and what of the map does not fit it.
struct MapResolution {
  /// A column of the map that was found.
  struct Found {
    let place: Int
    let entry: MappedColumn
  }

  /// The columns found, in the order of the map.
  private(set) var found: [Found] = []
  /// What is wrong, the faults of the map itself first.
  private(set) var faults: [DossierProblem]

  private let titles: [TableColumn]

  /// Looks a map up among the columns of a file, whose headings are in Unicode.
  init(_ map: ColumnMap, _ titles: [TableColumn]) {
    self.titles = titles
    faults = map.faults
    var places: [Int: Int] = [:]
    var keys: [String: [(index: Int, part: ColumnPart?)]] = [:]
    for (index, entry) in map.columns.enumerated() {
      if let key = entry.key { note(key, entry.part, at: index, &keys) }
      guard let place = place(of: entry, at: index) else { continue }
      if let first = places[place] {
        refuse("columns[\(index)]", MapFaults.columnTwice(columnName(place), first))
      } else {
        places[place] = index
        found.append(Found(place: place, entry: entry))
      }
    }
    refuseSingleParts(keys)
  }

  private mutating func refuse(_ path: String, _ reason: LocalizedText) {
    faults.append(DossierProblem(path, reason))
  }

  /// Two columns may be one only as its two parts.
  private mutating func note(
    _ key: String, _ part: ColumnPart?, at index: Int,
    _ keys: inout [String: [(index: Int, part: ColumnPart?)]]
  ) {
    let others = keys[key] ?? []
    if let first = others.first,
      others.count > 1 || part == nil || first.part != part?.counterpart
    {
      refuse("columns[\(index)].is", MapFaults.keyTwice(key, first.index))
    }
    keys[key, default: []].append((index, part))
  }

  /// A surname without a given name is no name; births of men alone are births.
  private mutating func refuseSingleParts(
    _ keys: [String: [(index: Int, part: ColumnPart?)]]
  ) {
    for (_, entries) in keys.sorted(by: { $0.key < $1.key }) where entries.count == 1 {
      guard let part = entries[0].part, part == .familyName || part == .givenName else { continue }
      refuse("columns[\(entries[0].index)].part", MapFaults.onePart(part))
    }
  }

  private mutating func place(of entry: MappedColumn, at index: Int) -> Int? {
    let path = "columns[\(index)]"
    if let letters = entry.letters, let place = columnNumber(letters) {
      let title = titles.first { $0.column == place }
      if let heading = entry.heading, title.map({ Self.has($0, heading) }) != true {
        refuse(path + ".heading", MapFaults.otherHeading(letters, title?.title ?? ""))
        return nil
      }
      return place
    }
    guard let heading = entry.heading else { return nil }
    let places = columns(headed: heading)
    if places.isEmpty {
      refuse(path + ".heading", MapFaults.noHeading(heading, titles.map(\.title)))
    } else if places.count > 1 {
      refuse(
        path + ".heading", MapFaults.severalHeadings(heading, places.map { columnName($0) }))
    }
    return places.count == 1 ? places[0] : nil
  }

  /// Columns whose whole heading is that; else those whose lowest words are.
  private func columns(headed heading: String) -> [Int] {
    let key = searchKey(heading)
    let whole = titles.filter { searchKey($0.title) == key }
    let found = whole.isEmpty ? titles.filter { Self.has($0, heading) } : whole
    return found.map(\.column)
  }

  private static func has(_ title: TableColumn, _ heading: String) -> Bool {
    let key = searchKey(heading)
    return searchKey(title.title) == key || title.levels.last.map { searchKey($0) } == key
  }
}
