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
        Self.inspect("office/members-plain.csv"), Self.inspect("office/members-binary.csv"),
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
        "members-rejected.xlsx", "members-rejected.xlsx.rejects.xlsx", "members.xls", "so.htx",
        "units.xlsx",
      ])
  }

  @Test(arguments: [Language.vi, .en])
  func mapsAreSavedAndUsed(language: Language) throws {
    let folder = try TemporaryFolder()
    try TestRegistry.file(at: folder.path("so.htx")).close()
    let names = [
      "units-communes-unknown.xlsx", "units.xlsx", "members-own.xlsx", "members-ii2.ods",
      "members-titled.csv", "members-1258.csv", "members-merged.ods", "members-units-unknown.xlsx",
    ]
    for name in names {
      try FileManager.default.copyItem(
        atPath: "\(Self.folder)/office/\(name)", toPath: folder.path(name))
    }
    for name in ["own", "ii2", "wrong"] {
      try FileManager.default.copyItem(
        atPath: "\(Self.folder)/maps/\(name).json", toPath: folder.path(name + ".json"))
    }
    func members(_ name: String, _ rest: String...) -> [String] {
      ["import", "members", folder.path(name)] + rest
    }
    try assertGoldenRuns(
      "import-maps",
      [
        ["import", "units", folder.path("units-communes-unknown.xlsx")],
        ["import", "units", folder.path("units.xlsx")],
        ["import", "inspect", folder.path("members-own.xlsx")],
        [
          "import", "inspect", folder.path("members-own.xlsx"), "--map", folder.path("own.json"),
          "--save-map", folder.path("saved.json"), "--format", "csv",
        ],
        members("members-own.xlsx", "--map", folder.path("saved.json"), "--dry-run"),
        members("members-own.xlsx", "--map", folder.path("wrong.json")),
        ["import", "units", folder.path("units.xlsx"), "--map", folder.path("own.json")],
        members("members-ii2.ods", "--map", folder.path("ii2.json"), "--dry-run"),
        ["import", "inspect", folder.path("members-titled.csv")],
        ["import", "inspect", folder.path("members-1258.csv"), "--format", "csv"],
        members("members-1258.csv", "--dry-run"), members("members-merged.ods", "--dry-run"),
        members("members-units-unknown.xlsx", "--partial"),
      ], registry: folder.path("so.htx"), folder: folder.url.path, terminal: nil,
      language: language)
    #expect(
      try folder.names()
        == (names + ["members-units-unknown.xlsx.rejects.xlsx", "ii2.json", "own.json"]
        + ["saved.json", "so.htx", "wrong.json"]).sorted())
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
