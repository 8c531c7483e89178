/// A part of a drawing that is not cut through where a page ends.
struct ChartStrip {
  /// How high it is, in units of which the drawing is ``width`` wide.
  let height: Int
  /// SVG elements, from the strip's own upper left corner.
  let body: String

  /// The width of every strip.
  static let width = 1_000

  /// Strips as one drawing of their own.
  static func whole(_ strips: [ChartStrip]) -> String {
    var (top, groups) = (0, "")
    for strip in strips {
      groups += "<g transform=\"translate(0 \(top))\">\n\(strip.body)</g>\n"
      top += strip.height
    }
    return svg(groups, height: top, " width=\"\(width)\" height=\"\(top)\"")
  }

  /// The strip alone, to stand under another.
  var alone: String { Self.svg(body, height: height, "") }

  private static func svg(_ body: String, height: Int, _ size: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\"\(size) "
      + "role=\"img\" font-family=\"'Times New Roman', 'Liberation Serif', serif\">\n"
      + body + "</svg>\n"
  }
}
