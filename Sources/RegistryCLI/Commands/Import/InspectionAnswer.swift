import CooperativeLaw
import Registry

/// What was found in an officer's file as an answer: the rows by kind, sheets, columns, sample rows.
struct InspectionAnswer {
  private let found: SheetInspection

  init(_ found: SheetInspection) { self.found = found }

  var answer: Answer {
    Answer(
      fields: fields + counts,
      parts: [
        part("columns", vi: "Các cột", en: "Columns", columns),
        part("sheets", vi: "Trang tính", en: "Sheets", sheets),
        part("samples", vi: "Các dòng đầu, trước và sau", en: "First rows, before and after", rows),
      ], values: .firstList)
  }

  private var fields: [(column: Column, cell: Cell)] {
    let heading = found.headingRows
    return [
      (Column("file_format", vi: "Dạng tệp", en: "Format", .code), .text(found.format)),
      (
        Column("file_encoding", vi: "Bảng mã của tệp", en: "Encoding of the file"),
        found.fileEncoding.map { .coded($0.rawValue, $0.label) } ?? .missing
      ),
      (
        Column("sheet", vi: "Trang được đọc", en: "Sheet read"),
        found.sheet.isEmpty ? .missing : .text(found.sheet)
      ),
      (
        Column("heading_rows", vi: "Dòng tiêu đề", en: "Heading in rows", .code),
        .text("\(heading.lowerBound)–\(heading.upperBound)")
      ),
      (Column("unit_note", vi: "Đơn vị tính", en: "Units"), .optional(found.unitNote)),
      (
        Column("subject", vi: "Đọc để", en: "Read as"),
        found.subject.map {
          .coded($0.rawValue, LocalizedText(vi: $0.label.vi, en: "import \($0.rawValue)"))
        } ?? .missing
      ),
    ]
  }

  private var counts: [(column: Column, cell: Cell)] {
    let counts = found.counts
    return [
      count("title_rows", "Dòng trên bảng", "Rows above", counts.titleRows),
      count("number_rows", "Dòng số thứ tự cột", "Rows of column numbers", counts.numberRows),
      count("data_rows", "Dòng dữ liệu", "Rows of data", counts.dataRows),
      count("hidden_rows", "Trong đó đang ẩn", "Hidden among them", counts.hiddenRows),
      count("group_rows", "Dòng nhóm", "Group rows", counts.groupRows),
      count("subtotal_rows", "Dòng cộng", "Sums", counts.subtotalRows),
      count("signature_rows", "Dòng ký tên", "Signature rows", counts.signatureRows),
    ]
  }

  private func count(
    _ key: String, _ vi: String, _ en: String, _ number: Int
  ) -> (column: Column, cell: Cell) {
    (Column(key, vi: vi, en: en, .integer), .integer(number))
  }

  private func part(_ key: String, vi: String, en: String, _ table: Table) -> Answer.Part {
    Answer.Part(key: key, heading: LocalizedText(vi: vi, en: en), table: table)
  }

  private var sheets: Table {
    Table(
      [
        Column("name", vi: "Tên", en: "Name"),
        Column("state", vi: "Hiện hay ẩn", en: "Shown or hidden"),
      ], rows: found.sheets.map { [.text($0.name), Self.shown(isHidden: $0.isHidden)] })
  }

  private var columns: Table {
    Table(
      [
        Column("column", vi: "Cột", en: "Column", .code),
        Column("heading", vi: "Tiêu đề", en: "Heading"),
        Column("meaning", vi: "Hiểu là", en: "Understood as"),
        Column("unit", vi: "Nhân với", en: "Times", .integer, isRare: true),
        Column("encoding", vi: "Chữ", en: "Letters"),
        Column("told_by", vi: "Biết nhờ", en: "Told by"),
        Column("confidence", vi: "Chắc (%)", en: "Sure (%)", .integer, isRare: true),
        Column("filled", vi: "Ô có chữ", en: "Filled", .integer),
        Column("state", vi: "Hiện hay ẩn", en: "Shown or hidden"),
      ], rows: found.columns.map(Self.row))
  }

  private static func row(_ column: InspectedColumn) -> [Cell] {
    [
      column.letters.isEmpty ? .missing : .text(column.letters), heading(of: column),
      column.meaning.map { .coded($0.key, $0.heading) } ?? .missing,
      column.unit == 1 ? .missing : .integer(column.unit),
      .coded(column.encoding.rawValue, column.encoding.label),
      column.isByFont
        ? .coded("font", LocalizedText(vi: "phông chữ", en: "fonts"))
        : column.confidence == nil
          ? .missing : .coded("spelling", LocalizedText(vi: "chính tả", en: "spelling")),
      .optional(column.confidence), .integer(column.filled), shown(isHidden: column.isHidden),
    ]
  }

  private static func heading(of column: InspectedColumn) -> Cell {
    switch column.origin {
    case .column: .text(column.title)
    case .constant: .text("= \(column.title)")
    case .groups: .coded("groups", LocalizedText(vi: "(dòng nhóm)", en: "(group rows)"))
    }
  }

  private static func shown(isHidden: Bool) -> Cell {
    isHidden
      ? .coded("hidden", LocalizedText(vi: "ẩn", en: "hidden"))
      : .coded("shown", LocalizedText(vi: "hiện", en: "shown"))
  }

  private var rows: Table {
    Table(
      [
        Column("line", vi: "Dòng", en: "Row", .integer),
        Column("column", vi: "Cột của sổ", en: "Column", .code),
        Column("before", vi: "Trong tệp", en: "In the file"),
        Column("after", vi: "Sẽ nhập", en: "To be imported"),
      ],
      rows: found.samples.flatMap { row in
        row.cells.filter { !($0.before.isEmpty && $0.after.isEmpty) }.map {
          [.integer(row.row), .text($0.column), .text($0.before), .text($0.after)]
        }
      })
  }
}
