import CooperativeLaw
import Foundation
import Registry
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// What officers read of their own files before they import them.
@Suite struct ImportInspectTests {
  private static let folder = URL(filePath: #filePath).appending(
    path: "../../../../fixtures/imports"
  ).standardized.path()

  private static func inspect(_ file: String, _ rest: String...) -> [String] {
    ["import", "inspect", "\(folder)/\(file)"] + rest
  }

  @Test(arguments: [Language.vi, .en])
  func filesAreExplained(language: Language) throws {
    try assertGoldenRuns(
      "import-inspect",
      [
        Self.inspect("office/units.xlsx"), Self.inspect("office/members.xls"),
        Self.inspect("sheets/members.ods"),
        Self.inspect("office/units.ods", "--as", "members"),
        Self.inspect(
          "office/members.xlsx", "--full", "--purpose", "kiểm tra sổ", "--format", "csv"),
        Self.inspect("office/units.xlsx", "--sheet", "ghi chu"),
        Self.inspect("office/units.xlsx", "--sheet", "Không có"),
        Self.inspect("sheets/broken-cell.xlsx"), Self.inspect("sheets/encrypted.xlsx"),
      ], registry: "/khong/co.htx", folder: Self.folder, language: language)
  }

  @Test(arguments: [Language.vi, .en])
  func filesAreImported(language: Language) throws {
    let folder = try TemporaryFolder()
    try TestRegistry.file(at: folder.path("so.htx")).close()
    for name in ["units.xlsx", "members-rejected.xlsx", "members.xls"] {
      try FileManager.default.copyItem(
        atPath: "\(Self.folder)/office/\(name)", toPath: folder.path(name))
    }
    try assertGoldenRuns(
      "import-sheets",
      [
        ["import", "units", folder.path("units.xlsx"), "--dry-run"],
        ["import", "units", folder.path("units.xlsx")],
        ["import", "units", folder.path("units.xlsx")],
        ["import", "members", folder.path("members-rejected.xlsx")],
        ["import", "members", folder.path("members-rejected.xlsx"), "--partial"],
        ["import", "members", folder.path("units.xlsx")],
        ["member", "import", folder.path("members.xls"), "--sheet", "thanh vien"],
      ], registry: folder.path("so.htx"), folder: folder.url.path, terminal: nil, language: language
    )
    #expect(
      try folder.names() == [
        "members-rejected.xlsx", "members-rejected.xlsx.rejects.csv", "members.xls", "so.htx",
        "units.xlsx",
      ])
  }

  @Test func personalDataIsCoveredUnlessAPurposeIsStated() throws {
    let runner = CommandRunner(clock: FrozenClock.morning, account: { "canbo" })
    for subject in ["members", "units", "positions"] {
      let told = runner.consequences(
        Self.inspect("office/members.xlsx", "--as", subject, "--format", "json"))
      for secret in ["6170654322", "006065123456", "Khe Lim", "12/03/1965", "1970"] {
        let isYear = secret == "1970" && subject == "members"
        #expect(told.stdout.contains(secret) == isYear, "\(subject) \(secret)")
      }
    }
    let full = runner.consequences(
      Self.inspect("office/members.xlsx", "--full", "--purpose", "đối chiếu", "--format", "json"))
    #expect(full.stdout.contains("006170654322") && full.stdout.contains("Khe Lim"))
    #expect(
      runner.consequences(Self.inspect("office/members.xlsx", "--full")).exit.rawValue != 0)
  }
}
