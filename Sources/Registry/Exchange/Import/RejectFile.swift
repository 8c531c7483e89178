internal import CooperativeLaw
internal import GRDB

/// Writes rejected rows as they stood in the input, each with its line and the reasons.
///
/// The file can be mended and imported: its two own columns are ignored then. Of an office file the
/// line is the row of the sheet.
struct RejectFile {
  private static let ownColumns = ["line", "reason"]

  let path: String
  let input: ImportInput
  let language: Language

  init(path: String, input: ImportInput, _ language: Language) {
    self.path = path
    self.input = input
    self.language = language
  }

  func write(_ rejects: Rejects) throws {
    let output = try CSVOutputFile(path: path)
    let writer = CSVWriter { try output.write($0) }
    let file = try CSVFile(path: input.rowsPath)
    let kept = file.header.indices.filter { !RejectTarget.ownColumns.contains(file.header[$0]) }
    try writer.writeRow(kept.map { file.header[$0] } + Self.ownColumns)
    let findings = try rejects.cursor()
    var next = try findings.next()
    _ = try file.forEachRow { row in
      guard let line = next?.line, line == row.line else { return }
      for column in kept { try writer.write(row[column]) }
      var reasons: [String] = []
      while let found = next, found.line == line {
        reasons.append(reason(found.finding))
        next = try findings.next()
      }
      try writer.write(line)
      try writer.write(reasons.joined(separator: " · "))
      try writer.endRow()
    }
    try writer.finish()
  }

  private func reason(_ finding: Finding) -> String {
    let column = finding.field.map { "\($0): " } ?? ""
    return "\(column)\(finding.message[language]) \(finding.remedy[language])"
  }
}
