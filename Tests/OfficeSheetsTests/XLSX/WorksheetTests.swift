import OfficeSheets
import SheetMutations
import Testing

@Suite("Cells of XLSX")
struct WorksheetTests {
  private func cells(
    _ rows: String, strings: String = "", behind: String = ""
  ) throws -> [SheetCell] {
    let file = try SheetFile(
      bytes: StoredArchive.workbook(rows: rows, strings: strings, behind: behind))
    return try SheetSamples.rows(of: file).flatMap(\.cells)
  }

  private func problem(_ rows: String, strings: String = "") -> SheetProblem? {
    do throws(SheetProblem) {
      let file = try SheetFile(bytes: StoredArchive.workbook(rows: rows, strings: strings))
      let rows = try file.rows(ofSheet: 0)
      while try rows.next() != nil {}
      return nil
    } catch { return error }
  }

  @Test("Strings come shared, inline, from formulas and in runs; phonetic text is left out")
  func strings() throws {
    let rows = try SheetSamples.rows("strings.xlsx")
    let contents = rows.map { $0.cells.map(\.content) }
    #expect(contents[0] == [.text("đơn"), .text("đậm nhạt"), .text("漢字")])
    #expect(
      contents[1] == [
        .text("trong ô"), .text("Hîp t¸c x· Hòa Bình"), .text("dòng 1\rdòng 2"), .boolean(true),
        .error(.value("#N/A")), .error(.formulaWithoutValue), .number("2"), .text(" & <3 "),
      ])
    #expect(rows[1].cells.map(\.column) == [1, 2, 3, 4, 5, 6, 7, 10])
    #expect(
      rows[1].cells[1].runs == [
        SheetTextRun(text: "Hîp t¸c x· ", fontName: ".VnTime"),
        SheetTextRun(text: "Hòa Bình", fontName: "Arial"),
      ])
    #expect(
      contents[2].dropFirst() == [
        .number("123456789012"), .number("1.1"), .number("12345678901234567890"),
      ])
    #expect(rows.map(\.number) == [2, 3, 5])
  }

  @Test("Rows and cells without an address follow the one before")
  func withoutAddresses() throws {
    let found = try cells("<row><c><v>1</v></c><c/><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row>")
    #expect(found.map(\.column) == [1, 4, 5])
  }

  @Test("Merged ranges behind the rows reach the cells before them")
  func merges() throws {
    let found = try cells(
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
      behind: "<mergeCells><mergeCell ref=\"A1:C2\"/></mergeCells>")
    #expect(found.map(\.mergedColumns) == [3])
    #expect(found.map(\.mergedRows) == [2])
  }

  @Test("What stands behind the rows is no row")
  func behindRows() throws {
    let found = try cells(
      "<row r=\"1048576\"><c><v>1</v></c></row>",
      behind: "<control><xdr_row/><row>3</row><c><v>9</v></c><col>1</col></control>")
    #expect(found.map(\.content) == [.number("1")])
  }

  @Test("The word of the tag inside text does not end the rows")
  func tagInText() throws {
    let found = try cells(
      "<row><c t=\"inlineStr\"><is><t>/sheetData> x:sheetData></t></is></c><c><v>1</v></c></row>",
      behind: "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
    #expect(found.map(\.content) == [.text("/sheetData> x:sheetData>"), .number("1")])
    #expect(found[0].mergedColumns == 2)
  }

  @Test("Names with a prefix and parts in UTF-16 are read alike")
  func otherWriting() throws {
    let sheet = """
      <x:worksheet xmlns:x="urn:x"><x:cols><x:col min="2" max="2" hidden="1"/></x:cols>\
      <x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Đồng</x:t></x:is></x:c>\
      <x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData>\
      <x:mergeCells><x:mergeCell ref="A1:A3"/></x:mergeCells></x:worksheet>
      """
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in sheet.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [Array(sheet.utf8), wide] {
      let file = try SheetFile(bytes: StoredArchive.workbook(sheet: bytes))
      let cells = try SheetSamples.rows(of: file).flatMap(\.cells)
      #expect(cells.map(\.content) == [.text("Đồng"), .number("7")])
      #expect(cells.map(\.isHidden) == [false, true])
      #expect(cells.map(\.mergedRows) == [3, 1])
    }
  }

  @Test("Characters that XML cannot have are written by number, once")
  func escapes() throws {
    let rich = "<r><rPr><rFont val=\"F\"/></rPr><t>a_x000A_</t></r><r><t>b</t></r>"
    let found = try cells(
      "<row><c t=\"inlineStr\"><is><t>_x005F_x000D_</t></is></c><c t=\"s\"><v>0</v></c>"
        + "<c t=\"s\"><v>1</v></c><c t=\"str\"><v>a_b_x0041_</v></c></row>",
      strings: "<si><t>_x005F_x000D_ _xD800_ _x00</t></si><si>\(rich)</si>")
    #expect(
      found.map(\.content) == [
        .text("_x000D_"), .text("_x000D_ _xD800_ _x00"), .text("a\nb"), .text("a_bA"),
      ])
    #expect(found[2].runs.map(\.text) == ["a\n", "b"])
  }

  @Test("Long text over many pieces of the parser stays whole")
  func longText() throws {
    let text = String(repeating: "Đồng Tâm ", count: 10_000)
    let found = try cells(
      "<row><c t=\"s\"><v>0</v></c></row>", strings: "<si><t>\(text)</t></si>")
    #expect(found.map(\.content) == [.text(text)])
  }

  @Test("Many strings come back by their place")
  func manyStrings() throws {
    let count = 70_000
    let strings = (0..<count).map { "<si><t>số \($0)</t></si>" }.joined()
    let rows = [0, 1, 65_535, 65_536, count - 1].map { "<row><c t=\"s\"><v>\($0)</v></c></row>" }
    let found = try cells(rows.joined(), strings: strings)
    #expect(
      found.map(\.content)
        == [0, 1, 65_535, 65_536, count - 1].map { .text("số \($0)") })
  }

  @Test(
    "What cannot be is told",
    arguments: [
      ("<row r=\"0\"/>", SheetFault.rowNumber), ("<row r=\"x\"/>", .rowNumber),
      ("<row r=\"2\"/><row r=\"2\"/>", .rowNumber), ("<row><c r=\"1A\"/></row>", .cellReference),
      ("<row><c r=\"AAAAA1\"/></row>", .cellReference), ("<row><c t=\"q\"/></row>", .cellType),
      ("<row><c t=\"quite\"/></row>", .cellType), ("<row><c s=\"1\"/></row>", .style),
      ("<row><c><v>12a</v></c></row>", .number), ("<row><c><v>nan</v></c></row>", .number),
      ("<row><c t=\"s\"><v>0</v></c></row>", .sharedString),
      ("<row><c t=\"s\"><v>-1</v></c></row>", .sharedString),
    ])
  func faults(rows: String, fault: SheetFault) {
    guard case .invalid(fault, _) = problem(rows) else {
      Issue.record("\(String(describing: problem(rows)))")
      return
    }
  }

  @Test("Rows and columns end where Excel's do")
  func edges() throws {
    #expect(try cells("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>").count == 1)
    guard case .overLimit(.rows, 1_048_576, _) = problem("<row r=\"1048577\"/>"),
      case .overLimit(.columns, 16_384, _) = problem("<row><c r=\"XFE1\"/></row>")
    else {
      Issue.record("a limit was passed")
      return
    }
  }
}
