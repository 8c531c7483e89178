import CooperativeLaw
import SheetWriter

/// An answer as a workbook: a sheet for the fields, one for each list.
struct XLSXDocument {
  let payload: Payload
  let head: PageHead

  /// Makes the workbook beside the file it becomes and hands its bytes to a sink.
  func write(to sink: any ByteSink, beside path: String) throws {
    try ScratchFolder.with(beside: path) { folder in
      let book = try XLSXBook(
        at: folder.path + "/workbook", temporaryFiles: folder.path,
        groupsDigits: !head.isImportable, foot: head.numberText,
        sheetWord: say(LocalizedText(vi: "Trang", en: "Sheet")))
      try fill(book)
      try book.close()
      try folder.copy("workbook", to: sink)
    }
  }

  private func fill(_ book: XLSXBook) throws {
    switch payload {
    case .table(let table):
      let hasTitle = !head.isImportable && head.given != nil
      try write(table, in: book, name: head.title, title: hasTitle ? head.title : nil)
    case .answer(let answer):
      let known = answer.fields.filter { $0.cell != .missing }
      if !known.isEmpty { try write(known, in: book) }
      for part in answer.parts { try write(part, in: book, evenEmpty: false) }
      // A workbook without a sheet does not open.
      if book.isEmpty { try write([], in: book) }
    case .form(let parts):
      for part in parts { try write(part, in: book, evenEmpty: true) }
    }
  }

  private func write(
    _ table: Table, in book: XLSXBook, name: String, title: String?, note: String? = nil,
    evenEmpty: Bool = true
  ) throws {
    let shown = try table.withoutRareColumns()
    let sink = XLSXRowSink(shown.columns, in: book, name: name, title: title)
    if evenEmpty { try sink.begin() }
    try shown.writeRows(sink)
    try sink.finish(note: note)
  }

  private func write(_ part: Answer.Part, in book: XLSXBook, evenEmpty: Bool) throws {
    let heading = say(part.heading)
    try write(
      part.table, in: book, name: heading, title: heading, note: part.note.map { say($0) },
      evenEmpty: evenEmpty)
  }

  /// A name and a value a row.
  private func write(_ fields: [(column: Column, cell: Cell)], in book: XLSXBook) throws {
    let label = Column("label", vi: "Mục", en: "Item")
    let sink = XLSXRowSink(
      [], in: book, name: say(LocalizedText(vi: "Thông tin", en: "Details")), title: head.title,
      widths: [34, 50], hasHeadings: false)
    try sink.begin()
    for (column, cell) in fields {
      sink.columns = [label, column]
      try sink.row([.text(say(column.heading)), cell])
    }
    try sink.finish()
  }
}
