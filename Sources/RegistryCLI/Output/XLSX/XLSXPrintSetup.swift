import CXLSXWriter
import CooperativeLaw
import SheetWriter

/// How a sheet prints: A4, one page wide, the headings on every page, the page's number below.
struct XLSXPrintSetup {
  /// How wide the columns are, in letters.
  let widths: [Int]
  /// The row of the headings; `nil` when there are none to repeat.
  let headings: UInt32?
  /// The number of the export, at the foot of every page.
  var foot: String?

  /// No column is wider than a line of words.
  private static let widest = 60

  func apply(to sheet: UnsafeMutablePointer<lxw_worksheet>) throws {
    for (place, width) in widths.enumerated() {
      let at = UInt16(place)
      try worksheet_set_column(sheet, at, at, Double(min(width, Self.widest)), nil).orThrow()
    }
    worksheet_set_paper(sheet, 9)  // A4
    if PaperWidth.isWide(widths) { worksheet_set_landscape(sheet) }
    worksheet_fit_to_pages(sheet, 1, 0)
    // Inches: 30 mm to the left, 15 to the right, 20 above and below (Decree 30/2020/NĐ-CP).
    worksheet_set_margins(sheet, 1.18, 0.59, 0.79, 0.79)
    if let headings {
      worksheet_freeze_panes(sheet, headings + 1, 0)
      try worksheet_repeat_rows(sheet, headings, headings).orThrow()
    }
    let font = "&\"Times New Roman\"&11"
    let left = foot.map { "&L\(font)\($0)" } ?? ""
    let page = say(LocalizedText(vi: "Trang", en: "Page"))
    try worksheet_set_footer(sheet, "\(left)&C\(font)\(page) &P/&N").orThrow()
  }
}
