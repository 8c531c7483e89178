import Foundation
import Testing

@testable import Registry

@Suite("Rows are written as CSV")
struct CSVWriterTests {
  private func text(
    _ rows: [[String]], _ change: (inout CSVWriteOptions) -> Void = { _ in }
  ) throws -> String {
    var options = CSVWriteOptions()
    change(&options)
    var bytes: [UInt8] = []
    let writer = CSVWriter(options: options) { bytes.append(contentsOf: $0) }
    for row in rows { try writer.writeRow(row) }
    try writer.finish()
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "quoted only where a reader needs it",
    arguments: [
      ("a", "a"), ("", "\"\""), ("a b", "a b"), ("a,b", "\"a,b\""), ("a;b", "a;b"),
      ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), (" a", "\" a\""),
      ("a ", "\"a \""), ("a\t", "\"a\t\""), ("Đặng Ủng", "Đặng Ủng"), ("\"", "\"\"\"\""),
    ])
  func quoting(cell: String, written: String) throws {
    #expect(try text([[cell]]) == written + "\r\n")
  }

  @Test("with the delimiter, line break and mark that are asked for")
  func options() throws {
    let rows = [["a", "b;c"], ["", ""]]
    #expect(try text(rows) == "a,b;c\r\n,\r\n")
    #expect(
      try text(rows) {
        $0.delimiter = UInt8(ascii: ";")
        $0.usesCRLF = false
        $0.startsWithMark = true
      } == "\u{FEFF}a;\"b;c\"\n;\n")
  }

  @Test(
    "with an apostrophe before what a spreadsheet would run",
    arguments: [
      ("=1", "'=1"), ("+84", "'+84"), ("-x", "'-x"), ("@a", "'@a"), ("\ta", "\"'\ta\""),
      ("\ra", "\"'\ra\""), ("'=1", "''=1"), ("'a", "'a"), ("a=1", "a=1"), ("'", "'"),
      ("=", "'="), ("=\"a\"", "\"'=\"\"a\"\"\""),
    ])
  func formulaGuard(cell: String, written: String) throws {
    #expect(try text([["x", cell]]) == "x,\(written)\r\n")
    #expect(
      try text([["x", cell]]) { $0.guardsFormulas = false } != "x,\(written)\r\n"
        || written == cell)
  }

  @Test("with whole numbers as digits", arguments: [0, 7, 10, 1_234_567, -5, .max, .min])
  func numbers(number: Int) throws {
    var bytes: [UInt8] = []
    let writer = CSVWriter { bytes.append(contentsOf: $0) }
    try writer.write(number)
    try writer.write(number)
    try writer.endRow()
    try writer.finish()
    #expect(String(decoding: bytes, as: UTF8.self) == "\(number),\(number)\r\n")
  }

  @Test("in blocks, and nothing is lost or written twice")
  func blocks() throws {
    var sizes: [Int] = []
    let writer = CSVWriter { sizes.append($0.count) }
    let cell = String(repeating: "x", count: 99)
    for _ in 0..<10_000 { try writer.writeRow([cell]) }
    try writer.finish()
    try writer.finish()
    #expect(sizes.reduce(0, +) == 10_000 * 101)
    #expect(sizes.dropLast().allSatisfy { (64 * 1024 - 300...64 * 1024).contains($0) })
  }

  @Test("even when a cell is larger than a block", arguments: [30_000, 32_766, 65_536, 200_000])
  func largeCell(length: Int) throws {
    let cell = String(repeating: "\"", count: length)
    let doubled = String(repeating: "\"", count: 2 * length + 2)
    #expect(try text([["a", cell, "b"]]) == "a,\(doubled),b\r\n")
  }

  @Test("to a file that its owner alone can read")
  func file() throws {
    let path = NSTemporaryDirectory() + "csv-\(UUID().uuidString).csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = try CSVOutputFile(path: path)
    let writer = CSVWriter { try file.write($0) }
    try writer.writeRow(["a", "b"])
    try writer.finish()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "a,b\r\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("or refused when there is no room or no such folder")
  func refused() throws {
    #expect(throws: CSVProblem.cannotWrite(path: "/no-such-folder/a.csv", code: ENOENT)) {
      try CSVOutputFile(path: "/no-such-folder/a.csv")
    }
    let full = try CSVOutputFile(path: "/dev/full")
    let writer = CSVWriter { try full.write($0) }
    try writer.writeRow(["a"])
    #expect(throws: CSVProblem.cannotWrite(path: "/dev/full", code: ENOSPC)) {
      try writer.finish()
    }
  }
}
