internal import OfficeSheets
internal import VietnameseText

extension InspectedColumn {
  /// The columns of a table from left to right, then those that are added to them.
  static func all(
    of head: TableHead, _ survey: SheetSurvey, _ fields: SheetFields, _ given: MapEncoding?
  ) -> [InspectedColumn] {
    let headed = Set(head.columns.map(\.column))
    let columns = headed.union(fields.meanings.keys).sorted()
    let verdicts = survey.verdicts
    return columns.map { InspectedColumn($0, survey, verdicts[$0], fields, given) }
      + fields.fields.dropFirst(fields.width).map { InspectedColumn(added: $0, survey) }
  }

  private init(
    _ column: Int, _ survey: SheetSurvey, _ verdict: EncodingVerdict?, _ fields: SheetFields,
    _ given: MapEncoding?
  ) {
    let fonts = survey.fontEncodings[column] ?? []
    let isTold = given == nil && fonts.isEmpty && verdict.map { $0.outcome != .plain } == true
    let spelt = given?.legacy.map { ColumnEncoding($0) } ?? ColumnEncoding(verdict)
    self.init(
      origin: .column, letters: columnName(column), title: fields.title(column),
      isHidden: survey.hiddenColumns.contains(column), filled: survey.filled[column] ?? 0,
      meaning: fields.meanings[column], encoding: fonts.first.map { ColumnEncoding($0) } ?? spelt,
      isByFont: !fonts.isEmpty, confidence: isTold ? verdict?.confidence : nil,
      unit: fields.fields[column - 1].unit.rawValue)
  }

  private init(added field: SheetField, _ survey: SheetSurvey) {
    var value: String?
    if case .constant(let constant) = field.source { value = constant }
    self.init(
      origin: value == nil ? .groups : .constant, letters: "", title: value ?? "",
      isHidden: false, filled: value == nil ? 0 : survey.counts.dataRows,
      meaning: field.exchange, encoding: .ascii, isByFont: false, confidence: nil, unit: 1)
  }
}
