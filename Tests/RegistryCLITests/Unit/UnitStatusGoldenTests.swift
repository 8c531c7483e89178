import CooperativeLaw
import Testing

@testable import RegistryCLI

/// What officers read of suspensions, of what may be done, and of the events of a unit.
@Suite struct UnitStatusGoldenTests {
  @Test(arguments: [Language.vi, .en])
  func aUnitIsSuspendedAndResumes(language: Language) throws {
    let file = try CooperativeFile()
    let suspend = ["unit", "suspend", "htx-1", "--from", "14/09/2026"]
    try assertGoldenRuns(
      "unit-suspend",
      [
        ["unit", "resume", "htx-1", "--on", "14/09/2026"],
        suspend + ["--until", "14/09/2027", "--notice", "11/09/2026"],
        suspend + ["--until", "31/10/2026", "--notice", "11/09/2026", "--dry-run"],
        suspend + ["--until", "31/10/2026", "--notice", "07/09/2026"],
        ["unit", "show", "htx-1"],
        ["unit", "resume", "htx-1", "--on", "02/11/2026", "--confirmed", "04/11/2026"],
        ["unit", "event", "htx-1", "not_at_address_set", "--on", "10/11/2026"],
        ["unit", "event", "htx-1", "revoked_for_tax", "--on", "09/11/2026"],
        ["unit", "history", "htx-1"], ["unit", "history", "htx-1", "--format", "json"],
        ["filing", "show", "3"],
      ], registry: file.path, language: language)
  }

  @Test(arguments: [Language.vi, .en])
  func whatMayBeDoneIsListedWithPapersTimesArticlesAndCommands(language: Language) throws {
    let file = try CooperativeFile()
    let suspended = file.run([
      "unit", "suspend", "htx-1", "--from", "14/09/2026", "--until", "31/10/2026", "--notice",
      "07/09/2026",
    ])
    #expect(suspended.exit == .done)
    try assertGoldenRuns(
      "unit-actions",
      [
        ["unit", "actions", "htx-1"], ["unit", "actions", "htx-1", "--as-of", "13/09/2026"],
      ], registry: file.path, language: language)
    try assertGoldenRuns(
      "unit-actions-data",
      [
        ["unit", "actions", "htx-1", "--all", "--format", "csv"],
        ["unit", "actions", "htx-1", "--format", "json"],
      ], registry: file.path, terminal: nil, language: language)
  }

  @Test(arguments: [
    [
      "unit", "suspend", "htx-1", "--from", "17/08/2026", "--notice", "17/08/2026", "--until",
      "1/8/26",
    ],
    ["unit", "suspend", "htx-1", "--from", "17/08/2027", "--notice", "17/08/2027"],
    [
      "unit", "suspend", "htx-1", "--from", "17/08/2026", "--notice", "10/08/2026", "--resumed",
      "17/08/2026",
    ],
    ["unit", "resume", "htx-1", "--on", "17/08/2026"],
    ["unit", "event", "htx-1", "tax_revocation_lifted"],
    ["unit", "event", "htx-1", "not_at_address_set", "--on", "22/11/2026"],
    ["transition", "record", "htx-1", "--duty", "law_2012", "--state", "compliant"],
  ])
  func aRefusalLeavesEveryByte(command: [String]) throws {
    let file = try CooperativeFile()
    let before = try file.bytes()
    let result = file.run(command)
    #expect(result.exit != .done)
    #expect(!result.stderr.isEmpty)
    #expect(try file.bytes() == before)
  }

  @Test func everyCommandThatActionsNameIsThere() throws {
    let file = try CooperativeFile()
    let listed = file.run(["unit", "actions", "htx-1", "--all", "--format", "tsv"])
    let commands = listed.stdout.split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: "\t", omittingEmptySubsequences: false).last.map(String.init)
    }.filter { !$0.isEmpty }
    #expect(!commands.isEmpty)
    for command in commands {
      let words = command.split(separator: " ").dropFirst().map(String.init)
      #expect(file.run(words.prefix(2) + ["--help"]).exit == .done, "\(command)")
      // The others need a plan, or more to be said.
      guard words.first == "unit" else { continue }
      let dry = file.run(words + ["--dry-run"])
      #expect([.done, .refused].contains(dry.exit), "\(command): \(dry.stderr)")
    }
  }
}
