internal import Registry

/// A row whose cells are asked for by heading; a heading that is missing gives an empty cell.
struct NamedRow {
  let cells: [String: String]

  subscript(heading: String) -> String { cells[heading] ?? "" }
}

extension CSVFile {
  /// Lends every row under its headings.
  func rows(_ body: (NamedRow) throws -> Void) throws {
    let header = header
    _ = try forEachRow { row in
      var cells: [String: String] = [:]
      for (place, heading) in header.enumerated() { cells[heading] = row.string(place) }
      try body(NamedRow(cells: cells))
    }
  }
}
