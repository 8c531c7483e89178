import Foundation

@testable import Registry

/// A file with given bytes for the length of a test.
final class CSVSample {
  let path: String

  init(_ bytes: [UInt8]) throws {
    path = NSTemporaryDirectory() + "csv-\(UUID().uuidString).csv"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  convenience init(_ text: String) throws { try self.init(Array(text.utf8)) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What a reader makes of the file.
  func read(blockSize: Int = 256 * 1024, delimiter: UInt8? = nil) throws -> CSVReading {
    var options = CSVReadOptions()
    options.delimiter = delimiter
    options.blockSize = blockSize
    let file = try CSVFile(path: path, options: options)
    var rows: [CSVReading.Row] = []
    let summary = try file.forEachRow { row in
      rows.append(
        .init(line: row.line, cells: (0..<row.count).map { row.string($0) }, problem: row.problem))
    }
    return CSVReading(
      header: file.header, headerLine: file.headerLine, rows: rows, summary: summary)
  }

  /// The problem for which the file is refused.
  func refusal(blockSize: Int = 256 * 1024) throws -> CSVProblem? {
    do {
      _ = try read(blockSize: blockSize)
      return nil
    } catch let problem as CSVProblem {
      return problem
    }
  }
}

/// A copy of everything a reader lends.
struct CSVReading: Equatable {
  struct Row: Equatable {
    let line: Int
    let cells: [String]
    let problem: CSVProblem?
  }

  let header: [String]
  let headerLine: Int
  let rows: [Row]
  let summary: CSVSummary

  var lines: [Int] { rows.map(\.line) }
  var cells: [[String]] { rows.map(\.cells) }
}
