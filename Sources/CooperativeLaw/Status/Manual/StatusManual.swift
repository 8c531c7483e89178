/// The table of legal statuses as a document for people, in Vietnamese and English.
public enum StatusManual {
  /// The whole document in Markdown, with a Mermaid diagram for every subject and regime.
  public static var markdown: String {
    let parts = [opening, statuses, states2012] + groups.flatMap(chapter)
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Subjects that share every cell, told once.
  static let groups: [[StatusSubject]] = [
    StatusSubject.cooperatives, [.group], StatusSubject.offices, [.businessLocation],
  ]

  private static let opening = """
    # Tình trạng pháp lý / Legal statuses

    Tài liệu này sinh ra từ bảng chuyển tình trạng của chương trình: việc gì làm được khi nào, cần \
    giấy tờ gì, thời hạn nào chạy, theo điều nào. Việc không có trong bảng thì bị từ chối kèm lý do.

    This document is generated from the program's table: what may happen when, the papers it needs, \
    the times it starts, by which article. What is not listed is refused, with the reason.

    «trước đó / before» là tình trạng trước khi mở thủ tục; «giữ nguyên / unchanged» là không đổi.
    """

  private static var statuses: String {
    table(
      ["Mã / Code", "Tình trạng / Status", "English"],
      LegalStatus.allCases.map { ["`\($0.rawValue)`", $0.label.vi, $0.label.en] })
  }

  private static var states2012: String {
    heading(2, "Thời kỳ Luật Hợp tác xã 2012", "The time of Law 2012") + "\n\n"
      + "Luật 2012 không đặt tên tình trạng; sổ cũ được ghi như sau. Law 2012 named no statuses; "
      + "old books are recorded so.\n\n"
      + table(
        [
          "Theo Luật 2012", "Under Law 2012", "Mã / Code", "Thủ tục / Procedure",
          "Cách kết thúc / End",
        ],
        State2012.allCases.map { old in
          [
            old.label.vi, old.label.en, "`\(old.state.status.rawValue)`",
            old.state.procedure?.label.vi ?? "", old.state.endReason?.label.vi ?? "",
          ]
        })
  }

  private static func chapter(_ subjects: [StatusSubject]) -> [String] {
    guard let subject = subjects.first else { return [] }
    let title = (
      vi: subjects.map(\.label.vi).joined(separator: ", ").uppercasedFirst,
      en: subjects.map(\.label.en).joined(separator: ", ").uppercasedFirst
    )
    return [heading(2, title.vi, title.en)]
      + StatusRegime.all(for: subject).map { section(subject, $0) }
  }

  private static func section(_ subject: StatusSubject, _ regime: StatusRegime) -> String {
    let title = heading(3, regime.label.vi, regime.label.en)
    let lines = StatusManualLine.all(subject, regime)
    guard !lines.isEmpty else {
      return title + "\n\nChưa có trong dữ liệu, nên mọi việc đều trả lời «chưa rõ». "
        + "Not in the data: everything is answered «not known»."
    }
    return [title, StatusDiagram.mermaid(subject, lines), table(columns, lines.map(\.cells))]
      .joined(separator: "\n\n")
  }

  private static let columns = [
    "Việc", "Event", "Từ / From", "Đến / To", "Giấy tờ / Papers", "Thời hạn / Times",
    "Điều / Articles",
  ]

  static func heading(_ level: Int, _ vi: String, _ en: String) -> String {
    String(repeating: "#", count: level) + " \(vi) / \(en)"
  }

  static func table(_ columns: [String], _ rows: [[String]]) -> String {
    ([columns, columns.map { _ in "---" }] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
