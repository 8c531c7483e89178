internal import CooperativeLaw
internal import GRDB

extension ExportRequest {
  /// The rows of a declared file in its own columns, so that they can be taken in again.
  ///
  /// Facts come with the days they held, those that have ended included.
  static func ledger<File: LedgerFile>(
    _ file: File.Type, in area: Area?, at moment: Moment
  ) -> ExportRequest {
    ExportRequest(
      columns: File.columns.map(\.exchange), profile: .none, disclosure: .masked,
      sql: LedgerExport<File>(isOfArea: area != nil).sql
    ) { db in
      var arguments = try moment.arguments(db)
      if let area { arguments += ["area_id": area.id] }
      return arguments
    }
  }
}

/// The statement that reads a declared file back out of its table.
struct LedgerExport<File: LedgerFile> {
  let isOfArea: Bool

  var sql: String {
    let cells = File.columns.map { "\(cell($0)) AS \"\($0.exchange.key)\"" }
    return """
      SELECT \(cells.joined(separator: ", "))
      FROM \(File.table.name) AS fact \(joins)
      WHERE \(seen)\(inArea)
      ORDER BY fact.id
      """
  }

  private func cell(_ column: LedgerColumn) -> String {
    let value = "fact.\(column.target)"
    if column.isAside { return File.asideExpression(column.exchange.key) }
    return switch column.content {
    case .unit: ExportedUnit.words(forID: value)
    case .area: "(SELECT code FROM area WHERE area.id = \(value))"
    case .points:
      "CASE WHEN \(value) IS NOT NULL THEN printf('%d.%02d', \(value) / 100, \(value) % 100) END"
    case .flag: "CASE \(value) WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END"
    case .text: "nullif(\(value), '')"
    default: value
    }
  }

  private var isOfUnits: Bool { File.columns.contains { $0.target == "unit_id" } }

  private var joins: String {
    guard isOfArea else { return "" }
    return isOfUnits
      ? "JOIN unit_address AS address ON address.unit_id = fact.unit_id AND \(Moment.seen("address"))"
      : ""
  }

  private var inArea: String {
    guard isOfArea else { return "" }
    return " AND \(isOfUnits ? "address" : "fact").area_id IN (\(AreaFilter.counted))"
  }

  private var seen: String {
    if File.table.manner == .dated { return Moment.begun("fact") }
    let days = File.columns.filter { if case .day = $0.content { true } else { false } }
    let day = days.first { $0.exchange.isRequired }?.target
    let held =
      day.map { "fact.\($0) <= :day" } ?? "fact.year <= CAST(substr(:day, 1, 4) AS INTEGER)"
    return "\(Moment.recorded("fact")) AND \(held)"
  }
}
