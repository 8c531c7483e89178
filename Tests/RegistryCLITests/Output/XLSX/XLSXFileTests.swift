import CooperativeLaw
import Foundation
import RegistryTestSupport
import SheetWriter
import Testing

@testable import RegistryCLI

/// The file itself: whole or not at all, its owner's alone, with nothing left beside it.
@Suite struct XLSXFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A workbook needs --output, and says so in both languages")
  func needsOutput() {
    let typed = ["unit", "list", "--format", "xlsx"]
    let told = Sample.runner.consequences(typed)
    #expect(told.exit == .usage)
    #expect(told.stderr.hasPrefix("Lỗi: --format xlsx cần --output TỆP.xlsx.\n"))
    let said = Sample.runner.consequences(typed + ["--lang", "en"])
    #expect(said.stderr.hasPrefix("Error: --format xlsx needs --output FILE.xlsx.\n"))
  }

  @Test("The file is its owner's, and nothing lies beside it")
  func owner() throws {
    let path = folder.path("don-vi.xlsx")
    let typed = ["unit", "list", "--format", "xlsx", "--output", path]
    #expect(Sample.runner.consequences(typed) == Consequences(.done))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try folder.names() == ["don-vi.xlsx"])
    #expect(
      Sample.runner.consequences(typed)
        == Consequences(.done, stderr: "Đã ghi đè tệp \(path).\n"))
  }

  @Test("An error among the rows leaves the old file as it was and nothing beside it")
  func rowsThatFail() throws {
    let path = try folder.write("cũ", to: "a.xlsx")
    let table = Table([Column("a", vi: "A", en: "A")]) { sink in
      try sink.row([.text("x")])
      throw SampleRefusal()
    }
    #expect(throws: SampleRefusal.self) { try WorkbookFile(.table(table), in: folder) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "cũ")
    #expect(try folder.names() == ["a.xlsx"])
  }

  @Test("What Excel does not take is told with the library's words")
  func longText() throws {
    let longest = String(repeating: "x", count: 32_767)
    for (text, isTaken) in [(longest, true), (longest + "x", false)] {
      let table = Table([Column("a", vi: "A", en: "A")], rows: [[.text(text)]])
      guard !isTaken else {
        _ = try WorkbookFile(.table(table), in: folder)
        continue
      }
      let error = #expect(throws: WorkbookFault.self) {
        try WorkbookFile(.table(table), in: folder)
      }
      #expect(error?.exit == .ourFault)
      #expect(error?.message.en.contains("32,767") == true)
    }
    #expect(try folder.names() == ["a.xlsx"])
  }

  @Test("A folder that is not there is refused as wrong usage")
  func noFolder() {
    let typed = ["unit", "list", "--format", "xlsx", "--output", folder.path("none/a.xlsx")]
    #expect(Sample.runner.consequences(typed).exit == .usage)
    #expect(throws: OutputError.self) {
      try ScratchFolder.with(beside: folder.path("none/a.xlsx")) { _ in }
    }
  }

  @Test("An export carries the headings that its import reads, as --excel does")
  func exportHeadings() throws {
    let registry = try ListedFile.path.get()
    let path = folder.path("a.xlsx")
    let typed = ["export", "members", "--registry", registry, "--quiet"]
    let runner = CommandRunner(clock: FrozenClock.morning, account: { "canbo" })
    let made = runner.consequences(typed + ["--format", "xlsx", "--output", path])
    #expect(made == Consequences(.done))
    let excel = runner.consequences(typed + ["--excel"]).stdout
    let headings = excel.dropFirst().prefix { $0 != "\r\n" }.split(separator: ";").map(String.init)
    let file = WorkbookFile(at: path)
    #expect(try file.texts(row: 1) == headings)
    #expect(try file.names() == ["Danh sách thành viên"])
    #expect(try file.cell("A2") == .text("0100233488"))
    // The first member's 30 million, without dots or commas that an import would have to guess at.
    #expect(try file.cell("O2") == .number("30000000", "0"))
  }
}
