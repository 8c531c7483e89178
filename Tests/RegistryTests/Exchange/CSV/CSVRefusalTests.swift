import CooperativeLaw
import Foundation
import Testing

@testable import Registry

@Suite("A file that cannot be read is refused")
struct CSVRefusalTests {
  @Test("with what is wrong and where", arguments: BadFile.all)
  func verdict(file: BadFile) throws {
    #expect(try CSVSample(file.bytes).refusal() == file.verdict)
  }

  @Test("when there is no text in it", arguments: ["", "\u{FEFF}", "\n\r\n  \n", ",,\n"])
  func empty(text: String) throws {
    let sample = try CSVSample(text)
    #expect(try sample.refusal() == .empty(path: sample.path))
  }

  @Test("when it is a workbook", arguments: [[0x50, 0x4B, 3, 4, 0, 1], [0xD0, 0xCF, 0x11, 0xE0]])
  func workbook(bytes: [UInt8]) throws {
    let sample = try CSVSample(bytes)
    #expect(try sample.refusal() == .workbook(path: sample.path))
  }

  @Test("when it is not there, or is a folder")
  func path() throws {
    let missing = NSTemporaryDirectory() + UUID().uuidString
    #expect(throws: CSVProblem.cannotOpen(path: missing, code: ENOENT)) {
      try CSVFile(path: missing)
    }
    #expect(throws: CSVProblem.cannotRead(path: "/", code: EISDIR)) { try CSVFile(path: "/") }
  }

  @Test(
    "not when it has a header alone, of which a warning is given", arguments: ["", "\n", "\n\n"])
  func headerOnly(ending: String) throws {
    let reading = try CSVSample("\na,b" + ending).read()
    #expect(reading.rows.isEmpty)
    #expect(reading.summary.problem == .headerOnly(CSVPlace(line: 2)))
    #expect(reading.summary.problem?.severity == .warning)
  }

  @Test("when a cell is over 1 MiB, quoted or not", arguments: [-1, 0, 1])
  func cellLimit(over: Int) throws {
    let cell = String(repeating: "x", count: 1024 * 1024 + over)
    let place = CSVPlace(line: 3, column: 2, columnName: "b")
    let expected = over > 0 ? CSVProblem.cellTooLarge(place, limit: 1024 * 1024) : nil
    #expect(try CSVSample("a,b\n1,2\n3,\(cell)\n").refusal() == expected)
    #expect(try CSVSample("a,b\n1,2\n3,\"\(cell)\"\n").refusal() == expected)
    #expect(try CSVSample("a,b\n1,2\n3,\(cell)").refusal() == expected)
  }

  @Test("when a cell of 10 MB spans lines, at the line where it starts")
  func hugeCell() throws {
    let cell = String(repeating: "một dòng\n", count: 1_000_000)
    let place = CSVPlace(line: 3, column: 1, columnName: "a")
    let sample = try CSVSample("a,b\n1,2\n\"\(cell)\",3\n")
    #expect(try sample.refusal() == .cellTooLarge(place, limit: 1024 * 1024))
    var bytesRead = 0
    let hooks = CSVReadHooks(onProgress: { read, _ in bytesRead = read })
    _ = try? CSVFile(path: sample.path, hooks: hooks).forEachRow { _ in }
    #expect(bytesRead <= 2 * 1024 * 1024, "nothing is read past the limit")
  }

  @Test("when the cells of a row come to over 8 MiB", arguments: [-1, 0, 1])
  func rowLimit(over: Int) throws {
    let mebibyte = 1024 * 1024
    var cells = Array(repeating: String(repeating: "x", count: mebibyte), count: 7)
    cells.append(String(repeating: "x", count: mebibyte - 1))
    cells.append(String(repeating: "x", count: 1 + over))
    let text = "a,b,c,d,e,f,g,h,i\n" + cells.joined(separator: ",")
    let expected = CSVProblem.rowTooLarge(CSVPlace(line: 2), limit: 8 * mebibyte)
    #expect(try CSVSample(text).refusal() == (over > 0 ? expected : nil))
  }

  @Test("when a row has more cells than a spreadsheet has columns", arguments: [-1, 0, 1])
  func cellCountLimit(over: Int) throws {
    let text = "a,b\n1" + String(repeating: ",", count: 16_384 + over - 1)
    let expected = CSVProblem.rowTooLarge(CSVPlace(line: 2), limit: 8 * 1024 * 1024)
    #expect(try CSVSample(text).refusal() == (over > 0 ? expected : nil))
  }
}
