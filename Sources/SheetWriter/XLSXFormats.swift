package import CXLSXWriter

/// How cells look: Times New Roman as Decree 30/2020/NĐ-CP has it, thin borders, numbers by kind.
package struct XLSXFormats {
  /// A format of libxlsxwriter.
  package typealias Format = UnsafeMutablePointer<lxw_format>

  /// The title over a table; neither border nor wrapping.
  package let title: Format
  /// A heading.
  package let heading: Format
  /// A sentence under a table.
  package let note: Format
  /// Words, broken into lines.
  package let text: Format
  /// Codes: text for Excel too, so that nobody's zeros are lost when a cell is typed over.
  package let code: Format
  /// Counts and đồng, in groups of three digits unless they are to be imported again.
  package let counted: Format
  /// Years and numbers in a book.
  package let number: Format
  package let tenths: Format
  package let hundredths: Format
  package let date: Format
  package let time: Format

  init(_ book: UnsafeMutablePointer<lxw_workbook>, groupsDigits: Bool) throws {
    let digits = groupsDigits ? "#,##0" : "0"
    title = try Self.plain(book, size: 12, bold: true)
    // A title may be the name of a unit, which may begin like a formula.
    format_set_num_format(title, "@")
    note = try Self.plain(book, size: 11, bold: false)
    heading = try Self.bordered(book, nil)
    format_set_bold(heading)
    format_set_align(heading, UInt8(LXW_ALIGN_CENTER.rawValue))
    text = try Self.bordered(book, nil)
    code = try Self.bordered(book, "@")
    counted = try Self.bordered(book, digits)
    number = try Self.bordered(book, "0")
    tenths = try Self.bordered(book, digits + ".0")
    hundredths = try Self.bordered(book, digits + ".00")
    date = try Self.bordered(book, "dd/mm/yyyy")
    time = try Self.bordered(book, "dd/mm/yyyy hh:mm")
  }

  /// A cell of a table, with how its number is shown.
  private static func bordered(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ number: String?
  ) throws -> Format {
    let format = try plain(book, size: 11, bold: false)
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_text_wrap(format)
    if let number { format_set_num_format(format, number) }
    return format
  }

  private static func plain(
    _ book: UnsafeMutablePointer<lxw_workbook>, size: Double, bold: Bool
  ) throws -> Format {
    let format = try workbook_add_format(book).orThrow()
    format_set_font_name(format, "Times New Roman")
    format_set_font_size(format, size)
    if bold { format_set_bold(format) }
    return format
  }
}
