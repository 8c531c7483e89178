/// What the program applies of the law and what it does not, as a document for people.
public enum LawCoverageManual {
  /// The whole document in Markdown.
  public static var markdown: String {
    ([opening] + LawCoverage.texts.compactMap(chapter) + [gaps]).joined(separator: "\n\n") + "\n"
  }

  private static let opening = """
    # Luật đã áp dụng / Law applied

    Tài liệu này sinh ra từ chương trình: điều nào được quy tắc nào (`htx rules show MÃ`) hoặc việc nào \
    của [bảng tình trạng](status.md) áp dụng. Cuối tài liệu là những gì chưa áp dụng và vì sao.

    This document is generated from the program: which rule (`htx rules show ID`) or event of the \
    [table of statuses](status.md) applies which article. What is not applied, and why, stands at the end.

    Mức chắc chắn / How surely it is known: **P** đã đọc văn bản / the text was read; **S** đọc qua \
    văn bản khác / a secondary text was read; **D** suy ra / derived; **U** chưa rõ / not known.
    """

  private static func chapter(_ text: LawCoverage.Text) -> String? {
    let applied = LawCoverage.applied.filter { $0.text == text.number }
    guard !applied.isEmpty else { return nil }
    return StatusManual.heading(2, "\(text.number): \(text.name.vi)", text.name.en) + "\n\n"
      + StatusManual.table(
        ["Điều / Article", "Quy tắc / Rules", "Việc trong bảng tình trạng / Events", ""],
        applied.map(cells))
  }

  private static func cells(_ application: LawCoverage.Application) -> [String] {
    [
      application.place, application.rules.map { "`\($0)`" }.joined(separator: ", "),
      application.events.map { "`\($0)`" }.joined(separator: ", "),
      application.confidences.map(mark).joined(separator: " "),
    ]
  }

  private static func mark(_ confidence: Confidence) -> String {
    switch confidence {
    case .primary: "P"
    case .secondary: "S"
    case .derived: "D"
    case .unknown: "U"
    }
  }

  private static var gaps: String {
    StatusManual.heading(2, "Chưa áp dụng", "Not applied") + "\n\n"
      + StatusManual.table(
        ["Văn bản / Text", "Điều / Article", "Vì sao", "Why"],
        LawCoverage.notCovered.map { gap in
          [gap.citation.text, gap.citation.place, gap.reason.vi, gap.reason.en]
        })
  }
}
