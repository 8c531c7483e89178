import Foundation
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// The verbs of ratings: refusals, rejected rows, and what a file is left with.
@Suite struct RatingVerbTests {
  private let base = ["rating", "record", "htx-1", "--year", "2024", "--scheme", "TT01_2020"]

  @Test func aRefusalEndsWithFourNamesTheArticleAndWritesNoByte() throws {
    let file = try RatedFile()
    let before = try file.bytes()
    let result = file.run(base + ["--total", "80", "--grade", "weak"])
    #expect(result.exit == .refused)
    #expect(result.stderr.contains("01/2020/TT-BKHĐT"))
    #expect(result.stderr.contains("rating.grade"))
    #expect(file.run(base + ["--total", "x"]).exit == .refused)
    #expect(try file.bytes() == before)
  }

  @Test func whatIsMissingOrTypedTwiceIsWrongUsage() throws {
    let file = try RatedFile()
    #expect(file.run(["rating", "record", "htx-1"]).stderr.contains("--year"))
    let twice = file.run(base + ["--score", "C05=1", "--score", "C05=2"])
    #expect(twice.exit == .usage)
    #expect(twice.stderr.contains("C05"))
    #expect(file.run(base + ["--score", "C05"]).exit == .usage)
    #expect(file.run(["rating", "list", "--scheme", "TT99"]).exit != .done)
    #expect(file.run(["rating", "show", "htx-9"]).exit == .notFound)
    #expect(file.run(["rating", "show", "htx-1"]).stderr.contains("no rating"))
  }

  @Test func ratingsAreImportedAndExported() throws {
    let file = try RatedFile()
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv").path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "unit,year,scheme,total,C05\nhtx-1,2023,TT01_2020,45,8\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    #expect(file.run(["import", "ratings", path, "--dry-run"]).exit == .done)
    #expect(file.run(["rating", "import", path]).exit == .done)
    let exported = file.run(["export", "ratings"])
    #expect(exported.stdout.contains("Hợp tác xã Nông nghiệp Khe Mười,2023,TT01_2020,45.00,weak"))
    try "unit,year,scheme,total\nhtx-1,2022,TT99,45\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let rejected = file.run(["nhap", "cac-xep-loai", path])
    #expect(rejected.exit == .rejected)
    #expect(rejected.stdout.contains("record.rating-scheme"))
  }

  @Test func aSchemeFileThatCannotBeReadIsTold() throws {
    let file = try RatedFile()
    let missing = file.run(["rating", "scheme", "add", "/no/such/file.json"])
    #expect(missing.exit != .done)
    #expect(missing.stderr.contains("/no/such/file.json"))
  }
}
