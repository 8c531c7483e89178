import CooperativeLaw
import Testing
import VietnameseText

@testable import OfficeSheets
@testable import Registry

/// How headings and cells of office files are understood.
@Suite struct SheetFieldsTests {
  private static func fields(
    _ levels: [[String]], note: String? = nil, _ catalogue: ColumnCatalogue = .members
  ) -> SheetFields {
    SheetFields(
      TableHead(
        columns: levels.enumerated().map { TableColumn(column: $0 + 1, levels: $1) }, rows: 5...6,
        unitNote: note), catalogue: catalogue)
  }

  @Test("Headings of the contract are understood", arguments: ImportSubject.allCases)
  func ownHeadings(subject: ImportSubject) {
    let headings = subject.catalogue.columns.map(\.heading.vi)
    let header = HeaderMap(headings: headings, catalogue: subject.catalogue)
    #expect(header.problems == [])
    #expect(subject.catalogue.keys.map { header[$0] } == Array(headings.indices))
    #expect(ImportSubject(rawValue: subject.rawValue) == subject)
  }

  @Test func twoRowsOfAHeadingAreReadTogether() {
    let fields = Self.fields([
      ["STT"], ["Giấy chứng nhận phần vốn góp", "Số"], ["Vốn góp", "Số tiền"],
      ["Vốn góp", "Tỷ lệ (%)"], ["Đơn vị"],
    ])
    #expect(
      fields.fields.map { $0.exchange?.key } == [nil, "certificate_number", "capital", nil, "unit"])
    #expect(fields.header["capital"] == 2)
    guard case .unknownColumn(let place, _)? = fields.header.problems.first else {
      Issue.record("\(fields.header.problems)")
      return
    }
    // The place is one of the sheet.
    #expect(place.line == 6 && place.column == 4)
  }

  @Test(arguments: [["Họ và đệm"], ["Họ và tên"]])
  func aNameInTwoColumnsIsOne(first: [String]) {
    let second = first == ["Họ và tên"] ? first : ["Tên"]
    let fields = Self.fields([first, second, ["Đơn vị"], ["Ngày vào"]])
    #expect(fields.header.problems == [])
    let row = SheetRow(
      number: 7,
      cells: [
        SheetCell(column: 1, content: .text("Lò Thị")), SheetCell(column: 2, content: .text("Mây")),
      ])
    let text = SheetRowText(cells: SheetCellText(ColumnEncodings()))
    #expect(fields.fields.map { text.text($0, row).text } == ["", "Lò Thị Mây", "", ""])
  }

  @Test func birthsOfMenAndWomenTellTheSex() {
    let fields = Self.fields([["Ngày sinh", "Nam"], ["Ngày sinh", "Nữ"], ["Họ và tên"]])
    #expect(fields.fields.map { $0.exchange?.key } == ["date_of_birth", "sex", "full_name"])
    let text = SheetRowText(cells: SheetCellText(ColumnEncodings()))
    let born = SheetRow(number: 7, cells: [SheetCell(column: 2, content: .number("1970"))])
    #expect(fields.fields.map { text.text($0, born).text } == ["1970", "Nữ", ""])
    let both = SheetRow(
      number: 8,
      cells: [1, 2].map { SheetCell(column: $0, content: .number("1970")) })
    #expect(fields.fields.map { text.text($0, both).text } == ["1970", "", ""])
  }

  @Test func marksUnderNamAndNuAreTheSex() {
    let fields = Self.fields([["Giới tính", "Nam"], ["Giới tính", "Nữ"], ["Họ và tên"]])
    let row = SheetRow(number: 7, cells: [SheetCell(column: 2, content: .text("x"))])
    let text = SheetRowText(cells: SheetCellText(ColumnEncodings()))
    #expect(fields.fields.map { text.text($0, row).text } == ["Nữ", "", ""])
  }

  @Test(arguments: [
    ("Vốn góp (triệu đồng)", nil, 1_000_000, ""), ("Vốn góp (1.000 đ)", nil, 1000, ""),
    ("Vốn góp", "ĐVT: triệu đồng", 1_000_000, ""), ("Vốn góp", "ĐVT: đồng", 1, ""),
    ("Vốn góp", "Đơn vị tính: người, nghìn đồng", 1000, ""), ("Vốn góp", nil, 1, ""),
    ("Vốn góp (USD)", "ĐVT: triệu đồng", 1_000_000, "USD"), ("Vốn góp", "ĐVT: USD", 1, "USD"),
    ("Vốn góp (tỷ đồng)", "ĐVT: triệu đồng", 1_000_000_000, ""),
  ])
  func unitsOfMoney(title: String, note: String?, unit: Int, remark: String) {
    let measure = MoneyMeasure(title: title, note: note)
    #expect(measure.unit.rawValue == unit)
    #expect(measure.remark == remark)
  }

  @Test func aUnitOfMoneyThatIsNotKnownStopsAsWithCSV() {
    let fields = Self.fields([["Vốn góp"], ["Họ và tên"]], note: "ĐVT: USD")
    #expect(
      fields.header.problems.contains {
        if case .otherMeasure(_, "usd", "capital") = $0 { true } else { false }
      })
  }

  @Test(arguments: [
    (SheetContent.number("12.5"), "12500000"), (.number("-3"), "-3000000"),
    (.text("1.250,75"), "1250750000"), (.text("2 tỷ"), "2000000000"), (.text(""), ""),
    (.number("0.0000001"), "0,0000001 triệu đồng"),
    (.number("99999999999999"), "99999999999999 triệu đồng"), (.text("chưa góp"), "chưa góp"),
  ])
  func amountsInMillions(content: SheetContent, text: String) {
    let fields = Self.fields([["Vốn góp"], ["Họ và tên"]], note: "ĐVT: triệu đồng")
    let cell = SheetCell(column: 1, content: content)
    #expect(SheetCellText(ColumnEncodings()).text(cell, for: fields.fields[0]).text == text)
  }

  @Test(arguments: [
    // 0100233488 without its zero; a code whose check digit does not fit stays.
    ("tax_code", "100233488", "0100233488"), ("unit", "100233488", "0100233488"),
    ("tax_code", "100233489", nil), ("tax_code", "0100233488", nil),
    ("id_number", "6065123456", "006065123456"), ("id_number", "12165123456", "012165123456"),
    // A tax code by its check digit, perhaps of an organisation that is a member.
    ("id_number", "6170654321", nil),
    // No province has 003; nine digits are an old identity card.
    ("id_number", "3065123456", nil), ("id_number", "123456789", nil),
    ("phone", "912345678", "0912345678"), ("phone", "0912345678", nil), ("phone", "123", nil),
    ("area_code", "2104", "02104"), ("area_code", "104", nil), ("note", "2104", nil),
  ])
  func lostZeros(column: String, digits: String, whole: String?) {
    #expect(LostZeros.restored(digits, column: column) == whole)
  }

  @Test(arguments: [
    (1, "01/01/1900"), (59, "28/02/1900"), (60, "29/02/1900"), (61, "01/03/1900"),
    (1965, "18/05/1905"), (43835, "05/01/2020"),
  ])
  func daysAreWrittenAsOfficersWriteThem(days: Int, text: String) {
    let date = SheetDate(serial: "\(days)", days: days, seconds: 0, isFrom1904: false)
    #expect(SheetCellText.original(SheetCell(column: 1, content: .date(date))) == text)
  }

  @Test func aCellOfSeveralLinesBecomesOne() {
    let cell = SheetCell(column: 1, content: .text("Thôn Hạ\r\nxã Hòa Mục"))
    let field = SheetField(heading: "", source: .cell(1))
    #expect(SheetCellText(ColumnEncodings()).text(cell, for: field).text == "Thôn Hạ xã Hòa Mục")
  }
}
