import Foundation
import OfficeSheets
import Testing

@Suite("Records of XLS")
struct BIFFTests {
  /// The offset of a record in a file, found by walking the stream, which lies in one piece.
  private static func offset(of kind: UInt16, in bytes: [UInt8]) -> Int? {
    let sectors = stride(from: 512, to: bytes.count - 1, by: 512)
    guard var place = sectors.first(where: { bytes[$0] == 0x09 && bytes[$0 + 1] == 0x08 }) else {
      return nil
    }
    while place + 4 <= bytes.count {
      let found = UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
      if found == kind { return place }
      place += 4 + Int(bytes[place + 2]) | Int(bytes[place + 3]) << 8
    }
    return nil
  }

  @Test("A password is told")
  func password() throws {
    var bytes = try SheetSamples.bytes("members.xls")
    // The record of the code page becomes the one that a password leaves.
    let place = try #require(Self.offset(of: 0x42, in: bytes))
    bytes[place] = 0x2F
    #expect(throws: SheetProblem.encrypted) { try SheetFile(bytes: bytes) }
  }

  @Test("Excel before 1993 is told")
  func ancient() throws {
    var bytes = try SheetSamples.bytes("members.xls")
    let place = try #require(Self.offset(of: 0x809, in: bytes))
    bytes[place + 5] = 0x04
    #expect(throws: SheetProblem.notASheet(.ancientExcel)) { try SheetFile(bytes: bytes) }
    #expect(throws: SheetProblem.notASheet(.ancientExcel)) {
      try SheetFile(bytes: [0x09, 0x04, 0x06, 0x00, 0x00, 0x00])
    }
  }

  @Test("Excel 95 is read, with its strings of one byte a letter and its fonts")
  func excel95() throws {
    let file = try SheetFile(path: SheetSamples.path("excel95.xls"))
    #expect(file.sheets == [SheetInfo(name: "Sheet1", visibility: .visible)])
    let rows = try SheetSamples.rows(of: file)
    #expect(
      rows.map { $0.cells.map(\.content) }
        == [[.text("NguyÔn V¨n Tó")], [.text("Plain"), .number("123456789012")]])
    #expect(rows.map { $0.cells[0].fontName } == [".VnTime", "Arial"])
  }

  @Test("Long tables of strings run over the borders of records")
  func longStrings() throws {
    let rows = try SheetSamples.rows("strings-long.xls")
    #expect(rows.count == 400)
    for row in rows {
      let number = row.number - 1
      let piece = number.isMultiple(of: 3) ? "abc" : "Đồng"
      let text = String(repeating: piece, count: number % 50 + 1)
      #expect(row.cells.first?.content == .text("\(number) \(text)"))
    }
  }
}
