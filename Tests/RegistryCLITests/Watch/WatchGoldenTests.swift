import CooperativeLaw
import Testing

@testable import RegistryCLI

/// What officers read of what is due and of what stops dissolutions, in both languages.
@Suite struct WatchGoldenTests {
  private static let runs: [[String]] = [
    ["watch", "due"],
    ["watch", "due", "--kind", "góp vốn", "--kind", "case", "--late"],
    ["watch", "due", "--kind", "meeting", "--as-of", "2026-05-05", "--area", "Thanh Mai"],
    ["watch", "due", "--kind", "report", "--format", "csv"],
    ["watch", "due", "--kind", "capital", "--as-of", "2026-04-01", "--format", "json"],
    ["watch", "due", "--kind", "report", "--as-of", "2016-05-05"],
    ["watch", "due", "--within=-1"],
    ["watch", "blockers"],
    [
      "dissolve", "open", "lua nep", "--effective", "04/09/2026", "--received", "04/09/2026",
      "--present", "5", "--in-favour", "5", "--quiet",
    ],
    ["dissolve", "block", "lua nep", "mất con dấu", "--effective", "08/09/2026", "--quiet"],
    [
      "dissolve", "block", "lua nep", "tax_debts", "--effective", "01/10/2026", "--owner",
      "Thuế cơ sở 3", "--note", "12 triệu", "--quiet",
    ],
    ["watch", "due", "--kind", "vụ việc", "--within", "200"],
    ["watch", "blockers"],
    ["watch", "blockers", "--units"],
    ["watch", "blockers", "--units", "--kind", "nợ thuế", "--format", "csv"],
    ["watch", "blockers", "--older-than", "60", "--format", "csv"],
    ["watch", "blockers", "--as-of", "2026-09-01"],
  ]

  @Test(arguments: [Language.vi, .en])
  func dueAndBlockers(language: Language) throws {
    try assertGoldenRuns(
      "watch", Self.runs, registry: UnitSample().path, terminal: 120, language: language)
  }

  @Test(arguments: [80, 100])
  func aListOfWhatIsDueFitsTheScreen(width: Int) throws {
    let result = try UnitSample.shared.get().run("watch", "due", terminal: width)
    #expect(result.exit == .done)
    let widths = result.stdout.split(separator: "\n").map { DisplayWidth.of(String($0)) }
    #expect(widths.count > 3)
    #expect(widths.allSatisfy { $0 <= width })
  }
}
