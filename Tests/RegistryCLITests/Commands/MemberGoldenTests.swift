import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// What the lists and exports say in both languages, run whole.
@Suite struct MemberGoldenTests {
  private static let full = ["--full", "--purpose", "lập hồ sơ"]

  static let runs: [(name: String, commands: [[String]])] = [
    (
      "member-list",
      [
        ["member", "list", "binh minh"], ["member", "list", "binh minh", "--former"],
        ["member", "list", "binh minh", "--as-of", "20/11/2026", "--format", "csv"],
        ["member", "list", "binh minh", "--as-of", "2014-01-01"],
        ["member", "list", "binh minh", "--format", "json", "--quiet"] + full,
        ["member", "list", "binh minh", "--full"],
        ["member", "list", "binh minh", "--full", "--purpose", " "],
        ["member", "list", "khong co"],
      ]
    ),
    (
      "member-export",
      [
        ["member", "export", "0100233488"], ["member", "export", "0100233488", "--former"] + full,
        ["member", "export", "0100233488", "--form", "auto"] + full,
        ["member", "export", "0100233488", "--form", "auto", "--as-of", "30/06/2024"] + full,
        ["member", "export", "0100233488", "--form", "II-2"],
        ["member", "export", "0100233488", "--form", "register", "--format", "json"] + full,
        ["member", "export", "0100233488", "--form", "iii-2", "--format", "table"] + full,
        ["member", "export", "0100233488", "--form", "II-3"],
      ]
    ),
    (
      "export",
      [
        ["export", "units"], ["export", "units"] + full,
        ["export", "units", "--kind", "union"], ["export", "units", "--kind", "company"],
        ["export", "units", "--status", "active", "--format", "ndjson"],
        ["export", "members", "--format", "tsv"] + full,
        ["export", "members", "--unit", "binh minh", "--format", "ndjson"],
        ["export", "members", "--area", "19", "--as-of", "2014-01-01"],
        ["export", "members", "--area", "02104", "--as-of", "2015-03-02"],
        ["export", "members", "--area", "01", "--quiet"],
        ["export", "members", "--area", "01", "--unit", "binh minh"],
      ]
    ),
  ]

  @Test(
    "The verbs say what is kept in the golden files", arguments: runs.indices, Language.allCases)
  func golden(run: Int, language: Language) throws {
    let (name, commands) = Self.runs[run]
    try assertGoldenRuns(
      name, commands, registry: try ListedFile.path.get(), language: language)
  }

  private func excel(_ extra: [String]) throws -> String {
    let runner = CommandRunner(clock: FrozenClock.morning, account: { "canbo" })
    let result = runner.consequences(
      ["member", "export", "0100233488", "--excel", "--quiet"] + extra + Self.full,
      environment: ["HTX_REGISTRY": try ListedFile.path.get(), "HTX_LANG": "en"])
    #expect(result.exit == .done)
    return result.stdout
  }

  @Test("A form for Excel has the mark, semicolons, Vietnamese headings and decimal commas")
  func formForExcel() throws {
    let text = try excel(["--form", "II-2"])
    #expect(text.hasPrefix("\u{FEFF}Thành viên là cá nhân, hộ gia đình\r\nSTT;"))
    #expect(text.contains(";30000000;30,00;2015-03-02;"))
  }

  @Test("A list for Excel has Vietnamese headings, and no cell that would run as a formula")
  func listForExcel() throws {
    let text = try excel([])
    #expect(text.hasPrefix("\u{FEFF}Đơn vị;Số hiệu thành viên;"))
    #expect(text.contains(";'=1+1\r\n"))
  }
}
