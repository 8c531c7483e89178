import Foundation
import OfficeSheets

/// The sample files, and what is in them.
enum SheetSamples {
  static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures/imports/sheets")

  static func path(_ name: String) -> String { folder.appending(path: name).path() }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  /// The names of the files that can be read.
  static let good: [String] =
    ["members", "tcvn3", "vni", "numbers", "several", "since1904"].flatMap {
      ["\($0).xlsx", "\($0)-calculated.xlsx", "\($0).ods", "\($0).xls"]
    } + ["strings.xlsx", "repeated.ods", "excel95.xls", "strings-long.xls"]

  /// All rows of a sheet.
  static func rows(_ name: String, sheet: Int = 0) throws -> [SheetRow] {
    try rows(of: SheetFile(path: path(name)), sheet: sheet)
  }

  static func rows(of file: SheetFile, sheet: Int = 0) throws -> [SheetRow] {
    let rows = try file.rows(ofSheet: sheet)
    var all: [SheetRow] = []
    while let row = try rows.next() { all.append(row) }
    return all
  }

  /// The cells of all sheets as the expectations are written: sheet, row, column, kind, value, font.
  static func described(_ name: String) throws -> [String] {
    let file = try SheetFile(path: path(name))
    return try file.sheets.indices.flatMap { sheet in
      try rows(of: file, sheet: sheet).flatMap { row in
        row.cells.map { cell in
          let (kind, value) = described(cell.content)
          let place = "\(sheet)\t\(row.number)\t\(cell.column)"
          return "\(place)\t\(kind)\t\(value)\t\(cell.fontName ?? "")"
        }
      }
    }
  }

  private static func described(_ content: SheetContent) -> (String, String) {
    switch content {
    case .text(let text): ("text", text)
    case .number(let number): ("number", number)
    case .date(let date): ("date", described(date))
    case .boolean(let value): ("boolean", "\(value)")
    case .error(let error): ("error", "\(error)")
    case .empty: ("empty", "")
    }
  }

  private static func described(_ date: SheetDate) -> String {
    let epoch = Date(timeIntervalSince1970: -25_569 * 86_400)
    let moment = epoch.addingTimeInterval(Double(date.days) * 86_400 + Double(date.seconds))
    return moment.formatted(
      Date.VerbatimFormatStyle(
        format: """
          \(year: .padded(4))-\(month: .twoDigits)-\(day: .twoDigits) \
          \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)\
          :\(second: .twoDigits)
          """, timeZone: .gmt, calendar: Calendar(identifier: .gregorian)))
  }
}
