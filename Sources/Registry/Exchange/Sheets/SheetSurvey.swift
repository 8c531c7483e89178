internal import OfficeSheets
internal import VietnameseText

/// What a reading of a sheet tells: its head, its rows by kind, how its columns are written.
struct SheetSurvey {
  /// How many rows are kept to be shown.
  static let sampleLimit = 10

  /// The heading; `nil` as long as it was not found.
  private(set) var head: TableHead?
  private(set) var counts = SheetCounts()
  /// The first rows of the table, and what was over them.
  private(set) var samples: [SheetRow] = []
  /// How many cells of a column have something in them, by its place.
  private(set) var filled: [Int: Int] = [:]
  /// Columns that are not shown.
  private(set) var hiddenColumns: Set<Int> = []
  /// Encodings that the fonts of a column asked for.
  private(set) var fontEncodings: [Int: Set<LegacyEncoding>] = [:]
  /// What group rows may say of the rows below them.
  private(set) var groups: Set<GroupColumn> = []
  private var detectors: [Int: EncodingDetector] = [:]

  /// A survey of nothing yet.
  init() {}

  /// What the text of a column is written in where no font says so.
  var verdicts: [Int: EncodingVerdict] { detectors.mapValues(\.verdict) }

  /// Takes in what the table tells next.
  mutating func add(_ event: TableEvent) {
    switch event {
    case .head(let head): self.head = head
    case .row(let row, let kind):
      counts.add(row, kind)
      if case .group(let words) = kind { add(GroupText(words)) }
      if kind == .data { add(row) }
    }
  }

  private mutating func add(_ text: GroupText) {
    if text.memberKind != nil { groups.insert(.memberKind) }
    if text.isLikeArea { groups.insert(.area) }
    if text.isLikeUnit { groups.insert(.unit) }
  }

  private mutating func add(_ row: SheetRow) {
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
