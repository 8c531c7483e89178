/// Why a file or a sheet cannot be read, as a code with its facts; words are put beside elsewhere.
public enum SheetProblem: Error, Hashable, Sendable {
  /// The file cannot be opened or read; the number is the system's (`errno`).
  case unreadable(path: String, code: Int32)
  /// The file is something else, whatever its name says.
  case notASheet(FileKind)
  /// The file is locked with a password.
  case encrypted
  /// The file has more than is read.
  case overLimit(SheetLimits.Kind, limit: Int, SheetPlace)
  /// A part is larger than its packed bytes can honestly be.
  case compressionBomb(part: String, limit: Int)
  /// A part declares a document type, which office programs never write and attackers do.
  case documentType(SheetPlace)
  /// A part is not XML; the message is the parser's own, in English.
  case brokenXML(SheetPlace, message: String)
  /// The archive or one of its parts is cut or damaged; the message is the library's, in English.
  case brokenArchive(part: String?, message: String)
  /// A part that the file needs is not in it.
  case missingPart(String)
  /// Something in a part cannot be as it is.
  case invalid(SheetFault, SheetPlace)
  /// The file has no sheet of this index.
  case noSuchSheet(index: Int)
}

/// What cannot be as it is.
public enum SheetFault: String, Hashable, Sendable {
  /// A cell's address is wrong or stands before the one to its left.
  case cellReference
  /// A row's number is wrong or not above the one before.
  case rowNumber
  /// A number is none.
  case number
  /// A day is none.
  case date
  /// A cell points to a shared string that is not there.
  case sharedString
  /// A cell points to a style that is not there.
  case style
  /// A cell has a type that is not known.
  case cellType
  /// A record of an XLS file is shorter than its kind, or runs out of the file.
  case record
  /// The list of sectors of an XLS file is wrong.
  case sectors
  /// A sheet is named, but the file does not say where it is.
  case sheetTarget
}

/// Where in a file something is.
public struct SheetPlace: Hashable, Sendable {
  /// The part of the archive, or the stream of an XLS file.
  public let part: String
  /// The line of the part, from 1 on; office programs write very long lines.
  public let line: Int?
  /// The row of the sheet; the last one begun.
  public let row: Int?

  init(part: String, line: Int? = nil, row: Int? = nil) {
    self.part = part
    self.line = line
    self.row = row
  }
}

/// What a file that is no sheet seems to be.
public enum FileKind: String, Hashable, Sendable {
  /// No byte at all.
  case empty
  /// A web page, which some programs save as `.xls`.
  case html
  /// XML, also "XML Spreadsheet 2003" and flat OpenDocument.
  case xml
  /// Plain text, such as CSV.
  case text
  /// A PDF document.
  case pdf
  /// A text document of Word or LibreOffice.
  case document
  /// A presentation.
  case presentation
  /// Excel's binary workbook, `.xlsb`.
  case binaryWorkbook
  /// Excel 2, 3 or 4.
  case ancientExcel
  /// An archive without a workbook.
  case archive
  /// Another compound file (a message, an installer).
  case compoundFile
  /// None of these.
  case unknown
}
