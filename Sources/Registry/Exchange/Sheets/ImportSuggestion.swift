internal import OfficeSheets

/// Which import the columns of a sheet fit best.
struct ImportSuggestion {
  /// The import; `nil` when the columns fit none.
  let best: ImportSubject?

  init(_ head: TableHead) {
    var found: (subject: ImportSubject, missing: Int, known: Int)?
    for subject in ImportSubject.allCases {
      let catalogue = subject.catalogue
      let known = Set(SheetFields(head, catalogue: catalogue).meanings.values.map(\.key))
      let missing = catalogue.columns.count { $0.isRequired && !known.contains($0.key) }
      guard known.count >= 2 else { continue }
      // A column that must be there weighs more than one that may.
      if found.map({ known.count - 2 * missing > $0.known - 2 * $0.missing }) ?? true {
        found = (subject, missing, known.count)
      }
    }
    best = found?.subject
  }
}
