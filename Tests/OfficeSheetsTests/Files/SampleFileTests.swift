import Foundation
import OfficeSheets
import Testing

@Suite("Sample files of offices")
struct SampleFileTests {
  @Test(
    "Excel's, LibreOffice's and old Excel's file of one book have the same cells and fonts",
    arguments: ["members", "tcvn3", "vni", "numbers", "several", "since1904"],
    ["-calculated.xlsx", ".ods", ".xls"])
  func sameCells(book: String, format: String) throws {
    let url = SheetSamples.folder.appending(path: "expected/\(book).tsv")
    var expected = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
      String($0)
    }
    if book == "numbers", format == ".ods" {
      // LibreOffice makes a number of the truth when it writes its own format.
      expected = expected.map { $0.replacing("boolean\ttrue", with: "number\t1") }
    }
    #expect(try SheetSamples.described(book + format) == expected)
  }

  @Test("A file is told by its content and opened from memory alike")
  func formats() throws {
    for name in SheetSamples.good {
      let file = try SheetFile(path: SheetSamples.path(name))
      #expect(name.hasSuffix(".\(file.format.rawValue)"))
      let memory = try SheetFile(bytes: SheetSamples.bytes(name))
      #expect(memory.sheets == file.sheets)
      for sheet in file.sheets.indices {
        let rows = try SheetSamples.rows(of: file, sheet: sheet)
        #expect(try SheetSamples.rows(of: memory, sheet: sheet) == rows)
        #expect(try SheetSamples.rows(of: file, sheet: sheet) == rows, "read twice")
        #expect(rows.map(\.number) == rows.map(\.number).sorted())
      }
    }
  }

  @Test("Sheets are listed with their state", arguments: ["xlsx", "ods", "xls"])
  func sheets(format: String) throws {
    let file = try SheetFile(path: SheetSamples.path("several.\(format)"))
    #expect(file.sheets.map(\.name) == ["A & B", "Ẩn", "Ẩn hẳn", "Trống"])
    // LibreOffice knows one way of hiding only.
    let hidden: SheetInfo.Visibility = format == "xlsx" ? .veryHidden : .hidden
    #expect(file.sheets.map(\.visibility) == [.visible, .hidden, hidden, .visible])
    #expect(try SheetSamples.rows(of: file, sheet: 3).isEmpty)
    #expect(throws: SheetProblem.noSuchSheet(index: 4)) { try file.rows(ofSheet: 4) }
    #expect(throws: SheetProblem.noSuchSheet(index: -1)) { try file.rows(ofSheet: -1) }
  }

  @Test(
    "Merged ranges, hidden rows and hidden columns come with the cells",
    arguments: ["members.xlsx", "members-calculated.xlsx", "members.ods", "members.xls"])
  func layout(name: String) throws {
    let rows = try SheetSamples.rows(name)
    let byNumber = Dictionary(uniqueKeysWithValues: rows.map { ($0.number, $0) })
    let head = try #require(byNumber[5])
    #expect(head[column: 4]?.mergedColumns == 2)
    #expect(head[column: 4]?.mergedRows == 1)
    #expect(head[column: 1]?.mergedRows == 2)
    #expect(byNumber[8]?[column: 2]?.mergedColumns == 7)
    #expect(byNumber[10]?.isHidden == true)
    #expect(byNumber[10]?.cells.allSatisfy(\.isHidden) == true)
    #expect(byNumber[9]?.cells.filter(\.isHidden).map(\.column) == [6])
    #expect(byNumber[2] == nil)
  }

  @Test("A formula that nothing has calculated is told as such, with its place")
  func formulas() throws {
    let rows = try SheetSamples.rows("members.xlsx")
    let total = rows.first { $0.number == 12 }
    #expect(total?[column: 7]?.content == .error(.formulaWithoutValue))
  }

  @Test("The number format tells how many digits the office sees")
  func numberFormats() throws {
    for name in ["numbers.xlsx", "numbers.xls"] {
      let rows = try SheetSamples.rows(name)
      #expect(rows[0].cells[0].style.numberFormat == nil)
      #expect(rows[1].cells[0].style.numberFormat == "000000000000")
    }
  }

  @Test("Column names run from A over Z to XFD")
  func columnNames() {
    #expect(
      [1, 26, 27, 52, 702, 703, 16_384].map(columnName)
        == ["A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD"])
    #expect(columnName(0).isEmpty)
  }
}
