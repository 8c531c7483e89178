internal import CooperativeLaw
internal import Foundation
internal import Registry

/// A cell of a file that is made; days and numbers are written without a formatter.
enum FixtureCell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  case text(String)
  case number(Int)
  case day(CivilDate)
  case empty

  init(stringLiteral text: String) { self = .text(text) }
  init(integerLiteral number: Int) { self = .number(number) }

  static func text(_ text: String?) -> FixtureCell { text.map { .text($0) } ?? .empty }
  static func number(_ number: Int?) -> FixtureCell { number.map { .number($0) } ?? .empty }
  static func day(_ day: CivilDate?) -> FixtureCell { day.map { .day($0) } ?? .empty }
}

/// A CSV file under way: written in blocks, so that its size does not matter.
final class FixtureTable {
  let name: String
  private let columns: Int
  private let writer: CSVWriter
  private(set) var rows = 0

  init(_ name: String, columns: [String], folder: String) throws {
    self.name = name
    self.columns = columns.count
    let file = try CSVOutputFile(path: folder + "/" + name)
    var options = CSVWriteOptions()
    options.usesCRLF = false
    options.guardsFormulas = false
    writer = CSVWriter(options: options) { try file.write($0) }
    try writer.writeRow(columns)
  }

  func write(_ cells: [FixtureCell]) throws {
    guard cells.count == columns else {
      throw FixtureProblem("\(name): \(cells.count) cells under \(columns) headings")
    }
    for cell in cells {
      switch cell {
      case .text(let text): try writer.write(text)
      case .number(let number): try writer.write(number)
      case .day(let day): try writer.write(number: DayTexts.text(day))
      case .empty: try writer.write("")
      }
    }
    try writer.endRow()
    rows += 1
  }

  func finish() throws { try writer.finish() }
}

/// Why no files were made.
public struct FixtureProblem: Error, CustomStringConvertible {
  /// What happened, in a sentence.
  public let description: String

  init(_ description: String) { self.description = description }
}

/// The text of every day that fixtures speak of, worked out once.
private enum DayTexts {
  static let first = -16_437  // 1924-12-31
  static let texts = (first...21_915).map { CivilDate(dayNumber: $0).description }

  static func text(_ day: CivilDate) -> String {
    let place = day.dayNumber - first
    return texts.indices.contains(place) ? texts[place] : day.description
  }
}
