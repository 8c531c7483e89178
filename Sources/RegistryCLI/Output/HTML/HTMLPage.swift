import CooperativeLaw

/// An answer as a page to print, whole in itself: no script, no other file.
struct HTMLPage {
  let payload: Payload
  let head: PageHead

  /// Writes the page, its rows as they come.
  func write(into buffer: OutputBuffer) throws {
    let lists = try self.lists
    try buffer.append(opening(isWide: isWide(lists)))
    try buffer.append(HTMLHead(head).text)
    if let answer {
      try buffer.append(HTMLFields.text(answer.fields))
      try buffer.append(HTMLPicture.text(answer.picture))
    }
    try write(lists, into: buffer)
    try buffer.append("</body>\n</html>\n")
  }

  /// The lists and the signatures.
  ///
  /// The signatures are a row of the last table: browsers keep rows together, but would leave what
  /// follows a table alone on a page.
  private func write(_ lists: [HTMLTable], into buffer: OutputBuffer) throws {
    var last: HTMLTable?
    for list in lists where try list.write(after: last, into: buffer) { last = list }
    let signatures = head.isSigned ? HTMLSignatures.text : ""
    guard let last else { return try buffer.append(signatures) }
    if head.isSigned { try buffer.append(last.wholeRow("signatures", signatures)) }
    try buffer.append(HTMLTable.end)
  }

  private var answer: Answer? {
    if case .answer(let answer) = payload { answer } else { nil }
  }

  private var lists: [HTMLTable] {
    get throws {
      switch payload {
      case .table(let table): [try HTMLTable(table, showsEmpty: true)]
      case .answer(let answer): try answer.parts.map { try HTMLTable($0, showsEmpty: false) }
      case .form(let parts): try parts.map { try HTMLTable($0, showsEmpty: true) }
      }
    }
  }

  private func isWide(_ lists: [HTMLTable]) -> Bool {
    answer?.picture != nil || lists.contains { PaperWidth.isWide($0.columns.map(\.paperWidth)) }
  }

  private func opening(isWide: Bool) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(Speech.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <title>\(HTMLText.escaped(head.title))</title>
    <style>
    \(HTMLStyle.text(isWide: isWide, foot: head.numberText ?? ""))
    </style>
    </head>
    <body>

    """
  }
}
