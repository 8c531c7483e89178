/// The styles of a document, as far as fonts and hidden sheets need them.
final class OpenDocumentStyles {
  struct Style {
    var parent: String?
    var font: String?
  }

  /// Styles by family and name; the default of a family has no name.
  var styles: [String: Style] = [:]
  /// The fonts that font names of the document stand for.
  var faces: [String: String] = [:]
  /// The names of table styles that are not displayed.
  var hiddenTables: Set<String> = []

  private var made: [String: SheetCellStyle] = [:]

  /// The style of cells by its name.
  func cellStyle(_ name: String?) -> SheetCellStyle {
    let key = name ?? ""
    if let style = made[key] { return style }
    let font = font(family: "table-cell", name)
    let style = SheetCellStyle(fontName: font, numberFormat: nil, isDate: false)
    made[key] = style
    return style
  }

  /// The font of a style, of its parents, or of its family.
  func font(family: String, _ name: String?) -> String? {
    var next = name
    // A document could make its styles parents of each other.
    for _ in 0..<16 {
      guard let name = next, let style = styles["\(family) \(name)"] else { break }
      if let font = style.font { return faces[font] ?? font }
      next = style.parent
    }
    guard family == "table-cell" else { return nil }
    return styles["\(family) "]?.font.map { faces[$0] ?? $0 }
  }
}

/// Takes in the styles of a part.
class StyleListHandler: XMLHandler {
  private let styles: OpenDocumentStyles
  private let limits: SheetLimits
  private var key: String?

  init(part: String, styles: OpenDocumentStyles, limits: SheetLimits) {
    self.styles = styles
    self.limits = limits
    super.init(part: part)
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("style") || name.is("default-style") {
      guard let family = attributes["family"] else { return }
      let key = "\(family) \(attributes["name"] ?? "")"
      styles.styles[key] = .init(parent: attributes["parent-style-name"], font: nil)
      self.key = key
      checkCount(styles.styles.count)
    } else if name.is("text-properties"), let key {
      styles.styles[key]?.font = attributes["font-name"] ?? unquoted(attributes["font-family"])
    } else if name.is("table-properties"), let key, attributes["display"] == "false" {
      styles.hiddenTables.insert(String(key.dropFirst("table ".count)))
    } else if name.is("font-face"), let face = attributes["name"] {
      styles.faces[face] = unquoted(attributes["font-family"])
      checkCount(styles.faces.count)
    }
  }

  override func end(_ name: XMLName) {
    if name.is("style") || name.is("default-style") { key = nil }
  }

  final func checkCount(_ count: Int) {
    if count > limits.definitions {
      fail(.overLimit(.definitions, limit: limits.definitions, place))
    }
  }

  /// The first name of a font list, without quotes.
  private func unquoted(_ family: String?) -> String? {
    family?.split(separator: ",").first.map { $0.trimming(while: { " '\"".contains($0) }) }
  }
}

extension Substring {
  fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> String {
    var text = drop(while: isTrimmed)
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return String(text)
  }
}
