internal import OfficeSheets
internal import VietnameseText

extension SheetInspection {
  /// Looks at an office file and changes nothing.
  ///
  /// - Parameters:
  ///   - path: where the file is; its format is told by its content.
  ///   - sheet: the name of a sheet; the first that is seen and has a table if not given.
  ///   - subject: what the columns are read for; what they fit best if not given.
  ///   - disclosure: whether personal data in the sample rows is covered.
  /// - Returns: what was found.
  /// - Throws: ``RegistryError/unreadableInput(_:remedy:)`` when there is no table to be read.
  public static func of(
    path: String, sheet: String? = nil, as subject: ImportSubject? = nil,
    disclosure: Disclosure = .masked
  ) throws(RegistryError) -> SheetInspection {
    do {
      let table = try SheetTable(try SheetFile(path: path), sheet: sheet)
      let survey = try SheetSurvey(table)
      let chosen = subject ?? ImportSuggestion(survey.head).best
      return SheetInspection(table, survey, chosen, disclosure)
    } catch let problem as SheetProblem {
      throw RegistryError(problem)
    } catch { throw RegistryError(error, path: path) }
  }

  private init(
    _ table: SheetTable, _ survey: SheetSurvey, _ subject: ImportSubject?, _ disclosure: Disclosure
  ) {
    let fields = SheetFields(
      survey.head, catalogue: subject?.catalogue ?? ColumnCatalogue(columns: []))
    self.init(
      format: table.file.format.rawValue,
      sheets: table.file.sheets.map {
        InspectedSheet(name: $0.name, isHidden: $0.visibility != .visible)
      },
      sheet: table.info.name, headingRows: survey.head.rows, unitNote: survey.head.unitNote,
      counts: survey.counts, subject: subject, isUsable: subject != nil && fields.header.isUsable,
      problems: subject == nil ? [] : fields.header.problems,
      columns: survey.head.columns.map { InspectedColumn($0.column, survey, fields) },
      samples: Self.samples(survey, fields, subject, disclosure))
  }

  private static func samples(
    _ survey: SheetSurvey, _ fields: SheetFields, _ subject: ImportSubject?,
    _ disclosure: Disclosure
  ) -> [InspectedRow] {
    let text = SheetRowText(cells: SheetCellText(survey.verdicts))
    return survey.samples.map { row in
      let cells = fields.fields.compactMap { field -> InspectedCell? in
        guard let key = field.exchange?.key else { return nil }
        let cell = InspectedCell(
          column: key, before: text.original(field, row), after: text.text(field, row).text)
        guard disclosure.purpose == nil,
          let mask = subject?.mask(column: key, fits: fields.header.isUsable)
        else { return cell }
        return cell.covered(mask)
      }
      return InspectedRow(row: row.number, cells: cells)
    }
  }
}

extension InspectedColumn {
  fileprivate init(_ column: Int, _ survey: SheetSurvey, _ fields: SheetFields) {
    let fonts = survey.fontEncodings[column] ?? []
    let verdict = survey.verdicts[column]
    let isTold = fonts.isEmpty && verdict.map { $0.outcome != .plain } == true
    self.init(
      letters: columnName(column), title: fields.title(column),
      isHidden: survey.hiddenColumns.contains(column), filled: survey.filled[column] ?? 0,
      meaning: fields.meanings[column],
      encoding: fonts.first.map { ColumnEncoding($0) } ?? ColumnEncoding(verdict),
      isByFont: !fonts.isEmpty, confidence: isTold ? verdict?.confidence : nil,
      unit: fields.fields[column - 1].unit.rawValue)
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
