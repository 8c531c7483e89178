import Testing

@testable import Registry

@Suite("What is written is read back the same")
struct CSVRoundTripTests {
  /// A small fixed sequence, so that a failing seed can be run again.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let parts = [
    "a", "Đặng", "ỡ", "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", " ", "'", "=", "+", "-",
    "@", "0012", "𠀀", "e\u{0301}", "\u{FEFF}", "\u{00A0}",
  ]

  private static func cell(_ dice: inout Dice) -> String {
    (0..<Int.random(in: 0...4, using: &dice)).map { _ in
      parts.randomElement(using: &dice) ?? ""
    }.joined()
  }

  @Test("for random tables, whatever the delimiter and line break", arguments: 0..<300)
  func randomTables(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let width = Int.random(in: 1...6, using: &dice)
    var options = CSVWriteOptions()
    options.delimiter =
      [",", ";", "\t"].map { ($0 as Unicode.Scalar) }
      .map { UInt8(ascii: $0) }.randomElement(using: &dice) ?? 0
    options.usesCRLF = Bool.random(using: &dice)
    options.startsWithMark = Bool.random(using: &dice)
    // Rows without anything in them are skipped by the reader, so each table has none.
    let table = (0..<Int.random(in: 0...20, using: &dice)).map { _ in
      (0..<width).map { _ in Self.cell(&dice) }
    }.filter { row in row.contains { !$0.isEmpty } }
    var bytes: [UInt8] = []
    let writer = CSVWriter(options: options) { bytes.append(contentsOf: $0) }
    try writer.writeRow((0..<width).map { "cột \($0)" })
    for row in table { try writer.writeRow(row) }
    try writer.finish()
    let reading = try CSVSample(bytes).read(
      blockSize: Int.random(in: 1...100, using: &dice),
      delimiter: width == 1 ? options.delimiter : nil)
    // Bytes are compared, because Swift holds two spellings of one letter equal.
    #expect(
      reading.cells.map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } })
    #expect(reading.rows.allSatisfy { $0.problem == nil })
  }

  @Test("with the guard left on for those who ask")
  func guardKept() throws {
    let sample = try CSVSample("a,b\n'=1,''=1\n")
    var options = CSVReadOptions()
    options.removesFormulaGuard = false
    _ = try CSVFile(path: sample.path, options: options).forEachRow { row in
      #expect(row.string(0) == "'=1")
      #expect(row.string(1) == "''=1")
    }
    #expect(try sample.read().cells == [["=1", "'=1"]])
  }
}
