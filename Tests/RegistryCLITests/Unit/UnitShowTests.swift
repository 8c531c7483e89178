import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// `htx unit show`: all of one unit, and no personal data in full.
@Suite struct UnitShowTests {
  @Test("A union, its cooperative and a group are shown whole", arguments: Language.allCases)
  func golden(language: Language) throws {
    let sample = try UnitSample.shared.get()
    try assertGoldenRuns(
      "unit-show",
      [
        ["unit", "show", "9900000016"], ["unit", "show", "LHHTX-4"],
        ["unit", "show", "to hop tac nuoi ong"], ["unit", "show", "HTX-1", "--format", "json"],
      ], registry: sample.path, language: language)
  }

  @Test("No identity number is shown in full in any format", arguments: OutputFormat.allCases)
  func masked(format: OutputFormat) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a")
    let result = try UnitSample.shared.get().run(
      "unit", "show", "HTX-1", "--format", format.rawValue, "--output", path)
    #expect(result.exit == .done)
    let text =
      format == .xlsx
      ? try WorkbookFile(at: path).sheet() : try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("HTX-00001"))
    #expect(!text.contains("006174000101"))
  }

  @Test("Before its registration a unit is not found; on the day it is")
  func asOf() throws {
    let sample = try UnitSample.shared.get()
    #expect(sample.run("unit", "show", "HTX-1", "--as-of", "14/03/2019").exit == .notFound)
    #expect(sample.run("unit", "show", "HTX-1", "--as-of", "15/03/2019").exit == .done)
  }

  @Test("A name that several units bear lists them and ends with 3")
  func ambiguous() throws {
    let sample = try UnitSample.shared.get()
    let result = sample.run("unit", "show", "hop tac xa")
    #expect(result.exit == .notFound)
    #expect(result.stderr.contains("HTX-00001") && result.stderr.contains("HTX-00002"))
  }
}
