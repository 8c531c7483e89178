internal import OfficeSheets

extension SheetInspection {
  /// Looks at an officer's file and changes nothing.
  ///
  /// - Parameters:
  ///   - path: where the file is; its format is told by its content.
  ///   - sheet: the name of a sheet; the first that is seen and has a table if not given.
  ///   - subject: what the columns are read for; what the map is for, or what they fit best, if not
  ///     given.
  ///   - map: how columns are to be understood.
  ///   - disclosure: whether personal data in the sample rows is covered.
  /// - Returns: what was found.
  /// - Throws: ``RegistryError/unreadableInput(_:remedy:)`` when there is no table to be read, or the
  ///   map does not fit.
  public static func of(
    path: String, sheet: String? = nil, as subject: ImportSubject? = nil, map: ColumnMap? = nil,
    disclosure: Disclosure = .masked
  ) throws(RegistryError) -> SheetInspection {
    do {
      return try PrivateFolder.with { folder in
        let wanted = subject ?? map?.subject
        if let map { try ColumnMap.refuse(map.faultsFor(wanted)) }
        let opening = TableOpening(
          path: path, sheet: sheet, map: map,
          catalogues: (wanted.map { [$0] } ?? ImportSubject.allCases).map(\.catalogue),
          copy: folder + "/text.csv")
        // What cannot be told by its beginning is read as CSV, which says where it is none.
        let table =
          try opening.table()?.table
          ?? SheetTable(source: TextSource(path: path), heading: .firstRow)
        return try SheetInspection(table, wanted, map, disclosure)
      }
    } catch let problem as SheetProblem {
      throw RegistryError(problem)
    } catch let problem as CSVProblem {
      throw .unreadableInput(problem.text, remedy: problem.remedy)
    } catch { throw RegistryError(error, path: path) }
  }

  private init(
    _ table: SheetTable, _ wanted: ImportSubject?, _ map: ColumnMap?, _ disclosure: Disclosure
  ) throws {
    var survey = SheetSurvey()
    try table.read { survey.add($0) }
    guard let head = survey.head else { throw SheetWords.noTable(table.source.sheet) }
    let subject = wanted ?? ImportSuggestion(head).best
    let catalogue = subject?.catalogue ?? ColumnCatalogue(columns: [])
    let fields = SheetFields(
      head, catalogue: catalogue, map: map,
      groups: GroupColumn.of(catalogue).filter(survey.groups.contains))
    try ColumnMap.refuse(fields.faults)
    let given = table.fileEncoding == nil ? map?.encoding : nil
    self.init(
      format: table.source.format, fileEncoding: table.fileEncoding,
      sheets: table.source.sheets.map {
        InspectedSheet(name: $0.name, isHidden: $0.visibility != .visible)
      },
      sheet: table.source.sheet, headingRows: head.rows, unitNote: head.unitNote,
      counts: survey.counts, subject: subject, isUsable: subject != nil && fields.header.isUsable,
      problems: subject == nil ? [] : fields.header.problems,
      columns: InspectedColumn.all(of: head, survey, fields, given),
      samples: try InspectedRow.samples(
        survey, fields, ColumnEncodings(survey.verdicts, given: given), subject, disclosure),
      map: subject.map { ColumnMap(suggestedFor: $0, table, head, fields, map) })
  }
}
