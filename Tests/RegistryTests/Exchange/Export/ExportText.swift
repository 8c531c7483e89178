@testable import Registry

extension Registry {
  /// An export as its rows of text; a cell without a value is `nil`.
  func exported(_ request: ExportRequest) throws -> [[String?]] {
    var rows: [[String?]] = []
    try export(request) { row in
      rows.append(
        request.columns.indices.map { column in
          switch row[column] {
          case .missing: nil
          case .integer(let number): String(number)
          case .text(let bytes): String(decoding: bytes, as: UTF8.self)
          case .covered(let text): text
          }
        })
    }
    return rows
  }

  /// An export as a CSV file.
  func exportedCSV(_ request: ExportRequest) throws -> String {
    var bytes: [UInt8] = []
    let writer = CSVWriter { bytes.append(contentsOf: $0) }
    try writer.writeRow(request.columns.map(\.key))
    for row in try exported(request) { try writer.writeRow(row.map { $0 ?? "" }) }
    try writer.finish()
    return String(decoding: bytes, as: UTF8.self)
  }
}
