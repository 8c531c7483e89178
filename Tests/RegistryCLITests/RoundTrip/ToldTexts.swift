import CooperativeLaw
import Foundation
import OfficeSheets
import Registry
import Testing

@testable import RegistryCLI

/// The cells of an answer as the program that opens it takes them.
struct ToldTexts {
  /// Texts as they were before anything guarded them.
  private(set) var texts: Set<String> = []
  /// Cells that would be run.
  private(set) var leaks: [String] = []

  /// Reads the file that a command wrote in a form.
  init(_ form: ToldForm, at path: String) throws {
    switch form {
    case .csv, .excel, .tsv: try readValues(form, path)
    case .json, .ndjson: try readJSON(form, path)
    case .html: try readPage(path)
    case .xlsx: try readWorkbook(path)
    }
  }

  /// The texts that begin as a formula may.
  var dangerous: Set<String> { texts.filter(Self.isDangerous) }

  /// What a spreadsheet may run: written here anew, so that the test knows no more than the program.
  static func isDangerous(_ text: String) -> Bool {
    let start = text.drop { $0 == "'" || $0 == " " }.unicodeScalars.first
    return start.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
  }

  private mutating func take(_ text: String, isSafe: Bool) {
    texts.insert(text)
    if !isSafe { leaks.append(text) }
  }

  /// A guarded cell begins with an apostrophe; nothing else makes Excel leave it alone.
  private mutating func readValues(_ form: ToldForm, _ path: String) throws {
    var options = CSVReadOptions()
    options.removesFormulaGuard = false
    options.delimiter = form.separator
    let file = try CSVFile(path: path, options: options)
    _ = try file.forEachRow { row in
      for column in 0..<row.count {
        let cell = row.string(column)
        let isDangerous = Self.isDangerous(cell)
        take(
          isDangerous ? String(cell.dropFirst()) : cell, isSafe: !isDangerous || cell.first == "'")
      }
    }
  }

  private mutating func readJSON(_ form: ToldForm, _ path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let parts = form == .json ? [text[...]] : text.split(separator: "\n")
    for part in parts { read(json: try JSONSerialization.jsonObject(with: Data(part.utf8))) }
  }

  private mutating func read(json value: Any) {
    switch value {
    case let text as String: take(text, isSafe: true)
    case let list as [Any]: for item in list { read(json: item) }
    case let object as [String: Any]: for item in object.values { read(json: item) }
    default: break
    }
  }

  /// Excel asks the style of a cell, LibreOffice its `sdnum`.
  private mutating func readPage(_ path: String) throws {
    let page = try String(contentsOfFile: path, encoding: .utf8)
    for cell in page.matches(of: /<td([^>]*)>(.*?)<\/td>/.dotMatchesNewlines()) {
      let attributes = cell.1
      let isText =
        attributes.contains(#"mso-number-format:'\@'"#)
        && attributes.contains(#"sdnum="1033;1033;@""#)
      let text = Self.unescaped(cell.2.replacing("<wbr>", with: ""))
      take(text, isSafe: isText || !Self.isDangerous(text))
    }
  }

  private static func unescaped(_ text: Substring) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
  }

  /// A text cell is never run; the XML is asked too, as the reader takes a formula for its value.
  private mutating func readWorkbook(_ path: String) throws {
    let file = try SheetFile(path: path)
    let workbook = WorkbookFile(at: path)
    for sheet in file.sheets.indices {
      let xml = try workbook.sheet(sheet + 1)
      if xml.contains("<f>") || xml.contains("<f ") { leaks.append("<f> in \(sheet)") }
      let rows = try file.rows(ofSheet: sheet)
      while let row = try rows.next() {
        for cell in row.cells {
          guard case .text(let text) = cell.content else { continue }
          let isText = cell.style.numberFormat == "@"
          // A page of texts may be longer than Excel shows in its text format.
          take(text, isSafe: !Self.isDangerous(text) || isText || text.utf8.count > 255)
        }
      }
    }
  }
}

/// A form of answers that other programs read.
enum ToldForm: String, CaseIterable {
  case csv
  case excel
  case tsv
  case json
  case ndjson
  case html
  case xlsx

  /// What is typed to get it.
  var options: [String] { self == .excel ? ["--excel"] : ["--format", rawValue] }

  fileprivate var separator: UInt8 {
    switch self {
    case .excel: UInt8(ascii: ";")
    case .tsv: UInt8(ascii: "\t")
    default: UInt8(ascii: ",")
    }
  }
}
