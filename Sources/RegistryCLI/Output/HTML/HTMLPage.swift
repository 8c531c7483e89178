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
    for list in lists { try list.write(into: buffer) }
    if head.isSigned { try buffer.append(HTMLSignatures.text) }
    try buffer.append("</body>\n</html>\n")
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
    \(HTMLStyle.text(isWide: isWide))
    </style>
    </head>
    <body>

    """
  }
}
