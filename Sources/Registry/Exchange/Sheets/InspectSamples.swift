internal import OfficeSheets
internal import VietnameseText

extension InspectedRow {
  /// The first rows of a table before and after.
  static func samples(
    _ survey: SheetSurvey, _ fields: SheetFields, _ encodings: ColumnEncodings,
    _ subject: ImportSubject?, _ disclosure: Disclosure
  ) throws -> [InspectedRow] {
    var taker = SheetRowTaker(fields, encodings, names: nil)
    return try survey.samples.compactMap { row in
      guard let row = try taker.take(row, .data) else { return nil }
      let cells = try fields.fields.compactMap { field -> InspectedCell? in
        guard let key = field.exchange?.key else { return nil }
        let cell = InspectedCell(
          column: key, before: SheetRowText.original(field, row),
          after: try taker.value(field, row).text)
        guard disclosure.purpose == nil,
          let mask = subject?.mask(column: key, fits: fields.header.isUsable)
        else { return cell }
        return cell.covered(mask)
      }
      return InspectedRow(row: row.number, cells: cells)
    }
  }
}

extension InspectedCell {
  /// The cell with its personal data covered; of a birth the year stands, where it can be read.
  fileprivate func covered(_ mask: PersonalMask) -> InspectedCell {
    let (before, after) =
      if case .year = mask {
        (Self.year(before), Self.year(after))
      } else {
        (before.isEmpty ? "" : mask.covered(before), after.isEmpty ? "" : mask.covered(after))
      }
    return InspectedCell(column: column, before: before, after: after)
  }

  private static func year(_ text: String) -> String {
    if text.isEmpty { return "" }
    guard case .success(let date) = parseDate(text) else { return "***" }
    return "\(date.year)"
  }
}
