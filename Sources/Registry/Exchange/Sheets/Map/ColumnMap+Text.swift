internal import Foundation

extension ColumnMap {
  /// The map as JSON, in the form of `docs/column-map.schema.json`.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Form(self)), as: UTF8.self) + "\n"
  }
}

/// The keys of the file.
private struct Form: Encodable {
  struct Rows: Encodable {
    let first: Int
    let last: Int
  }

  struct Entry: Encodable {
    let heading: String?
    let column: String?
    let `is`: String?
    let part: String?
    let moneyUnit: String?
    let leaveOut: Bool?

    init(_ column: MappedColumn) {
      heading = column.heading
      self.column = column.letters
      `is` = column.key
      part = column.part?.rawValue
      moneyUnit = column.moneyUnit?.rawValue
      leaveOut = column.key == nil ? true : nil
    }
  }

  struct Constant: Encodable {
    let `is`: String
    let value: String
  }

  let `import`: String?
  let sheet: String?
  let headingRows: Rows?
  let encoding: String?
  let moneyUnit: String?
  let columns: [Entry]
  let constants: [Constant]?

  init(_ map: ColumnMap) {
    `import` = map.subject?.rawValue
    sheet = map.sheet
    headingRows = map.headingRows.map { Rows(first: $0.lowerBound, last: $0.upperBound) }
    encoding = map.encoding?.rawValue
    moneyUnit = map.moneyUnit?.rawValue
    columns = map.columns.map { Entry($0) }
    constants =
      map.constants.isEmpty
      ? nil : map.constants.map { Constant(is: $0.key, value: $0.value) }
  }
}
