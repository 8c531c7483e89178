/// A workbook of Excel up to 2003.
///
/// The file is held in memory, as its format cannot have more than 65,536 rows of 256 columns.
final class BIFFBook: SheetBook {
  static let part = "Workbook"

  let format = SheetFormat.xls
  let sheets: [SheetInfo]

  private let stream: [UInt8]
  private let globals: BIFFGlobals
  private let limits: SheetLimits

  init(_ bytes: [UInt8], limits: SheetLimits) throws(SheetProblem) {
    guard bytes.count <= limits.fileBytes else {
      throw .overLimit(.fileBytes, limit: limits.fileBytes, SheetPlace(part: ""))
    }
    let file = try CompoundFile(bytes)
    // A newer workbook with a password is kept encrypted inside a compound file.
    if file.has("EncryptedPackage") { throw .encrypted }
    if file.has("WordDocument") { throw .notASheet(.document) }
    if file.has("PowerPoint Document") { throw .notASheet(.presentation) }
    let name = file.has("Workbook") ? "Workbook" : "Book"
    guard let stream = try file.stream(name) else { throw .notASheet(.compoundFile) }
    guard BIFFRecord(in: stream, at: 0)?.kind == .begin else {
      throw .invalid(.record, SheetPlace(part: Self.part))
    }
    self.stream = stream
    self.limits = limits
    globals = try BIFFGlobals(stream, limits: limits)
    sheets = globals.sheets.map(\.info)
  }

  func rows(ofSheet index: Int) throws(SheetProblem) -> any RowSource {
    try BIFFRows(
      stream, at: globals.sheets[index].offset, globals: globals, limits: limits)
  }
}
