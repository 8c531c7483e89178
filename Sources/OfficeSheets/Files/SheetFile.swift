import Foundation

/// An office file that is open for reading, told by its content and not by its name.
public final class SheetFile {
  /// What kind of file it is.
  public let format: SheetFormat
  /// Its sheets, in the order of their tabs.
  public let sheets: [SheetInfo]

  private let book: any SheetBook

  /// Opens a file on disk.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - limits: how much is read before the file is refused.
  /// - Throws: why the file cannot be read.
  public init(path: String, limits: SheetLimits = SheetLimits()) throws(SheetProblem) {
    let handle = try FileBytes(path: path)
    switch FileSignature(try handle.prefix(FileSignature.byteCount)) {
    case .zip: book = try openedArchive(try ZipArchive(path: path, limits: limits))
    case .compound:
      guard handle.size <= limits.fileBytes else {
        throw .overLimit(.fileBytes, limit: limits.fileBytes, SheetPlace(part: ""))
      }
      book = try BIFFBook(try handle.prefix(handle.size), limits: limits)
    case .other(let kind): throw .notASheet(kind)
    }
    (format, sheets) = (book.format, book.sheets)
  }

  /// Opens a file that is in memory.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - limits: how much is read before the file is refused.
  /// - Throws: why the file cannot be read.
  public init(bytes: [UInt8], limits: SheetLimits = SheetLimits()) throws(SheetProblem) {
    switch FileSignature(Array(bytes.prefix(FileSignature.byteCount))) {
    case .zip: book = try openedArchive(try ZipArchive(bytes: bytes, limits: limits))
    case .compound: book = try BIFFBook(bytes, limits: limits)
    case .other(let kind): throw .notASheet(kind)
    }
    (format, sheets) = (book.format, book.sheets)
  }

  /// Begins to read the rows of a sheet, by its place in ``sheets``.
  ///
  /// - Throws: why the sheet cannot be read; what is wrong further down is thrown by the rows.
  public func rows(ofSheet index: Int) throws(SheetProblem) -> SheetRows {
    guard sheets.indices.contains(index) else { throw .noSuchSheet(index: index) }
    return SheetRows(try book.rows(ofSheet: index))
  }
}

/// A workbook of one of the formats.
protocol SheetBook: AnyObject {
  var format: SheetFormat { get }
  var sheets: [SheetInfo] { get }
  /// Begins to read a sheet; the index has been checked.
  func rows(ofSheet index: Int) throws(SheetProblem) -> any RowSource
}

/// Tells by its parts what an archive is.
private func openedArchive(_ archive: ZipArchive) throws(SheetProblem) -> any SheetBook {
  if archive.has("mimetype") {
    let type = String(decoding: try archive.part("mimetype").prefix(128), as: UTF8.self)
    if type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") {
      return try OpenDocumentBook(archive)
    }
    if type.hasPrefix("application/vnd.oasis.opendocument.text") { throw .notASheet(.document) }
    if type.hasPrefix("application/vnd.oasis.opendocument.presentation") {
      throw .notASheet(.presentation)
    }
  }
  if archive.has("xl/workbook.bin") { throw .notASheet(.binaryWorkbook) }
  if archive.hasPart(startingWith: "word/") { throw .notASheet(.document) }
  if archive.hasPart(startingWith: "ppt/") { throw .notASheet(.presentation) }
  guard archive.has("_rels/.rels") || archive.hasPart(startingWith: "xl/") else {
    throw .notASheet(.archive)
  }
  return try ExcelBook(archive)
}
