import CooperativeLaw
import Foundation
import Registry
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// What `filing correct` and `filing void` say and do, run whole on a registry of their own.
@Suite struct FilingUndoTests {
  static let commands = [
    ["filing", "correct", "3", "--set", "phone=0987654320", "--dry-run"],
    ["filing", "correct", "3", "--set", "phone=0987654320", "--note", "Nhầm số cuối"],
    ["filing", "correct", "3", "--set", "name=Hợp tác xã Khe Mười"],
    ["filing", "correct", "3", "--set", "phone"], ["filing", "correct", "3"],
    ["filing", "void", "3", "--dry-run"],
    ["filing", "void", "3", "--decision", "9/QĐ", "--format", "json"],
    ["filing", "void", "3"], ["filing", "void", "1"], ["filing", "void", "99"],
    ["filing", "correct", "3", "--set", "phone=0987654320"],
    ["filing", "list"], ["filing", "show", "3"], ["filing", "show", "5"],
    ["unit", "history", "HTX-00001"],
    ["unit", "history", "HTX-00001", "--format", "json"],
    ["filing", "void", "2"], ["unit", "list"], ["unit", "history", "HTX-00001"],
  ]

  @Test("Both verbs say what is kept in the golden files", arguments: Language.allCases)
  func golden(language: Language) throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "so.htx").path
    try SampleOffice.create(at: path)
    try assertGoldenRuns("filing-undo", Self.commands, registry: path, language: language)
  }

  @Test("A refusal and a dry run leave the file byte for byte as it was")
  func untouched() throws {
    let file = try CooperativeFile()
    let before = try file.bytes()
    for command in [
      ["filing", "void", "1"], ["filing", "void", "2", "--dry-run"],
      ["filing", "correct", "2", "--set", "tax_code=12"],
      ["filing", "correct", "2", "--set", "phone=0912345678", "--dry-run"],
    ] {
      _ = file.run(command)
      #expect(try file.bytes() == before)
    }
    #expect(file.run(["filing", "void", "1"]).exit == .refused)
    #expect(file.run(["filing", "void", "9"]).exit == .notFound)
    #expect(file.run(["ho-so", "huy-bo", "2", "--dry-run"]).exit == .done)
    #expect(file.run(["ho-so", "dinh-chinh", "2"]).exit == .usage)
  }
}
