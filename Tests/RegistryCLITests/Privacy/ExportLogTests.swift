import ArgumentParser
import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import Registry
@testable import RegistryCLI

/// Whatever leaves in a file or on paper is in the log; what stays on the screen is not.
@Suite struct ExportLogTests {
  private func log(_ sample: UnitSample) throws -> [ExportRecord] {
    try Registry.open(at: sample.path, for: .reading).exports()
  }

  private func file(_ name: String) -> String {
    UnitSample.temporaryPath() + "-" + name
  }

  @Test(arguments: [
    (["unit", "list"], false),
    (["unit", "list", "--format", "csv"], false),
    (["unit", "list", "--format", "html"], true),
    (["unit", "list", "--output", "so.csv"], true),
    (["member", "list", "HTX-00001"], false),
    (["member", "list", "HTX-00001", "--full", "--purpose", "kiểm tra"], true),
    (["export", "units"], true),
    (["export", "members", "--public"], true),
    (["member", "export", "HTX-00001"], true),
    (["db", "query", "SELECT 1", "--full", "--purpose", "kiểm tra"], true),
    (["rules", "list", "--format", "html"], false),
    (["print", "member-register", "HTX-00001"], true),
    (["print", "certificate", "HTX-00001", "--output", "so.html"], true),
    (["filing", "list", "--output", "so.xlsx", "--format", "xlsx"], true),
  ])
  func onlyWhatLeavesIsLogged(arguments: [String], isLogged: Bool) throws {
    let sample = try UnitSample()
    let words = arguments.map { $0.hasPrefix("so.") ? file($0) : $0 }
    let result = sample.run(words)
    #expect(result.exit == .done, "\(result)")
    #expect(try log(sample).count == (isLogged ? 1 : 0))
  }

  @Test func aLineSaysWhoTookWhatForWhat() throws {
    let sample = try UnitSample()
    let path = file("thành viên.csv")
    _ = sample.run(
      "export", "members", "--unit", "HTX-00001", "--full", "--purpose", "kiểm tra vốn góp",
      "--output", path, "--officer", "Nông Thị Hạnh")
    let line = try #require(try log(sample).first)
    #expect(line.command == "export members" && line.officer == "Nông Thị Hạnh")
    #expect(line.purpose == "kiểm tra vốn góp" && line.profile == "full" && line.format == "csv")
    #expect(line.arguments.starts(with: ["--unit", "HTX-00001"]))
    #expect(line.fileName == path.split(separator: "/").last.map(String.init))
    #expect(line.columns.contains("id_number"))
    let rows = try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline)
    #expect(line.rows == rows.count - 1 && rows.count > 1)
    #expect(try line.sha256 == FileDigest.sha256(path: path))
  }

  @Test(arguments: ["html", "xlsx"])
  func aPrintedListCarriesItsNumber(format: String) throws {
    let sample = try UnitSample()
    let path = file("in." + format)
    for _ in 1...2 {
      _ = sample.run(
        "member", "list", "HTX-00001", "--format", format, "--output", path, "--public")
    }
    let line = try #require(try log(sample).last)
    #expect(line.number == 2)
    #expect(try line.sha256 == FileDigest.sha256(path: path))
    if format == "html" {
      let page = try String(contentsOfFile: path, encoding: .utf8)
      #expect(page.components(separatedBy: "Bản xuất số 2").count == 3)
      #expect(!page.contains("LƯU HÀNH NỘI BỘ"))
    } else {
      #expect(try WorkbookFile(at: path).sheet().contains("Bản xuất số 2"))
    }
  }

  @Test func aListThatNamesPeopleIsForTheOfficeOnly() throws {
    let sample = try UnitSample()
    let list = sample.run("member", "list", "HTX-00001", "--format", "html").stdout
    #expect(list.contains("LƯU HÀNH NỘI BỘ"))
    #expect(!sample.run("unit", "list", "--format", "html").stdout.contains("LƯU HÀNH NỘI BỘ"))
  }

  /// A refusal leaves the file byte for byte as it was.
  @Test(arguments: [
    ["export", "members", "--unit", "không có"], ["member", "export", "không có"],
    ["export", "units", "--area", "không có"], ["export", "members", "--full"],
    ["unit", "list", "--output", "/không/có/so.csv"],
    ["db", "query", "SELECT x", "--full", "--purpose", "a"],
    ["export", "members", "--full", "--public", "--purpose", "a"],
    ["print", "revocation", "HTX-00001"], ["print", "member-list", "không có"],
    ["print", "member-list", "HTX-00001", "--templates", "/không/có"],
  ])
  func aRefusalIsNoExport(arguments: [String]) throws {
    let sample = try UnitSample()
    let before = try sample.bytes()
    #expect(sample.run(arguments).exit != .done)
    #expect(try sample.bytes() == before)
    #expect(try log(sample).isEmpty)
  }

  /// Root may write whatever the permissions say.
  @Test(.enabled(if: getuid() != 0)) func aFileThatCannotBeWrittenGivesCoveredDataOnly() throws {
    let sample = try UnitSample()
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: sample.path)
    let covered = sample.run("export", "members")
    #expect(covered.exit == .done)
    #expect(covered.stderr.contains("không được ghi nhật ký"))
    let full = sample.run("export", "members", "--full", "--purpose", "kiểm tra")
    #expect(full.exit != .done && full.stdout.isEmpty)
  }

  /// Every verb that takes `--full` says so to the run, or it would not be logged.
  @Test func everyVerbWithFullDataIsADisclosingVerb() {
    var silent: [String] = []
    func walk(_ command: any ParsableCommand.Type) {
      let takesFull = command.helpMessage(columns: 200).contains("--purpose")
      if takesFull, command is any Verb.Type, !(command is any DisclosingVerb.Type),
        command != ImportInspect.self
      {
        silent.append(command._commandName)
      }
      command.configuration.subcommands.forEach(walk)
    }
    walk(HTXCommand.self)
    #expect(silent.isEmpty)
  }

  @Test func theLogIsShown() throws {
    let sample = try UnitSample()
    _ = sample.run("export", "units")
    let lines = sample.run("export", "log", "--format", "csv").stdout.split(
      whereSeparator: \.isNewline)
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("number,exported_at,officer,command,arguments,profile"))
    #expect(sample.run("xuat", "nhat-ky").exit == .done)
  }
}
