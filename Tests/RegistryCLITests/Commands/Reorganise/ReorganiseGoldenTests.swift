import CooperativeLaw
import Testing

@testable import RegistryCLI

/// What officers read when they reorganise units, in both languages.
@Suite struct ReorganiseGoldenTests {
  private static let merger = [
    "reorganise", "merge", "suoi lim thuong", "--into", "lim sim", "--resolution", "07/NQ-ĐHTV",
    "--resolved", "06/07/2026", "--present", "5", "--in-favour", "4", "--effective", "03/08/2026",
  ]

  /// Plans are named by their file alone, wherever the package lies.
  private func golden(
    _ name: String, _ commands: [[String]], _ office: ReorganisedOffice, _ language: Language
  ) throws {
    try assertGoldenRuns(
      name, commands, registry: office.path, terminal: nil, language: language)
  }

  @Test(arguments: [Language.vi, .en])
  func aMergerIsRefusedForeseenOpenedCompletedAndShown(language: Language) throws {
    let office = try ReorganisedOffice()
    for step in ReorganisedOffice.steps.prefix(5) { try office.done(step) }
    let whole =
      Self.merger + [
        "--receiver-resolution", "08/NQ-ĐHTV", "--receiver-resolved", "07/07/2026",
        "--receiver-present", "10", "--receiver-in-favour", "9",
      ]
    try golden(
      "reorganise-merge",
      [
        Self.merger, whole + ["--dry-run"], whole, ["reorganise", "list", "--state", "open"],
        ["reorganise", "cancel", "4", "--effective", "10/08/2026"],
        ["reorganise", "show", "4"], ["reorganise", "complete", "4"], ["reorganise", "show", "9"],
      ], office, language)
  }

  @Test(arguments: [Language.vi, .en])
  func everyKindIsListedAndShown(language: Language) throws {
    let office = try ReorganisedOffice.after.get()
    try golden(
      "reorganise-show",
      [
        ["reorganise", "list"], ["reorganise", "list", "--unit", "htx-1", "--format", "csv"],
        ["to-chuc-lai", "xem", "1"], ["reorganise", "show", "3", "--format", "json"],
        ["reorganise", "show", "5", "--format", "csv"],
      ], office, language)
  }

  @Test(arguments: [Language.vi, .en])
  func aLineageIsDrawnListedAndGraphed(language: Language) throws {
    let office = try ReorganisedOffice.after.get()
    try golden(
      "unit-lineage",
      [
        ["unit", "lineage", "htx-7"], ["unit", "lineage", "htx-1"],
        ["don-vi", "nguon-goc", "htx-1", "--as-of", "19/05/2026"],
        ["unit", "lineage", "htx-6", "--known-at", "2026-01-01"],
        ["unit", "lineage", "htx-6", "--format", "csv"],
        ["unit", "lineage", "htx-5", "--format", "json"], ["unit", "lineage", "htx-6", "--graph"],
      ], office, language)
  }
}
