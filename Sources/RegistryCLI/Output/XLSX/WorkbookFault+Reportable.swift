import CooperativeLaw
import SheetWriter

/// A workbook that cannot be made is an answer that cannot be written.
extension WorkbookFault: ReportableError {
  var exit: Outcome { said.exit }
  var message: LocalizedText { said.message }
  var remedy: LocalizedText? { said.remedy }

  private var said: OutputError {
    switch self {
    case .cannotMake(let reason): .cannotMakeWorkbook(reason: reason)
    case .cannotWrite(let reason): .cannotWrite(reason: reason)
    }
  }
}
