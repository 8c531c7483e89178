/// Where the cells of a sheet lie in the stream, in the order of rows, and what hides and merges them.
struct BIFFSheetIndex {
  struct Place {
    let row: UInt16
    let column: UInt16
    let offset: UInt32
  }

  private(set) var places: [Place] = []
  private(set) var merges = MergedRanges()
  private(set) var hiddenColumns = HiddenColumns()
  private(set) var hiddenRows: Set<Int> = []

  init(_ stream: [UInt8], at start: Int, limits: SheetLimits) throws(SheetProblem) {
    guard let first = BIFFRecord(in: stream, at: start), first.kind == .begin else {
      throw .invalid(.record, SheetPlace(part: BIFFBook.part))
    }
    var offset = first.end
    var depth = 1
    while depth > 0 {
      guard let record = BIFFRecord(in: stream, at: offset) else {
        throw .invalid(
          .record, SheetPlace(part: BIFFBook.part, row: places.last.map { Int($0.row) + 1 }))
      }
      // A chart on the sheet is a sheet inside the sheet.
      if record.kind == .begin { depth += 1 }
      if record.kind == .end { depth -= 1 }
      if depth == 1 { take(record, at: offset) }
      offset = record.end
      guard merges.count <= limits.definitions else {
        throw .overLimit(
          .definitions, limit: limits.definitions, SheetPlace(part: BIFFBook.part))
      }
    }
    sortIfNeeded()
  }

  private mutating func take(_ record: BIFFRecord, at offset: Int) {
    let body = record.body
    switch record.kind {
    case .number, .rk, .multipleRK, .labelShared, .label, .richString, .booleanOrError, .formula:
      guard let row = body.u16(0), let column = body.u16(2) else { return }
      places.append(Place(row: row, column: column, offset: UInt32(offset)))
    case .row:
      guard let row = body.u16(0), let flags = body.u16(12), flags & 0x20 != 0 else { return }
      hiddenRows.insert(Int(row) + 1)
    case .columnInfo:
      guard let first = body.u16(0), let last = body.u16(2), let flags = body.u16(8),
        flags & 1 != 0, first <= last
      else { return }
      hiddenColumns.insert(Int(first) + 1...Int(last) + 1)
    case .mergedCells: takeMerges(body)
    default: break
    }
  }

  private mutating func takeMerges(_ body: LittleEndian) {
    for index in 0..<Int(body.u16(0) ?? 0) {
      let at = 2 + index * 8
      guard let top = body.u16(at), let bottom = body.u16(at + 2), let left = body.u16(at + 4),
        let right = body.u16(at + 6), top <= bottom, left <= right
      else { return }
      merges.insert(
        CellRange(
          rows: Int(top) + 1...Int(bottom) + 1, columns: Int(left) + 1...Int(right) + 1))
    }
  }

  /// Excel writes cells in order; other programs need not.
  private mutating func sortIfNeeded() {
    let isSorted = zip(places, places.dropFirst()).allSatisfy {
      ($0.row, $0.column) <= ($1.row, $1.column)
    }
    if !isSorted { places.sort { ($0.row, $0.column) < ($1.row, $1.column) } }
  }
}
