/// A workbook of OpenDocument.
final class OpenDocumentBook: SheetBook {
  static let contentPart = "content.xml"

  let format = SheetFormat.ods
  let sheets: [SheetInfo]

  private let archive: ZipArchive
  private let styles: OpenDocumentStyles

  init(_ archive: ZipArchive) throws(SheetProblem) {
    self.archive = archive
    if archive.has("META-INF/manifest.xml") {
      let manifest = ManifestHandler(part: "META-INF/manifest.xml")
      try XMLPushParser.read(try archive.part(manifest.part), with: manifest)
    }
    styles = OpenDocumentStyles()
    if archive.has("styles.xml") {
      let common = StyleListHandler(part: "styles.xml", styles: styles, limits: archive.limits)
      try XMLPushParser.read(try archive.part("styles.xml"), with: common)
    }
    let list = TableListHandler(part: Self.contentPart, styles: styles, limits: archive.limits)
    try XMLPushParser.read(try archive.part(Self.contentPart), with: list)
    sheets = list.tables.map { [styles] table in
      let isHidden = table.style.map(styles.hiddenTables.contains) ?? false
      return SheetInfo(name: table.name, visibility: isHidden ? .hidden : .visible)
    }
  }

  func rows(ofSheet index: Int) throws(SheetProblem) -> any RowSource {
    let handler = TableHandler(
      part: Self.contentPart, table: index, styles: styles, limits: archive.limits)
    let parser = try XMLPushParser(try archive.part(Self.contentPart), handler: handler)
    return TableRows(parser: parser, handler: handler, limits: archive.limits)
  }
}

/// Finds out whether the parts are encrypted.
private final class ManifestHandler: XMLHandler {
  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("encryption-data") { fail(.encrypted) }
  }
}

/// Lists the tables of a document, and takes in its own styles on the way.
private final class TableListHandler: StyleListHandler {
  private(set) var tables: [(name: String, style: String?)] = []
  private var depth = 0

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.is("table") else { return super.start(name, attributes) }
    depth += 1
    // A table inside a table is part of a cell.
    guard depth == 1 else { return }
    tables.append((attributes["name"] ?? "", attributes["style-name"]))
    checkCount(tables.count)
  }

  override func end(_ name: XMLName) {
    if name.is("table") { depth -= 1 } else { super.end(name) }
  }
}
