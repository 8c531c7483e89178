import CooperativeLaw
import Registry

extension Table {
  /// The rows of an export, written one by one as the registry reads them.
  ///
  /// - Throws: what names nothing, such as a unit that is not there, before anything is written.
  init(_ request: ExportRequest, from registry: Registry) throws {
    try registry.requireSubject(of: request)
    let count = request.columns.count
    self.init(request.columns.map(Column.init)) { sink in
      try registry.export(request) { row in
        for column in 0..<count {
          switch row[column] {
          case .missing: try sink.missing()
          case .integer(let number): try sink.integer(number)
          case .text(let utf8): try sink.text(utf8: utf8)
          case .covered(let text): try sink.text(text)
          }
        }
        try sink.endRow()
      }
    }
  }

  /// A table of a form.
  init(_ form: FormTable) {
    self.init(form.columns.map(Column.init), rows: form.rows.map { $0.map(Cell.init) })
  }
}

extension Answer.Part {
  /// A table of a form under its title.
  init(_ form: FormTable) {
    self.init(key: form.key, heading: form.title, table: Table(form))
  }
}

extension Column {
  /// A column of an exchange file.
  init(_ column: ExchangeColumn) {
    let kind: Kind =
      switch column.content {
      case .text: .text
      case .date: .date
      case .money: .money
      }
    self.init(column.key, vi: column.heading.vi, en: column.heading.en, kind)
  }

  /// A column of a form.
  init(_ column: FormColumn) {
    let kind: Kind =
      switch column.content {
      case .text: .text
      case .date: .date
      case .money: .money
      case .share: .hundredths
      case .number: .integer
      }
    self.init(column.key, vi: column.heading.vi, en: column.heading.en, kind)
  }
}

extension Cell {
  /// A cell of a form.
  init(_ cell: FormCell) {
    self =
      switch cell {
      case .blank: .missing
      case .text(let text): .text(text)
      case .date(let date): .date(date)
      case .money(let amount): .money(amount)
      case .share(let hundredths): .hundredths(hundredths)
      case .number(let number): .integer(number)
      case .coded(let code, let words): .coded(code, words)
      }
  }
}

extension Session {
  /// Says that personal data is covered in what is not imported again.
  func tellMasked(_ disclosure: Disclosure) {
    guard case .masked = disclosure else { return }
    tell(
      LocalizedText(
        vi: "Dữ liệu cá nhân đã che (dấu *). Cần đủ thì thêm --full --purpose \"mục đích\".",
        en: "Personal data is covered (*). For all of it add --full --purpose \"what for\"."))
  }

  /// Says that personal data is covered, and what follows from it.
  func tellCovered(_ disclosure: Disclosure) {
    guard case .masked = disclosure else { return }
    tell(
      LocalizedText(
        vi: "Dữ liệu cá nhân đã che (dấu *), tệp không nhập lại được. Cần đủ thì thêm "
          + "--full --purpose \"mục đích\".",
        en: "Personal data is covered (*), so the file cannot be imported. For all of it add "
          + "--full --purpose \"what for\"."))
  }
}
