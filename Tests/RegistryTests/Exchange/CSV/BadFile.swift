import Testing

@testable import Registry

/// A file that is refused, and the words for which it is.
struct BadFile: CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let verdict: CSVProblem

  init(_ description: String, _ bytes: [UInt8], _ verdict: CSVProblem) {
    testDescription = description
    self.bytes = bytes
    self.verdict = verdict
  }

  init(_ description: String, _ text: String, _ verdict: CSVProblem) {
    self.init(description, Array(text.utf8), verdict)
  }

  /// Header, a good row, and a row that is broken by the bytes in its second cell.
  private static func broken(by bytes: [UInt8]) -> [UInt8] {
    Array("a,tên\n1,\"x\ny\"\n2,é".utf8) + bytes + Array("z\n".utf8)
  }

  private static let breach = CSVPlace(line: 4, column: 2, columnName: "tên", byteOffset: 19)

  static let all: [BadFile] = encodings + shapes

  private static let encodings: [BadFile] = [
    BadFile(
      "UTF-16, little end first", [0xFF, 0xFE, 0x61, 0x00],
      .utf16(CSVPlace(line: 1, column: 1, byteOffset: 0))),
    BadFile(
      "UTF-16, big end first", [0xFE, 0xFF, 0x00, 0x61],
      .utf16(CSVPlace(line: 1, column: 1, byteOffset: 0))),
    BadFile(
      "UTF-16 without its mark", [0x61, 0x00, 0x2C, 0x00],
      .nulByte(CSVPlace(line: 1, column: 1, byteOffset: 1))),
    BadFile("NUL in a cell", broken(by: [0]), .nulByte(breach)),
    BadFile("TCVN3 letter", broken(by: [0xB8, 0x6E]), .notUTF8(breach, byte: 0xB8)),
    BadFile("Windows-1258 letter", broken(by: [0xFD]), .notUTF8(breach, byte: 0xFD)),
    BadFile("overlong form", broken(by: [0xC0, 0xAF]), .notUTF8(breach, byte: 0xC0)),
    BadFile(
      "overlong form of three", broken(by: [0xE0, 0x9F, 0xBF]), .notUTF8(breach, byte: 0xE0)),
    BadFile("surrogate", broken(by: [0xED, 0xA0, 0x80]), .notUTF8(breach, byte: 0xED)),
    BadFile(
      "overlong form of four", broken(by: [0xF0, 0x8F, 0xBF, 0xBF]),
      .notUTF8(breach, byte: 0xF0)),
    BadFile("past U+10FFFF", broken(by: [0xF4, 0x90, 0x80, 0x80]), .notUTF8(breach, byte: 0xF4)),
    BadFile(
      "letter cut short by a letter", broken(by: [0xE1, 0xBB]), .notUTF8(breach, byte: 0xE1)),
    BadFile("letter cut short by NUL", broken(by: [0xE1, 0xBB, 0]), .notUTF8(breach, byte: 0xE1)),
    BadFile(
      "letter cut short by the end", Array("a,b\n1,".utf8) + [0xE1, 0xBB],
      .notUTF8(CSVPlace(line: 2, column: 2, columnName: "b", byteOffset: 6), byte: 0xE1)),
    BadFile(
      "old letter in the header", [0x61, 0x2C, 0xB5, 0x0A],
      .notUTF8(CSVPlace(line: 1, column: 2, byteOffset: 2), byte: 0xB5)),
  ]

  private static let shapes: [BadFile] = [
    BadFile(
      "quote never closed", "a,b\n1,2\n\n3,\"x\ny\n",
      .unclosedQuote(CSVPlace(line: 4, column: 2, columnName: "b"))),
    BadFile(
      "quote never closed after one that was", "a,b\n\"1\n\",\"\n\n2,3\n",
      .unclosedQuote(CSVPlace(line: 3, column: 2, columnName: "b"))),
    BadFile(
      "quote never closed in the header", "a,\"b\n1,2\n",
      .unclosedQuote(CSVPlace(line: 1, column: 2))),
    BadFile(
      "text after a quote", "a,b\n1,\"x\"y\n",
      .textAfterQuote(CSVPlace(line: 2, column: 2, columnName: "b"))),
    BadFile(
      "quote after a quote and a space", "a,b\n\"x\" \"y\",1\n",
      .textAfterQuote(CSVPlace(line: 2, column: 1, columnName: "a"))),
  ]
}
