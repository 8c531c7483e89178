/// What a worksheet says outside its rows: hidden columns before them, merged ranges behind them.
///
/// The rows lie between the two, so the part is unpacked once without reading them. Only the text up
/// to `<sheetData` and from `</sheetData` on goes to the parser.
final class SheetLayout: XMLHandler {
  private(set) var merges = MergedRanges()
  private(set) var hiddenColumns = HiddenColumns()
  private let limits: SheetLimits

  static func read(_ part: String, in archive: ZipArchive) throws(SheetProblem) -> SheetLayout {
    let layout = SheetLayout(part: part, limits: archive.limits)
    let parser = try XMLPushParser(try archive.part(part), handler: layout)
    try parser.readSkippingRows(of: try archive.part(part))
    return layout
  }

  private init(part: String, limits: SheetLimits) {
    self.limits = limits
    super.init(part: part)
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("mergeCell"), let range = attributes.bytes("ref").flatMap(CellRange.init) {
      merges.insert(range)
      if merges.count > limits.definitions {
        fail(.overLimit(.definitions, limit: limits.definitions, place))
      }
    } else if name.is("col"), attributes.isTrue("hidden") || attributes["width"] == "0",
      let first = attributes.integer("min"), let last = attributes.integer("max"), first <= last
    {
      hiddenColumns.insert(first...last)
    }
  }
}
