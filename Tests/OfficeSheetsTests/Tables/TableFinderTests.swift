import OfficeSheets
import SheetMutations
import Testing
import VietnameseText

@Suite("Tables in sheets")
struct TableFinderTests {
  /// Rows of texts; a blank is no cell, digits are a number, `text>3` is merged over three columns,
  /// `text|2` over two rows.
  private func rows(_ lines: [String], from first: Int = 1) -> [SheetRow] {
    lines.enumerated().compactMap { offset, line in
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      let cells = fields.enumerated().compactMap { column, field in
        cell(column + 1, field.trimmingPrefix(while: \.isWhitespace))
      }
      return cells.isEmpty ? nil : SheetRow(number: first + offset, cells: cells)
    }
  }

  private func cell(_ column: Int, _ field: Substring) -> SheetCell? {
    let wide = field.split(separator: ">", omittingEmptySubsequences: false)
    let tall = (wide.first ?? "").split(separator: "|", omittingEmptySubsequences: false)
    guard let text = tall.first, !text.isEmpty else { return nil }
    let isNumber = text.allSatisfy(\.isNumber)
    return SheetCell(
      column: column, content: isNumber ? .number(String(text)) : .text(String(text)),
      mergedColumns: wide.count > 1 ? Int(wide[1]) ?? 1 : 1,
      mergedRows: tall.count > 1 ? Int(tall[1]) ?? 1 : 1)
  }

  private func found(
    _ rows: [SheetRow], heading: ClosedRange<Int>? = nil
  ) -> (head: TableHead?, kinds: [TableRowKind]) {
    var finder = TableFinder(heading: heading)
    let events = rows.flatMap { finder.add($0) } + finder.finish()
    var head: TableHead?
    var kinds: [TableRowKind] = []
    var numbers: [Int] = []
    for event in events {
      switch event {
      case .head(let found): head = found
      case .row(let row, let kind):
        kinds.append(kind)
        numbers.append(row.number)
      }
    }
    #expect(numbers == rows.map(\.number), "every row is told once and in order")
    return (head, kinds)
  }

  @Test(
    "The table of a real file is found in every format",
    arguments: ["members-calculated.xlsx", "members.ods", "members.xls"])
  func realFile(name: String) throws {
    let (head, kinds) = found(try SheetSamples.rows(name))
    #expect(
      head?.columns.map(\.title) == [
        "STT", "Họ và đệm", "Tên", "Ngày sinh / Nam", "Ngày sinh / Nữ", "Số định danh",
        "Vốn góp / Số tiền", "Vốn góp / Tỷ lệ (%)",
      ])
    #expect(head?.columns.map(\.column) == Array(1...8))
    #expect(head?.rows == 5...6)
    #expect(head?.unitNote == "ĐVT: triệu đồng")
    #expect(
      kinds == [
        .title, .title, .title, .heading, .heading, .columnNumbers, .group("Thôn Phú Thọ"), .data,
        .data, .data, .subtotal, .signature, .afterTable,
      ])
  }

  @Test("A heading that somebody names is taken as it is")
  func namedHeading() {
    let lines = ["STT;Tên;Ngày", "ĐVT: đồng", "Mã 1;Số 22222222222222222222222", "1;Chè", "2;Mây"]
    let named = found(rows(lines), heading: 3...3)
    #expect(named.head?.columns.map(\.title) == ["Mã 1", "Số 22222222222222222222222"])
    #expect(named.head?.unitNote == "ĐVT: đồng")
    #expect(named.kinds == [.title, .title, .heading, .data, .data])
    #expect(found(rows(lines)).head?.rows == 1...1)
    // Nothing stands there; and a sheet that ends before its heading has none.
    #expect(found(rows(lines), heading: 9...9).head == nil)
    #expect(found(rows([lines[0], "", lines[3]]), heading: 2...2).head == nil)
    #expect(found(rows(lines), heading: 5...6).kinds.last == .heading)
  }

  @Test("Letters of columns are read and written")
  func letters() {
    for (letters, number) in [("A", 1), ("z", 26), ("aa", 27), ("XFD", 16_384)] {
      #expect(columnNumber(letters) == number)
      #expect(columnName(number) == letters.uppercased())
    }
    for wrong in ["", "XFE", "A1", "Ă", "AAAA", "-"] { #expect(columnNumber(wrong) == nil) }
  }

  @Test("A plain table begins at once")
  func plain() {
    let (head, kinds) = found(rows(["Mã;Tên;Xã", "1;A B;C", "2;D;E"]))
    #expect(head?.columns.map(\.title) == ["Mã", "Tên", "Xã"])
    #expect(head?.unitNote == nil)
    #expect(kinds == [.heading, .data, .data])
  }

  @Test("The office and the nation side by side are no heading")
  func letterhead() {
    let lines = [
      "UBND TỈNH AN GIANG;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "SỞ TÀI CHÍNH;;;Độc lập - Tự do - Hạnh phúc", "", "DANH SÁCH HTX>6",
      "STT;Tên HTX;Địa chỉ;Vốn;Doanh thu;Ghi chú", "1;HTX A;Xã B;10;20;",
    ]
    let (head, kinds) = found(rows(lines))
    #expect(head?.rows == 5...5)
    #expect(kinds == [.title, .title, .title, .heading, .data])
  }

  @Test("A wide heading that is not merged stands over the words below it")
  func unmerged() {
    let (head, _) = found(rows(["STT;Họ tên;Ngày sinh>2;;Ghi chú", ";;Nam;Nữ;", "1;A;2;;"]))
    #expect(
      head?.columns.map(\.title) == [
        "STT", "Họ tên", "Ngày sinh / Nam", "Ngày sinh / Nữ", "Ghi chú",
      ])
  }

  @Test("Three levels of heading are joined")
  func threeLevels() {
    let lines = [
      "STT|3;Vốn>3;;", ";Góp>2;;Vay|2", ";Tiền;Đất;", "(1);(2);(3);(4)", "1;5;6;7",
    ]
    let (head, kinds) = found(rows(lines))
    #expect(
      head?.columns.map(\.title) == ["STT", "Vốn / Góp / Tiền", "Vốn / Góp / Đất", "Vốn / Vay"])
    #expect(kinds == [.heading, .heading, .heading, .columnNumbers, .data])
  }

  @Test(
    "Rows below the heading are told apart",
    arguments: [
      ("(1);(2);(3);(4)", TableRowKind.columnNumbers), ("A;B;1;2", .columnNumbers),
      ("1;2;3;4", .columnNumbers), ("(1);(2);(3);(4)=(2)+(3)", .columnNumbers),
      ("1;An;2;4", .data), ("I;Xã Hòa Bình;;", .group("Xã Hòa Bình")),
      ("II.;Xã Hòa Bình;;", .group("Xã Hòa Bình")),
      ("a);Thành viên chính thức", .group("Thành viên chính thức")),
      ("Xã Hòa Bình>4", .group("Xã Hòa Bình")), (";Phường Đồng Tâm;;", .group("Phường Đồng Tâm")),
      (";Cộng;5;6", .subtotal), ("Tổng cộng>2;;5;6", .subtotal), ("TỔNG SỐ: 3 HTX;;;", .subtotal),
      (";Cộng (I+II);3;", .subtotal), ("3;Công;1;2", .data), (";Công;1;2", .data),
      (";Cộng hòa;1;2", .data), (";;Hòa Bình, ngày 05 tháng 01 năm 2026;", .signature),
      (";NGƯỜI LẬP BIỂU;;", .signature), ("4;Giám đốc;;", .data), ("STT;Họ tên;Vốn;Nợ", .heading),
      ("V;Xã Đồng Tâm;12;500", .group("Xã Đồng Tâm")), (";Tổng công ty A;1;2", .data),
      (";Cộng xã Hòa Bình;1;2", .subtotal), ("Bằng chữ: năm triệu đồng;;;", .signature),
    ])
  func kinds(line: String, kind: TableRowKind) {
    let (_, kinds) = found(rows(["STT;Họ tên;Vốn;Nợ", line, "9;B;1;2"]))
    #expect(kinds[1] == kind)
    #expect(kinds[2] == (kind == .signature ? .afterTable : .data))
  }

  @Test("A sheet without a heading has only titles, however long it is")
  func none() {
    let (head, kinds) = found(rows((1...60).map { "chỉ một ô \($0)" }))
    #expect(head == nil)
    #expect(kinds == Array(repeating: .title, count: 60))
    #expect(found([]).head == nil)
  }

  @Test("Rows are told one by one once the heading is behind")
  func streaming() {
    var finder = TableFinder()
    let all = rows(["STT;Họ tên;Vốn"] + (1...100).map { "\($0);Nguyễn \($0)a;5" })
    var told = 0
    for (index, row) in all.enumerated() {
      told += finder.add(row).count
      #expect(told == (index < TableFinder.searchedRows - 1 ? 0 : index + 2))
    }
    #expect(finder.finish().isEmpty)
  }

  @Test("Whatever the rows are, each is told once and in order")
  func anyRows() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "", "", "STT", "Họ tên|2", "Vốn>3", "(1)", "2", "I", "Cộng", "Xã A>4", "An", "GIÁM ĐỐC",
      "1.23E+11",
      "Ngày 05 tháng 01 năm 2026", "|", ">", "ĐVT: đồng", "A>99999",
    ]
    for _ in 0..<500 {
      let lines = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        (0..<Int.random(in: 0...7, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined(separator: ";")
      }
      _ = found(rows(lines))
    }
  }

  @Test("Headings under old fonts are read in Unicode")
  func oldFonts() {
    let style = SheetCellStyle(fontName: ".VnTimeH", numberFormat: nil, isDate: false)
    let head = SheetRow(
      number: 1,
      cells: ["Stt", "Hä vµ tªn", "§Þa chØ"].enumerated().map {
        SheetCell(column: $0 + 1, content: .text($1), style: style)
      })
    let (found, _) = found([head] + rows(["1;An;Xã B"], from: 2))
    #expect(found?.columns.map(\.title) == ["STT", "HỌ VÀ TÊN", "ĐỊA CHỈ"])
    #expect(head.cells[1].convertedText?.original == "Hä vµ tªn")
  }
}
