import OfficeSheets
import SheetMutations
import Testing

/// Files changed at random must end in rows or in a problem, in bounded time.
@Suite("Changed files")
struct MutationTests {
  private static let limits: SheetLimits = {
    var limits = SheetLimits()
    limits.cells = 200_000
    limits.partBytes = 8 << 20
    limits.totalBytes = 16 << 20
    return limits
  }()

  private static let samples = Result {
    try SheetSamples.good.map { try MutableFile(path: SheetSamples.path($0)) }
  }

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

  @Test("changed in their bytes or in the XML of their parts", arguments: FuzzRuns.shards)
  func changed(shard: Int) throws {
    let samples = try Self.samples.get()
    var (readable, refused) = (0, 0)
    for run in FuzzRuns.runs(of: shard) {
      var random = SeededGenerator(seed: UInt64(2_026_000_000 + run))
      guard let sample = samples.randomElement(using: &random) else { return }
      if Self.read(sample.changed(using: &random)) { readable += 1 } else { refused += 1 }
    }
    #expect(refused > 0, "no file was damaged at all")
    #expect(readable > 0, "every change was refused, so nothing behind the parser was tried")
  }
}
