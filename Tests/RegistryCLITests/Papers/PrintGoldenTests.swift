import CooperativeLaw
import Foundation
import Registry
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// What the verbs of `print` say beside the paper, and what they refuse, in both languages.
@Suite struct PrintGoldenTests {
  private static let commands = [
    ["print", "notice", "HTX-2", "--as-of", "2026-09-07"],
    ["print", "suspension", "HTX-1"],
    ["print", "revocation", "HTX-2"],
    ["print", "compulsory-dissolution", "HTX-2"],
    ["print", "compulsory-dissolution", "THT-5"],
    ["print", "member-list", "THT-5", "--format", "csv"],
    ["print", "certificate", "HTX-1", "--issued", "2014-01-26"],
    ["print", "certificate", "HTX-2", "--full"],
    ["print", "certificate", "HTX-2", "--templates", "/khong/co"],
    ["print", "certificate", "HTX-2", "--pdf", "giay.pdf"],
  ]

  @Test(arguments: Language.allCases)
  func refusals(language: Language) throws {
    try assertGoldenRuns(
      "print-refused", Self.commands, registry: PaperOffice.shared.get().path, language: language)
  }

  @Test(arguments: Language.allCases)
  func told(language: Language) throws {
    let sample = try PaperOffice.shared.get()
    let folder = FileManager.default.temporaryDirectory.appending(path: "in-\(UUID())")
      .path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let papers = [
      ["certificate", "HTX-1"], ["certificate", "HTX-2"], ["member-list", "HTX-2"],
      ["notice", "HTX-3"], ["revocation", "HTX-3"],
      ["compulsory-dissolution", "HTX-1"], ["suspension", "HTX-2"],
    ]
    try assertGoldenRuns(
      "print-told",
      papers.map { ["print"] + $0 + ["--output", "\(folder)/giay.html"] }
        + [
          ["print", "templates", "--to", "\(folder)/mau"],
          ["print", "templates", "--to", "\(folder)/mau"],
        ], registry: sample.path, folder: folder, language: language)
  }

  @Test func `templates written out print the same paper, and a fault in one is told`() throws {
    let sample = try PaperOffice.shared.get()
    let folder = FileManager.default.temporaryDirectory.appending(path: "mau-\(UUID())")
    let path = folder.path(percentEncoded: false)
    #expect(sample.run("print", "templates", "--to", path).exit == .done)
    let own = sample.run("print", "revocation", "HTX-3")
    let office = sample.run("print", "revocation", "HTX-3", "--templates", path)
    #expect(office.stdout.unnumbered == own.stdout.unnumbered)
    let file = folder.appending(path: "revocation.html")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacing("{{reason}}", with: "{{reasons}}").utf8).write(to: file)
    let result = sample.run("print", "revocation", "HTX-3", "--templates", path, language: .en)
    let line =
      1
      + text.prefix(upTo: try #require(text.firstRange(of: "{{reason}}")).lowerBound)
      .count { $0 == "\n" }
    #expect(result.exit == .usage && result.stdout.isEmpty)
    let told = result.stderr.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("revocation.html, line \(line): there is no field reasons (reason?)"))
  }

  @Test func `the variable names the folder too`() throws {
    let sample = try PaperOffice.shared.get()
    let folder = FileManager.default.temporaryDirectory.appending(path: "mau-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("của {{unit_name}}".utf8).write(to: folder.appending(path: "notice.html"))
    let result = CommandRunner(clock: FrozenClock.morning, account: { "canbo" }).consequences(
      ["print", "notice", "HTX-3", "--quiet"],
      environment: [
        "HTX_REGISTRY": sample.path, "HTX_LANG": "vi",
        "HTX_TEMPLATES": folder.path(percentEncoded: false),
      ])
    #expect(result.stdout == "của Hợp tác xã Lúa nếp Bản Cốc")
  }
}
