/// Reads the styles of a workbook: fonts, number formats, and which cell formats use them.
final class StylesHandler: XMLHandler {
  private var styles: [SheetCellStyle] = []
  private var fonts: [String?] = []
  private var codes: [Int: String] = [:]
  private var isInFonts = false
  private var isInCellFormats = false
  private let limits: SheetLimits

  /// The style of each cell format; one plain style when the workbook has none.
  static func styles(
    _ part: String?, in archive: ZipArchive
  ) throws(SheetProblem) -> [SheetCellStyle] {
    guard let part, archive.has(part) else { return [.plain] }
    let handler = StylesHandler(part: part, limits: archive.limits)
    try XMLPushParser.read(try archive.part(part), with: handler)
    return handler.styles.isEmpty ? [.plain] : handler.styles
  }

  private init(part: String, limits: SheetLimits) {
    self.limits = limits
    super.init(part: part)
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("fonts") {
      isInFonts = true
    } else if name.is("cellXfs") {
      isInCellFormats = true
    } else if isInFonts, name.is("font") {
      fonts.append(nil)
    } else if isInFonts, name.is("name"), !fonts.isEmpty {
      fonts[fonts.count - 1] = attributes["val"]
    } else if name.is("numFmt"), let id = attributes.integer("numFmtId") {
      codes[id] = attributes["formatCode"]
    } else if isInCellFormats, name.is("xf") {
      append(attributes)
    }
    if max(fonts.count, codes.count, styles.count) > limits.definitions {
      fail(.overLimit(.definitions, limit: limits.definitions, place))
    }
  }

  override func end(_ name: XMLName) {
    if name.is("fonts") { isInFonts = false }
    if name.is("cellXfs") { isInCellFormats = false }
  }

  private func append(_ attributes: XMLAttributes) {
    let number = attributes.integer("numFmtId") ?? 0
    let font = attributes.integer("fontId") ?? 0
    styles.append(
      SheetCellStyle(
        fontName: fonts.indices.contains(font) ? fonts[font] : nil,
        numberFormat: DateFormat.shownCode(number: number, code: codes[number]),
        isDate: DateFormat.isDate(number: number, code: codes[number])))
  }
}
