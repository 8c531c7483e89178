import Testing

@testable import Registry

@Suite("The size of a block changes nothing")
struct CSVBlockBoundaryTests {
  private static let text =
    "\u{FEFF}\r\nhọ tên;\"ghi\r\nchú\";c\r\n\"Đặng \"\"Ủng\"\"\";\"1\r\n2\n3\r4\";𠀀\r\n\r\n;;\r\n"
    + "  a  ;'=1;\"'\"\rb;HTX \"x\";ỡ\n1;2\n1;2;3;4\n;\"\";\"cuối\""

  @Test("for the rows, their lines and verdicts", arguments: 1...64)
  func rows(blockSize: Int) throws {
    let sample = try CSVSample(Self.text)
    #expect(try sample.read(blockSize: blockSize) == sample.read())
  }

  @Test("because the whole is what it should be")
  func whole() throws {
    let reading = try CSVSample(Self.text).read()
    #expect(reading.header == ["họ tên", "ghi\r\nchú", "c"])
    #expect(reading.headerLine == 2)
    #expect(
      reading.cells == [
        ["Đặng \"Ủng\"", "1\r\n2\n3\r4", "𠀀"], ["a", "=1", "'"], ["b", "HTX \"x\"", "ỡ"],
        ["1", "2"], ["1", "2", "3", "4"], ["", "", "cuối"],
      ])
    #expect(reading.lines == [4, 10, 11, 12, 13, 14])
  }

  @Test(
    "for the place of a fault", arguments: 1...64)
  func faults(blockSize: Int) throws {
    for bytes in BadFile.all.map(\.bytes) {
      let sample = try CSVSample(bytes)
      #expect(try sample.refusal(blockSize: blockSize) == sample.refusal())
    }
  }
}
