/// A workbook of Excel since 2007.
final class ExcelBook: SheetBook {
  let format = SheetFormat.xlsx
  let sheets: [SheetInfo]

  private let archive: ZipArchive
  private let parts: [String]
  private let isFrom1904: Bool
  private let styles: [SheetCellStyle]
  private let strings: SharedStrings
  /// What was found out of a sheet once, as the whole part is unpacked for it.
  private var layouts: [Int: SheetLayout] = [:]

  init(_ archive: ZipArchive) throws(SheetProblem) {
    self.archive = archive
    let package = try Relationships.of("", in: archive)
    let workbookPart = package.first(ofType: "officeDocument") ?? "xl/workbook.xml"
    let relationships = try Relationships.of(workbookPart, in: archive)
    let workbook = WorkbookHandler(part: workbookPart, limits: archive.limits)
    try XMLPushParser.read(try archive.part(workbookPart), with: workbook)
    isFrom1904 = workbook.isFrom1904

    var sheets: [SheetInfo] = []
    var parts: [String] = []
    for entry in workbook.sheets {
      guard let target = relationships.targets[entry.id] else {
        throw .invalid(.sheetTarget, SheetPlace(part: workbookPart))
      }
      guard target.type == "worksheet" else { continue }
      sheets.append(entry.info)
      parts.append(target.part)
    }
    (self.sheets, self.parts) = (sheets, parts)
    styles = try StylesHandler.styles(relationships.first(ofType: "styles"), in: archive)
    strings = try SharedStrings(relationships.first(ofType: "sharedStrings"), in: archive)
  }

  func rows(ofSheet index: Int) throws(SheetProblem) -> any RowSource {
    let layout = try layout(ofSheet: index)
    let handler = WorksheetHandler(
      part: parts[index], layout: layout, styles: styles, strings: strings,
      isFrom1904: isFrom1904, limits: archive.limits)
    return WorksheetRows(
      parser: try XMLPushParser(try archive.part(parts[index]), handler: handler), handler: handler)
  }
}

extension ExcelBook {
  private func layout(ofSheet index: Int) throws(SheetProblem) -> SheetLayout {
    if let known = layouts[index] { return known }
    let layout = try SheetLayout.read(parts[index], in: archive)
    layouts[index] = layout
    return layout
  }
}

/// Reads the list of sheets.
private final class WorkbookHandler: XMLHandler {
  private(set) var sheets: [(info: SheetInfo, id: String)] = []
  private(set) var isFrom1904 = false
  private let limits: SheetLimits

  init(part: String, limits: SheetLimits) {
    self.limits = limits
    super.init(part: part)
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("workbookPr") {
      isFrom1904 = attributes.isTrue("date1904")
    } else if name.is("sheet"), let title = attributes["name"], let id = attributes["id"] {
      guard sheets.count < limits.definitions else {
        return fail(.overLimit(.definitions, limit: limits.definitions, place))
      }
      let visibility = attributes["state"].flatMap(SheetInfo.Visibility.init) ?? .visible
      sheets.append((SheetInfo(name: title, visibility: visibility), id))
    }
  }
}
