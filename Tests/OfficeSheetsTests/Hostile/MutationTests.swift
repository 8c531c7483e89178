import Foundation
import Testing

@testable import OfficeSheets

/// Files changed at random must end in rows or in a problem, in bounded time.
///
/// `HTX_FUZZ_RUNS` sets how many files are tried, for a longer run at night.
@Suite("Changed files")
struct MutationTests {
  private static let runs =
    ProcessInfo.processInfo.environment["HTX_FUZZ_RUNS"].flatMap(Int.init)
    ?? 2000
  private static let limits: SheetLimits = {
    var limits = SheetLimits()
    limits.cells = 200_000
    limits.partBytes = 8 << 20
    limits.totalBytes = 16 << 20
    return limits
  }()

  /// Reads all there is; the problem is none of a test.
  private static func read(_ bytes: [UInt8]) -> Bool {
    do throws(SheetProblem) {
      let file = try SheetFile(bytes: bytes, limits: limits)
      for sheet in file.sheets.indices {
        let rows = try file.rows(ofSheet: sheet)
        var last = 0
        while let row = try rows.next() {
          #expect(row.number > last)
          #expect(!row.cells.isEmpty)
          last = row.number
        }
      }
      return true
    } catch {
      return false
    }
  }

  @Test("Random bytes changed, cut or doubled anywhere in a file")
  func bytes() throws {
    var random = SeededGenerator(seed: 2026)
    let samples = try SheetSamples.good.map(SheetSamples.bytes)
    var readable = 0
    for _ in 0..<Self.runs / 2 {
      guard var bytes = samples.randomElement(using: &random) else { return }
      for _ in 0..<Int.random(in: 1...8, using: &random) where bytes.count > 1 {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: bytes.removeSubrange(place..<min(place + 16, bytes.count))
        case 1: bytes.insert(contentsOf: bytes[place..<min(place + 16, bytes.count)], at: place)
        case 2: bytes.removeSubrange(max(1, place)...)
        case 3: bytes[place] = [0, 0xFF, 0x7F, 0x80].randomElement(using: &random) ?? 0
        default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        }
      }
      readable += Self.read(bytes) ? 1 : 0
    }
    #expect(readable < Self.runs / 2, "no file was damaged at all")
  }

  @Test("Parts of a file changed in their XML, with right check sums around them")
  func parts() throws {
    var random = SeededGenerator(seed: 2027)
    let samples = try SheetSamples.good.filter { !$0.hasSuffix("xls") }.map(Self.parts)
    var readable = 0
    for _ in 0..<Self.runs / 2 {
      guard var parts = samples.randomElement(using: &random) else { return }
      for _ in 0..<Int.random(in: 1...3, using: &random) where !parts.isEmpty {
        let part = Int.random(in: 0..<parts.count, using: &random)
        Self.change(&parts[part].text, using: &random)
      }
      if Int.random(in: 0..<20, using: &random) == 0, !parts.isEmpty { parts.remove(at: 0) }
      readable += Self.read(StoredArchive.bytes(parts)) ? 1 : 0
    }
    #expect(readable > 0, "every change was refused, so nothing behind the parser was tried")
  }

  private static func parts(_ name: String) throws -> [(name: String, text: [UInt8])] {
    let archive = try ZipArchive(path: SheetSamples.path(name), limits: SheetLimits())
    return try archive.names.map { ($0, try archive.part($0).prefix(1 << 20)) }
      .filter { !$0.0.hasSuffix(".png") && !$0.0.hasSuffix("/") }
  }

  private static let values = [
    "", "0", "-1", "1", "99999999999999999999", "A1", "ZZZZ9", "A1:A0", "true", "s", "inlineStr",
    "x",
    "1e308", "1e-308", "NaN", "1048577", "16385", "../../../etc/passwd", "&#38;", "2020-02-30",
  ]

  /// Changes one attribute, tag or text of XML.
  private static func change(_ text: inout [UInt8], using random: inout SeededGenerator) {
    guard !text.isEmpty else { return }
    let marks: [UInt8] = [0x22, 0x3C, 0x3E]
    let mark = marks.randomElement(using: &random) ?? 0x3C
    let places = text.indices.filter { text[$0] == mark }
    guard let place = places.randomElement(using: &random),
      let end = text[(place + 1)...].firstIndex(where: marks.contains)
    else { return }
    let value = Array((values.randomElement(using: &random) ?? "").utf8)
    switch Int.random(in: 0..<6, using: &random) {
    case 0...2: text.replaceSubrange(place + 1..<end, with: value)
    case 3: text.removeSubrange(place..<end)
    case 4: text.insert(contentsOf: text[place..<end], at: place)
    default: text.removeSubrange(end...)
    }
  }
}
