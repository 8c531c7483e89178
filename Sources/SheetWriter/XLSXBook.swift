package import CXLSXWriter
internal import Glibc

/// A workbook under way, with one row of each sheet in memory.
package final class XLSXBook {
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var names: XLSXSheetNames
  private var sheets: [UnsafeMutablePointer<lxw_worksheet>] = []
  package let formats: XLSXFormats
  /// What stands at the foot of every page, to the left.
  package let foot: String?

  /// Begins a workbook at a path, with the library's temporary files in a folder.
  ///
  /// Amounts are shown in groups of three digits if wanted; the sheet word names a sheet whose own name
  /// has no letter that Excel would take.
  package init(
    at path: String, temporaryFiles folder: String, groupsDigits: Bool = true, foot: String? = nil,
    sheetWord: String = "Sheet"
  ) throws {
    self.foot = foot
    names = XLSXSheetNames(sheetWord: sheetWord)
    let temporary = strdup(folder)
    defer { free(temporary) }
    var options = lxw_workbook_options(constant_memory: 1, tmpdir: temporary, use_zip64: 0)
    let book = try workbook_new_opt(path, &options).orThrow()
    self.book = book
    formats = try XLSXFormats(book, groupsDigits: groupsDigits)
  }

  /// Whether no sheet was added yet.
  package var isEmpty: Bool { sheets.isEmpty }

  deinit { if let book { lxw_workbook_free(book) } }

  /// Adds a sheet under a name, which is changed where Excel would not take it.
  package func addSheet(named name: String) throws -> UnsafeMutablePointer<lxw_worksheet> {
    let sheet = try workbook_add_worksheet(book, names.next(name)).orThrow()
    sheets.append(sheet)
    return sheet
  }

  /// Writes the file.
  package func close() throws {
    // The library does not look whether the rows it put aside reached the disk.
    for rows in sheets.compactMap(\.pointee.optimize_tmpfile)
    where fflush(rows) != 0 || ferror(rows) != 0 {
      throw WorkbookFault.cannotWrite(reason: String(cString: strerror(errno)))
    }
    let open = book
    book = nil
    try workbook_close(open).orThrow()
  }
}
