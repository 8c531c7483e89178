internal import CooperativeLaw
internal import GRDB
internal import OfficeSheets

/// Why rows were rejected, told row by row in the order of the file.
struct RejectReasons {
  private let findings: AnyCursor<RowFinding>
  private let fields: SheetFields
  private let language: Language
  private var waiting: RowFinding?

  init(_ rejects: Rejects, _ fields: SheetFields, _ language: Language) throws {
    findings = try rejects.cursor()
    self.fields = fields
    self.language = language
    waiting = try findings.next()
  }

  /// The cells behind a row: its number, columns, reasons and remedies; `nil` when it was not rejected.
  mutating func next(_ row: Int) throws -> [String]? {
    var found: [Finding] = []
    while let finding = waiting, let line = finding.line, line <= row {
      if line == row { found.append(finding.finding) }
      waiting = try findings.next()
    }
    guard !found.isEmpty else { return nil }
    let columns = found.compactMap(\.field).map(column)
    return [
      "\(row)", lines(columns), lines(found.map { $0.message[language] }),
      lines(found.map { $0.remedy[language] }),
    ]
  }

  /// The column of the sheet, or the contract's heading where the sheet has none.
  private func column(_ key: String) -> String {
    let field = fields.fields.first { $0.exchange?.key == key }
    guard let place = field?.source.columns.last else {
      return field?.exchange?.heading[language] ?? key
    }
    return "\(columnName(place)): \(fields.title(place))"
  }

  private func lines(_ texts: [String]) -> String {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }.joined(separator: "\n")
  }
}
