import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// What the verbs of dissolution say in both languages, run whole from the opening to the end.
@Suite struct DissolveGoldenTests {
  private static func dissolve(_ verb: String, _ rest: String...) -> [String] {
    ["dissolve", verb, "lua nep"] + rest
  }

  static let runs: [(name: String, commands: [[String]])] = [
    (
      "dissolve-voluntary",
      [
        ["dissolve", "list"], dissolve("show"),
        dissolve(
          "open", "--effective", "04/09/2026", "--decided", "28/08/2026", "--received",
          "03/09/2026", "--present", "5", "--in-favour", "3"),
        dissolve(
          "open", "--effective", "04/09/2026", "--decided", "28/08/2026", "--received",
          "03/09/2026", "--present", "5", "--in-favour", "5", "--decision", "3/NQ"),
        dissolve("show", "--as-of", "04/09/2026"),
        dissolve("step", "resolution_sent", "--effective", "07/09/2026"),
        dissolve("step", "dossier_filed", "--effective", "07/09/2026"),
        dissolve("step", "newspaper_1", "--effective", "07/09/2026"),
        dissolve("block", "mất con dấu", "--effective", "08/09/2026", "--owner", "Giám đốc"),
        ["dissolve", "list", "--late"],
      ]
    ),
    (
      "dissolve-settlement",
      [
        dissolve("open", "--effective", "04/09/2026", "--present", "5", "--in-favour", "5"),
        dissolve(
          "settle", "--rank", "wages", "--creditor", "Người lao động", "--due", "10 triệu",
          "--effective", "07/09/2026"),
        dissolve(
          "settle", "--rank", "taxes", "--due", "5 triệu", "--paid", "5 triệu", "--effective",
          "08/09/2026"),
        dissolve("settle", "--plan", "30.000.000"),
        dissolve("settle"),
        dissolve(
          "settle", "--rank", "wages", "--creditor", "Người lao động", "--paid", "10 triệu",
          "--effective", "08/09/2026", "--dry-run"),
      ]
    ),
    (
      "dissolve-complete",
      [
        dissolve("open", "--effective", "04/09/2026", "--present", "5", "--in-favour", "5"),
        dissolve("complete", "--effective", "18/09/2026"),
        dissolve("step", "debts_paid", "--effective", "10/09/2026"),
        dissolve("step", "dossier_filed", "--effective", "15/09/2026", "--decision", "9/HS"),
        dissolve("step", "tax_asked", "--effective", "15/09/2026"),
        dissolve("complete", "--effective", "18/09/2026", "--dry-run"),
        dissolve("complete", "--effective", "18/09/2026", "--no-dispute"),
        dissolve("show"), ["dissolve", "list", "--all", "--format", "csv"],
        ["member", "list", "lua nep"],
        dissolve("cancel"),
      ]
    ),
    (
      "dissolve-revoke",
      [
        dissolve(
          "revoke", "--ground", "no_report", "--since", "2025-10-02", "--explain-by",
          "15/10/2026", "--notice", "--effective", "05/10/2026"),
        dissolve("revoke", "--ground", "no_report", "--effective", "15/10/2026"),
        dissolve("revoke", "--ground", "no_report", "--effective", "16/10/2026"),
        dissolve("show", "--as-of", "16/10/2026"),
        dissolve("restore", "--effective", "20/10/2026", "--received", "19/10/2026"),
        dissolve("bankruptcy", "opened", "--effective", "02/11/2026", "--received", "26/10/2026"),
        dissolve("bankruptcy", "dinh chi", "--effective", "09/11/2026"),
        ["dissolve", "list", "--all"],
      ]
    ),
  ]

  @Test(
    "The verbs say what is kept in the golden files", arguments: runs.indices, Language.allCases)
  func golden(run: Int, language: Language) throws {
    let (name, commands) = Self.runs[run]
    try assertGoldenRuns(
      name, commands, registry: try UnitSample().path, language: language)
  }

  @Test(arguments: [
    ["dissolve", "complete", "lua nep"], ["dissolve", "step", "lua nep", "debts_paid"],
    ["dissolve", "cancel", "lua nep"], ["dissolve", "restore", "lua nep"],
    ["dissolve", "unblock", "lua nep", "dispute"],
    ["dissolve", "settle", "lua nep", "--rank", "wages", "--paid", "1000000"],
    ["dissolve", "open", "lua nep", "--ground", "not_operating", "--since", "2025-10-02"],
    ["giai-the", "thu-hoi", "lua nep", "--ground", "too_few_members", "--since", "2026-01-05"],
    ["giai-the", "hoi-dong", "lua nep", "--role", "commune", "--name", "Ma Văn Mẫu"],
    ["giai-the", "pha-san", "lua nep", "declared"],
  ])
  func aRefusalLeavesTheFileByteForByte(command: [String]) throws {
    let sample = try UnitSample()
    let before = try sample.bytes()
    let result = sample.run(command)
    #expect(result.exit != .done, "\(result)")
    #expect(try sample.bytes() == before)
  }

  @Test func aGroupIsClosedByTheSameVerbs() throws {
    let sample = try UnitSample()
    let opened = sample.run(
      "giai-the", "mo", "tht-5", "--effective", "2026-09-10", "--present", "3", "--in-favour", "3",
      "--format", "json")
    #expect(opened.exit == .done, "\(opened)")
    let shown = sample.run("giai-the", "xem", "tht-5", "--format", "json")
    #expect(shown.stdout.contains("\"procedure\": \"closing\""), "\(shown)")
  }
}
