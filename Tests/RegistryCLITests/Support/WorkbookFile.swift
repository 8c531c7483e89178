import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// A workbook as another program finds it: plain `sqlite3` opens the archive.
struct WorkbookFile {
  let path: String

  /// Makes the workbook of an answer in a folder.
  init(_ payload: Payload, head: PageHead = PageHead(), in folder: TemporaryFolder) throws {
    path = folder.path("a.xlsx")
    let output = Output(format: .xlsx, head: head, path: path)
    _ = try AtomicFile(path: path).write { try output.render(payload, to: $0) }
  }

  /// Opens a workbook that is there.
  init(at path: String) { self.path = path }

  /// A file inside the archive.
  func part(_ name: String) throws -> String {
    let result = try SQLiteShell.run(
      ":memory:", "SELECT data FROM zipfile('\(path)') WHERE name = '\(name)'")
    try #require(result.status == 0, "\(result.error)")
    return result.output
  }

  /// A sheet, counted from one.
  func sheet(_ number: Int = 1) throws -> String { try part("xl/worksheets/sheet\(number).xml") }

  /// The names of the sheets in order.
  func names() throws -> [String] {
    try part("xl/workbook.xml").matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
  }

  /// A cell such as `B2`.
  func cell(_ place: String, sheet number: Int = 1) throws -> WorkbookCell? {
    let element = try Regex(#"<c r="\#(place)" s="(\d+)"( t="(\w+)")?(/>|>(.*?)</c>)"#)
      .dotMatchesNewlines()
    guard let found = try sheet(number).firstMatch(of: element) else { return nil }
    let style = try #require(found[1].substring.flatMap { Int($0) })
    return WorkbookCell(
      type: found[3].substring.map(String.init), content: String(found[5].substring ?? ""),
      format: try format(style))
  }

  /// The texts of a row in order.
  func texts(row: Int, sheet number: Int = 1) throws -> [String] {
    let cells = try Regex(#"<c r="[A-Z]+\#(row)" s="\d+" t="inlineStr"><is><t[^>]*>([^<]*)</t>"#)
    return try sheet(number).matches(of: cells).compactMap { $0[1].substring.map(String.init) }
  }

  /// How a style shows numbers; `General` when nothing is said.
  private func format(_ style: Int) throws -> String {
    let styles = try part("xl/styles.xml")
    let list = try #require(styles.firstMatch(of: /<cellXfs.*?<\/cellXfs>/.dotMatchesNewlines()))
    let ids = list.output.matches(of: /<xf numFmtId="(\d+)"/).map { String($0.1) }
    let own = try Regex(#"<numFmt numFmtId="\#(ids[style])" formatCode="([^"]*)""#)
    return styles.firstMatch(of: own)?[1].substring.map(String.init) ?? "General"
  }
}

/// A cell of a workbook.
struct WorkbookCell: Equatable {
  /// `inlineStr` for a text; `nil` for a number.
  let type: String?
  /// What stands in it, as XML.
  let content: String
  /// How it is shown, such as `#,##0`.
  let format: String

  /// A number shown in a format.
  static func number(_ number: String, _ format: String) -> WorkbookCell {
    WorkbookCell(type: nil, content: "<v>\(number)</v>", format: format)
  }

  /// A text.
  static func text(_ text: String, _ format: String = "General") -> WorkbookCell {
    WorkbookCell(type: "inlineStr", content: "<is><t>\(text)</t></is>", format: format)
  }
}
