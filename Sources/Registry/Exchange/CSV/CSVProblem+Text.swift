public import CooperativeLaw

extension CSVProblem {
  /// What is wrong, and where.
  public var text: LocalizedText {
    guard let place else { return what }
    return LocalizedText(
      vi: "\(place.text.vi): \(what.vi)", en: "\(place.text.en): \(what.en)")
  }

  private var what: LocalizedText {
    switch self {
    case .cannotOpen(let path, let code): CSVProblemText.cannotOpen(path, SystemFault(code: code))
    case .cannotRead(let path, let code): CSVProblemText.cannotRead(path, SystemFault(code: code))
    case .cannotWrite(let path, let code): CSVProblemText.cannotWrite(path, SystemFault(code: code))
    case .empty(let path): CSVProblemText.empty(path)
    case .headerOnly: CSVProblemText.headerOnly
    case .workbook(let path): CSVProblemText.workbook(path)
    case .utf16: CSVProblemText.utf16
    case .notUTF8(_, let byte): CSVProblemText.notUTF8(byte)
    case .nulByte: CSVProblemText.nulByte
    case .cellTooLarge(_, let limit): CSVProblemText.cellTooLarge(limit)
    case .rowTooLarge(_, let limit): CSVProblemText.rowTooLarge(limit)
    case .unclosedQuote: CSVProblemText.unclosedQuote
    case .textAfterQuote: CSVProblemText.textAfterQuote
    case .unknownColumn(_, let nearest): CSVProblemText.unknownColumn(nearest)
    case .repeatedColumn(_, let first, let key): CSVProblemText.repeatedColumn(first, key)
    case .otherMeasure(_, let measure, let key): CSVProblemText.otherMeasure(measure, key)
    case .missingColumns(_, let headings): CSVProblemText.missingColumns(headings)
    case .tooFewCells(_, let found, let expected): CSVProblemText.tooFewCells(found, expected)
    case .tooManyCells(_, let found, let expected): CSVProblemText.tooManyCells(found, expected)
    }
  }
}
