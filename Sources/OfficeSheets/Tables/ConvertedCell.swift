public import VietnameseText

extension SheetCell {
  /// The cell's text in Unicode as its fonts say, beside the original; `nil` when it is no text.
  ///
  /// Every run is read by its own font, as one cell may have an old font and a new one.
  public var convertedText: ConvertedText? {
    guard case .text(let text) = content else { return nil }
    guard !runs.isEmpty else { return ConvertedText(text, fontName: fontName) }
    return ConvertedText(
      joining: runs.map { ConvertedText($0.text, fontName: $0.fontName ?? fontName) })
  }
}
