import CooperativeLaw

/// The one place where an answer takes its form.
struct Output {
  let format: OutputFormat
  var forExcel = false
  /// The screen's width; `nil` when not writing to a screen, so that nothing is cut.
  var width: Int?
  /// What stands at the head of a page or workbook.
  var head = PageHead()
  /// The file of `--output`, beside which a workbook is made.
  var path: String?

  /// Writes an answer; a new format becomes a compile error here.
  func render(_ payload: Payload, to sink: any ByteSink) throws {
    let buffer = OutputBuffer(sink)
    switch format {
    case .table: try renderText(payload, into: buffer)
    case .csv: try renderValues(payload, forExcel ? .excel : .csv, to: sink)
    case .tsv: try renderValues(payload, .tsv, to: sink)
    case .json: try renderJSON(payload, onePerLine: false, into: buffer)
    case .ndjson: try renderJSON(payload, onePerLine: true, into: buffer)
    case .html: try HTMLPage(payload: payload, head: head).write(into: buffer)
    case .xlsx: try renderWorkbook(payload, to: sink)
    }
    try buffer.flush()
  }

  private func renderWorkbook(_ payload: Payload, to sink: any ByteSink) throws {
    guard let path else { throw MissingValue(option: "--output") }
    try XLSXDocument(payload: payload, head: head).write(to: sink, beside: path)
  }

  private func renderText(_ payload: Payload, into buffer: OutputBuffer) throws {
    let lines =
      switch payload {
      case .table(let table):
        TableText(columns: table.columns, rows: try table.collected(), width: width).lines
      case .answer(let answer): try AnswerText(answer: answer, width: width).lines()
      case .form(let parts): try AnswerText(answer: Answer(parts: parts), width: width).lines()
      }
    for line in lines { try buffer.append(line + "\n") }
  }

  private func renderValues(
    _ payload: Payload, _ style: SeparatedValuesSink.Style, to sink: any ByteSink
  ) throws {
    let values = SeparatedValuesSink(style: style, into: sink)
    switch payload {
    case .table(let table): try write(table, into: values)
    case .answer(let answer): try write(answer.mainTable, into: values)
    case .form(let parts):
      for (place, part) in parts.enumerated() {
        if place > 0 { try values.endRow() }
        try values.title(part.heading)
        try write(part.table, into: values)
      }
    }
    try values.finish()
  }

  private func write(_ table: Table, into values: SeparatedValuesSink) throws {
    guard !table.columns.isEmpty else { return }
    try values.headings(table.columns)
    try table.writeRows(values)
  }

  private func renderJSON(_ payload: Payload, onePerLine: Bool, into buffer: OutputBuffer) throws {
    switch payload {
    case .table(let table):
      let sink = try JSONRowSink(table.columns, onePerLine: onePerLine, into: buffer)
      try table.writeRows(sink)
      try sink.finish()
    case .answer(let answer): try renderJSON(answer, onePerLine: onePerLine, into: buffer)
    case .form(let parts):
      try renderJSON(Answer(parts: parts), onePerLine: onePerLine, into: buffer)
    }
  }

  private func renderJSON(_ answer: Answer, onePerLine: Bool, into buffer: OutputBuffer) throws {
    try JSONValue(answer).write(into: buffer, indent: onePerLine ? nil : 0)
    try buffer.append("\n")
  }
}
