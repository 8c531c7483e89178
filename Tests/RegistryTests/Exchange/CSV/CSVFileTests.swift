import Foundation
import Testing

@testable import Registry

@Suite("A CSV file is read")
struct CSVFileTests {
  @Test(
    "with its delimiter found from the header",
    arguments: [
      ("a;b;c\n1;2;3\n", ";"), ("a,b,c\n1,2,3\n", ","), ("a\tb\tc\n1\t2\t3\n", "\t"),
      ("\"a;x\",b,c\n1,2,3\n", ","), ("Ngày, tháng, năm sinh;b;c\n1;2;3\n", ";"),
      ("\n\n\"a\n;;;\",b,c\n1,2,3\n", ","),
    ])
  func delimiter(text: String, expected: Character) throws {
    let sample = try CSVSample(text)
    #expect(try CSVFile(path: sample.path).delimiter == expected.asciiValue)
    #expect(try sample.read().cells == [["1", "2", "3"]])
  }

  @Test("as a single column when the header has no delimiter")
  func singleColumn() throws {
    #expect(try CSVSample("a\n1\n2").read().cells == [["1"], ["2"]])
  }

  @Test("whatever its line breaks are, to the last line", arguments: ["\n", "\r\n", "\r"])
  func lineBreaks(lineBreak: String) throws {
    let text = ["a,b", "1,2", "", "3,\"x y\"", "   ", "5,6"].joined(separator: lineBreak)
    for ending in ["", lineBreak] {
      let reading = try CSVSample(text + ending).read()
      #expect(reading.cells == [["1", "2"], ["3", "x y"], ["5", "6"]])
      #expect(reading.lines == [2, 4, 6])
      #expect(reading.summary.blankRows == 2)
    }
  }

  @Test("with the line on which each row starts, across quoted line breaks")
  func physicalLines() throws {
    let text = "\na,b\n\"1\n2\r\n3\",x\n\n4,\"\r\"\n5,6\n"
    let reading = try CSVSample(text).read()
    #expect(reading.headerLine == 2)
    #expect(reading.lines == [3, 7, 9])
    #expect(reading.cells == [["1\n2\r\n3", "x"], ["4", "\r"], ["5", "6"]])
    #expect(reading.summary.blankRows == 2)
  }

  @Test("without the mark of UTF-8")
  func mark() throws {
    let reading = try CSVSample("\u{FEFF}tên,b\nĐặng,2\n").read()
    #expect(reading.header == ["tên", "b"])
    #expect(reading.cells == [["Đặng", "2"]])
  }

  @Test("with plain quotes inside a plain cell kept")
  func quotesInPlainCell() throws {
    let reading = try CSVSample("a,b\nHTX \"An Phú\" 1,2\n\"x \"\"y\"\"\",\"\"\n").read()
    #expect(reading.cells == [["HTX \"An Phú\" 1", "2"], ["x \"y\"", ""]])
  }

  @Test("with the last cell in quotes and no line break after it")
  func quotedAtEnd() throws {
    #expect(try CSVSample("a,b\n1,\"x\"").read().cells == [["1", "x"]])
    #expect(try CSVSample("a,b\n1,\"x\"  ").read().cells == [["1", "x"]])
    #expect(try CSVSample("a,b\n1,").read().cells == [["1", ""]])
  }

  @Test("with rows of empty cells skipped and counted")
  func emptyRows() throws {
    let reading = try CSVSample("a,b\n,\n1,2\n,,,\n").read()
    #expect(reading.lines == [3])
    #expect(reading.summary.blankRows == 2)
  }

  @Test(
    "with a verdict on each row that is too short or too long",
    arguments: [
      ("1,2", .tooFewCells(CSVPlace(line: 2), found: 2, expected: 3)), ("1,2,3", nil),
      ("1,2,3,4", .tooManyCells(CSVPlace(line: 2), found: 4, expected: 3)),
      ("1,2,,", nil), ("1,2,3,,,", nil),
      ("1,2,3,,5,", .tooManyCells(CSVPlace(line: 2), found: 5, expected: 3)),
    ] as [(String, CSVProblem?)])
  func raggedRows(row: String, expected: CSVProblem?) throws {
    let reading = try CSVSample("a,b,c\n\(row)\n7,8,9\n").read()
    #expect(reading.rows[0].problem == expected)
    #expect(reading.rows[1].problem == nil)
    #expect(reading.summary.raggedRows == (expected == nil ? 0 : 1))
  }

  @Test("with empty bytes for a cell the row does not have")
  func cellsThatAreNotThere() throws {
    let sample = try CSVSample("a,b\n1\n")
    _ = try CSVFile(path: sample.path).forEachRow { row in
      #expect(row.string(0) == "1")
      #expect([-1, 1, 2].allSatisfy { row[$0].isEmpty })
    }
  }

  @Test("with every byte given to the hook in order, and progress to the end")
  func hooks() throws {
    let text = "\u{FEFF}a,b\r\n" + (0..<100).map { "\($0),Ngô\r\n" }.joined()
    let sample = try CSVSample(text)
    var bytes: [UInt8] = []
    var progress: [Int] = []
    var options = CSVReadOptions()
    options.blockSize = 64
    let hooks = CSVReadHooks(
      onBlock: { bytes.append(contentsOf: $0) },
      onProgress: { read, total in
        progress.append(read)
        #expect(total == text.utf8.count)
      })
    let file = try CSVFile(path: sample.path, options: options, hooks: hooks)
    let summary = try file.forEachRow { _ in }
    #expect(bytes == Array(text.utf8))
    #expect(progress.last == text.utf8.count)
    #expect(progress == progress.sorted())
    #expect(summary.bytes == text.utf8.count)
  }

  @Test("from a pipe as from a file, without a known size")
  func pipe() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("a,b\n1,2\n".utf8))
    try pipe.fileHandleForWriting.close()
    var totals: [Int?] = []
    let file = try CSVFile(
      path: "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)",
      hooks: CSVReadHooks(onProgress: { _, total in totals.append(total) }))
    let summary = try file.forEachRow { row in #expect(row.string(1) == "2") }
    #expect(summary.rows == 1)
    #expect(totals == [nil])
  }

  @Test("no further than a row for which the caller stops")
  func stop() throws {
    struct Stop: Error {}
    let sample = try CSVSample("a\n1\n2\n3\n")
    let file = try CSVFile(path: sample.path)
    var seen: [String] = []
    #expect(throws: Stop.self) {
      _ = try file.forEachRow { row in
        seen.append(row.string(0))
        if seen.count == 2 { throw Stop() }
      }
    }
    #expect(seen == ["1", "2"])
    _ = try file.forEachRow { row in seen.append(row.string(0)) }
    #expect(seen == ["1", "2", "3"])
  }

  @Test("and the place of a cell carries its heading")
  func place() throws {
    let sample = try CSVSample("a,b\n1,2\n")
    let file = try CSVFile(path: sample.path)
    #expect(file.place(line: 2, column: 1) == CSVPlace(line: 2, column: 2, columnName: "b"))
    #expect(file.place(line: 2, column: 2) == CSVPlace(line: 2, column: 3))
  }
}
