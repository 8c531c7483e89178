internal import OfficeSheets
internal import VietnameseText

/// What the first reading of a sheet tells: its head, its rows by kind, how its columns are written.
struct SheetSurvey {
  /// How many rows are kept to be shown.
  static let sampleLimit = 10

  let head: TableHead
  private(set) var counts = SheetCounts()
  /// The first rows of the table.
  private(set) var samples: [SheetRow] = []
  /// How many cells of a column have something in them, by its place.
  private(set) var filled: [Int: Int] = [:]
  /// Columns that are not shown.
  private(set) var hiddenColumns: Set<Int> = []
  /// Encodings that the fonts of a column asked for.
  private(set) var fontEncodings: [Int: Set<LegacyEncoding>] = [:]
  /// What the text of a column is written in where no font says so.
  private(set) var verdicts: [Int: EncodingVerdict] = [:]

  init(_ table: SheetTable) throws {
    var found: TableHead?
    var before = SheetCounts()
    var survey: SheetSurvey?
    var detectors: [Int: EncodingDetector] = [:]
    try table.read { event in
      switch event {
      case .head(let head):
        found = head
        survey = SheetSurvey(head, counts: before)
      case .row(let row, let kind):
        guard found != nil else { return before.add(row, kind) }
        survey?.add(row, kind, &detectors)
      }
    }
    guard var survey else { throw SheetWords.noTable(table.info.name) }
    survey.verdicts = detectors.mapValues(\.verdict)
    self = survey
  }

  private init(_ head: TableHead, counts: SheetCounts) {
    self.head = head
    self.counts = counts
  }

  private mutating func add(
    _ row: SheetRow, _ kind: TableRowKind, _ detectors: inout [Int: EncodingDetector]
  ) {
    counts.add(row, kind)
    guard kind == .data else { return }
    if samples.count < Self.sampleLimit { samples.append(row) }
    for cell in row.cells {
      filled[cell.column, default: 0] += 1
      if cell.isHidden, !row.isHidden { hiddenColumns.insert(cell.column) }
      guard let text = cell.convertedText else { continue }
      if let encoding = text.encoding {
        fontEncodings[cell.column, default: []].insert(encoding)
      } else {
        detectors[cell.column, default: EncodingDetector()].add(text.text)
      }
    }
  }
}
