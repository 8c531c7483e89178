import Foundation
import SheetMutations
import Testing

@testable import Registry

/// Every sample of `fixtures/imports`, changed at random, through the whole import.
@Suite("Changed files in an import")
struct ImportFuzzTests {
  /// Longer than any file of this size may take on a busy machine.
  private static let longest = Duration.seconds(30)

  private static let samples = Result {
    try ["office", "sheets"].map { folder in
      let path = OfficeFiles.path(folder)
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        .filter { $0.contains(".") }.map { try MutableFile(path: path + "/" + $0) }
    }
  }

  /// Half of the files come from the lists that can be imported, as the others end at their headings.
  private static func file(
    _ random: inout SeededGenerator
  ) throws -> (name: String, bytes: [UInt8])? {
    guard let folder = try samples.get().randomElement(using: &random),
      let sample = folder.randomElement(using: &random)
    else { return nil }
    return (sample.name, sample.changed(using: &random))
  }

  private static func kind(of name: String, _ random: inout SeededGenerator) -> FuzzDesk.Kind? {
    if Int.random(in: 0..<8, using: &random) == 0 {
      return FuzzDesk.Kind.allCases.randomElement(using: &random)
    }
    return name.hasPrefix("units") ? .units : .members
  }

  @Test("end whole, or leave every byte of the registry as it was", arguments: FuzzRuns.shards)
  func changed(shard: Int) throws {
    let desk = try FuzzDesk()
    var endings: [FuzzDesk.Ending: Int] = [:]
    for run in FuzzRuns.runs(of: shard) {
      var random = SeededGenerator(seed: UInt64(2_028_000_000 + run))
      let file = try #require(try Self.file(&random))
      let kind = try #require(Self.kind(of: file.name, &random))
      let partial = Bool.random(using: &random)
      let start = ContinuousClock.now
      let result = try desk.take(
        file.bytes, named: "\(run)-\(file.name)", as: kind, partial: partial)
      #expect(result.faults == [], "run \(run), \(file.name) as \(kind)")
      #expect(ContinuousClock.now - start < Self.longest, "run \(run), \(file.name)")
      endings[result.ending, default: 0] += 1
    }
    // Each way of ending is met, or nothing behind it was tried.
    #expect(endings.count == 3, "\(endings)")
  }
}
