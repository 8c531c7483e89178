internal import OfficeSheets
internal import VietnameseText

/// Opens the table of an officer's file, whatever kind of file it is.
struct TableOpening {
  let path: String
  /// The sheet asked for by name.
  let sheet: String?
  let map: ColumnMap?
  /// The columns that it may have: of the import, or of every import while it is not known.
  let catalogues: [ColumnCatalogue]
  /// Where text goes as UTF-8 when it is written otherwise.
  let copy: String

  /// The table, and whether it is plain CSV that imports read as it is.
  ///
  /// `nil` for a file which the reader of CSV tells better why it cannot be read.
  func table() throws -> (table: SheetTable, isPlain: Bool)? {
    if let file = try Self.officeFile(path) { return (try officeTable(file), false) }
    if sheet != nil { throw SheetWords.sheetOfText }
    if let map, map.sheet != nil {
      try ColumnMap.refuse(map.faults + [DossierProblem("sheet", MapFaults.sheetOfText)])
    }
    return try textTable()
  }

  /// The office file at a path; `nil` for text, and for what the reader of text tells better.
  private static func officeFile(_ path: String) throws -> SheetFile? {
    do throws(SheetProblem) {
      return try SheetFile(path: path)
    } catch {
      switch error {
      case .notASheet(.text), .notASheet(.empty), .notASheet(.unknown), .unreadable: return nil
      default: throw error
      }
    }
  }

  private func officeTable(_ file: SheetFile) throws -> SheetTable {
    if let map, let name = map.sheet, sheet == nil,
      SheetSource.index(of: name, in: file.sheets) == nil
    {
      let fault = MapFaults.noSheet(name, file.sheets.map(\.name))
      try ColumnMap.refuse(map.faults + [DossierProblem("sheet", fault)])
    }
    return SheetTable(
      source: try SheetSource(file, sheet: sheet ?? map?.sheet),
      heading: map?.headingRows.map(SheetTable.Heading.rows) ?? .searched)
  }

  private func textTable() throws -> (table: SheetTable, isPlain: Bool)? {
    guard let verdict = TextEncoding.verdict(path: path) else { return nil }
    guard verdict.isCertain || map?.encoding != nil else { return nil }
    let encoding = map?.encoding?.textEncoding(verdict.encoding) ?? verdict.encoding
    guard encoding != .windows1252 else { return nil }
    let isUTF8 = encoding == .utf8
    if !isUTF8 { try TextEncoding.convert(path, encoding, to: copy) }
    let source = TextSource(path: isUTF8 ? path : copy)
    // What is wrong with the file itself is told by the reading that follows.
    let heading = (try? heading(of: source)) ?? .firstRow
    let isOld = if case .legacy? = verdict.words?.outcome { true } else { false }
    let isFirst = if case .firstRow = heading { true } else { false }
    return (
      SheetTable(source: source, heading: heading, fileEncoding: ColumnEncoding(encoding)),
      isUTF8 && map == nil && !isOld && isFirst
    )
  }

  /// Text has its heading in the first row, or is a sheet that was saved as text.
  private func heading(of source: TextSource) throws -> SheetTable.Heading {
    if let rows = map?.headingRows { return .rows(rows) }
    for heading in [SheetTable.Heading.firstRow, .searched] {
      if let head = try SheetTable(source: source, heading: heading).head(), isUsable(head) {
        return heading
      }
    }
    return .firstRow
  }

  private func isUsable(_ head: TableHead) -> Bool {
    catalogues.contains { catalogue in
      let fields = SheetFields(
        head, catalogue: catalogue, map: map, groups: GroupColumn.of(catalogue))
      return fields.header.isUsable && fields.faults.isEmpty
    }
  }
}
