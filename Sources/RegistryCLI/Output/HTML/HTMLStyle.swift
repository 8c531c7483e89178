/// How a page looks: the measures of Decree 30/2020/NĐ-CP, Phụ lục I.
enum HTMLStyle {
  /// The style sheet of a page, upright or wide.
  ///
  /// - Parameters:
  ///   - isWide: whether the sheet lies on its side.
  ///   - foot: what stands at the foot of every page, in words without quotes.
  /// - Returns: the sheet.
  static func text(isWide: Bool, foot: String = "") -> String {
    page.replacing("FOOT", with: foot).replacing("SIZE", with: isWide ? "A4 landscape" : "A4")
      .replacing("WIDTH", with: isWide ? "252mm" : "165mm")
  }

  private static let page = """
    @page { size: SIZE; margin: 20mm 15mm 20mm 30mm;
      @top-center { content: counter(page); font: 13pt "Times New Roman", "Liberation Serif", serif; }
      @bottom-left { content: "FOOT"; font: 9pt "Times New Roman", "Liberation Serif", serif; } }
    @page :first { @top-center { content: none; } }
    body { font: 13pt/1.25 "Times New Roman", "Liberation Serif", serif; color: #000; margin: 0; }
    @media screen { body { max-width: WIDTH; margin: 20mm auto; padding: 0 5mm; } }
    .head { display: grid; grid-template-columns: 2fr 3fr; column-gap: 6mm; text-align: center; }
    .head p, .signed p { margin: 0; }
    .agency { font-weight: bold; text-transform: uppercase; }
    .rule { border: 0; border-top: 0.5pt solid #000; margin: 1mm auto 2mm; width: 25mm; }
    .nation, .motto { font-weight: bold; white-space: nowrap; }
    .motto span { border-bottom: 0.5pt solid #000; padding-bottom: 0.5mm; }
    .place { font-style: italic; padding-top: 3mm; }
    .internal { font-weight: bold; margin: 3mm 0 0; }
    .internal span { border: 0.5pt solid #000; padding: 1mm 2mm; }
    .number { font-size: 9pt; margin: 2mm 0 0; }
    h1 { font-size: 14pt; text-align: center; text-transform: uppercase; margin: 8mm 0 2mm; }
    .subtitle { text-align: center; font-style: italic; margin: 0 0 1mm; }
    h2 { font-size: 13pt; margin: 4mm 0 2mm; padding-top: 1mm; break-after: avoid; }
    table { width: calc(100% - 0.5pt); border-collapse: collapse; font-size: 11pt; line-height: 1.2; margin-top: 3mm; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    .whole { break-before: avoid; }
    th, td { border: 0.5pt solid #000; padding: 0.8mm 1.2mm; vertical-align: top; overflow-wrap: break-word; }
    th { text-align: center; vertical-align: middle; }
    .places th { font-weight: normal; font-style: italic; padding: 0.2mm; }
    .r { text-align: right; white-space: nowrap; }
    .c { white-space: nowrap; }
    .empty { text-align: center; font-style: italic; }
    .dense { font-size: 9pt; }
    .dense th, .dense td { padding: 0.5mm 0.6mm; }
    .tiny { font-size: 7pt; }
    .fields th { text-align: left; vertical-align: top; font-weight: normal; width: 50mm; }
    .whole .note, .whole .signatures { border: 0; font-size: 11pt; padding-top: 1.5mm; }
    .note { font-style: italic; }
    .picture { margin-top: 4mm; }
    .strip { display: block; width: 100%; break-inside: avoid; }
    .signed { display: grid; grid-template-columns: 1fr 1fr; text-align: center;
      padding: 8mm 0 25mm; font-size: 13pt; break-inside: avoid; }
    .signed b { text-transform: uppercase; }
    """
}
