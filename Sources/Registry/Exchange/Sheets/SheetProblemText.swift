internal import CooperativeLaw
internal import OfficeSheets

/// The wording of each problem of an office file, without its place.
enum SheetProblemText {
  static func notASheet(_ kind: FileKind) -> LocalizedText {
    let what = name(kind)
    return LocalizedText(
      vi: "đây không phải tệp bảng tính mà là \(what.vi)",
      en: "this is no spreadsheet but \(what.en)")
  }

  private static func name(_ kind: FileKind) -> LocalizedText {
    switch kind {
    case .empty: LocalizedText(vi: "tệp rỗng", en: "an empty file")
    case .html: LocalizedText(vi: "trang web (HTML)", en: "a web page (HTML)")
    case .xml: LocalizedText(vi: "tệp XML", en: "an XML file")
    case .text: LocalizedText(vi: "văn bản thường, như CSV", en: "plain text, such as CSV")
    case .pdf: LocalizedText(vi: "tệp PDF", en: "a PDF document")
    case .document: LocalizedText(vi: "văn bản Word hoặc Writer", en: "a text document")
    case .presentation: LocalizedText(vi: "bài trình chiếu", en: "a presentation")
    case .binaryWorkbook:
      LocalizedText(
        vi: "sổ Excel dạng nhị phân (.xlsb)", en: "a binary workbook of Excel (.xlsb)")
    case .ancientExcel:
      LocalizedText(vi: "sổ Excel đời 2, 3 hoặc 4", en: "a sheet of Excel 2, 3 or 4")
    case .archive: LocalizedText(vi: "tệp nén", en: "an archive")
    case .compoundFile:
      LocalizedText(
        vi: "tệp của chương trình khác (thư, bộ cài đặt)",
        en: "a file of another program (a message, an installer)")
    case .unknown: LocalizedText(vi: "tệp không nhận ra loại", en: "a file of no known kind")
    }
  }

  static let encrypted = LocalizedText(
    vi: "tệp có mật khẩu", en: "the file is locked with a password")

  static func overLimit(_ kind: SheetLimits.Kind, _ limit: Int) -> LocalizedText {
    let what = name(kind)
    return LocalizedText(
      vi: "vượt giới hạn \(limit) \(what.vi)", en: "there are more than \(limit) \(what.en)")
  }

  private static func name(_ kind: SheetLimits.Kind) -> LocalizedText {
    switch kind {
    case .entries: LocalizedText(vi: "tệp con trong tệp nén", en: "entries in the archive")
    case .partBytes: LocalizedText(vi: "byte của một phần", en: "bytes in a part")
    case .totalBytes: LocalizedText(vi: "byte của cả tệp đã giải nén", en: "bytes unpacked")
    case .fileBytes: LocalizedText(vi: "byte của tệp XLS", en: "bytes in an XLS file")
    case .rows: LocalizedText(vi: "dòng", en: "rows")
    case .columns: LocalizedText(vi: "cột", en: "columns")
    case .cells: LocalizedText(vi: "ô của một trang tính", en: "cells in a sheet")
    case .sharedStrings: LocalizedText(vi: "chuỗi chữ dùng chung", en: "shared strings")
    case .sharedStringBytes:
      LocalizedText(vi: "byte của chuỗi chữ dùng chung", en: "bytes of shared strings")
    case .cellBytes: LocalizedText(vi: "byte trong một ô", en: "bytes in a cell")
    case .textRuns: LocalizedText(vi: "đoạn chữ có phông riêng", en: "pieces of text with fonts")
    case .definitions:
      LocalizedText(
        vi: "trang tính, kiểu, phông hoặc vùng gộp ô", en: "sheets, styles, fonts or merged ranges")
    }
  }

  static func bomb(_ part: String, _ limit: Int) -> LocalizedText {
    LocalizedText(
      vi: "phần \(part) phình to quá \(limit) lần khi giải nén",
      en: "the part \(part) grows more than \(limit) times when unpacked")
  }

  static let documentType = LocalizedText(
    vi: "có khai báo DOCTYPE mà chương trình văn phòng không bao giờ ghi",
    en: "a document type is declared, which no office program writes")

  static func brokenXML(_ message: String) -> LocalizedText {
    LocalizedText(vi: "nội dung hỏng (\(message))", en: "the content is broken (\(message))")
  }

  static func brokenArchive(_ part: String?, _ message: String) -> LocalizedText {
    LocalizedText(
      vi: (part.map { "phần \($0) của tệp" } ?? "tệp") + " bị cụt hoặc hỏng (\(message))",
      en: (part.map { "the part \($0) of the file" } ?? "the file")
        + " is cut or damaged (\(message))")
  }

  static func missingPart(_ part: String) -> LocalizedText {
    LocalizedText(vi: "tệp thiếu phần \(part)", en: "the file lacks its part \(part)")
  }

  static func invalid(_ fault: SheetFault) -> LocalizedText {
    switch fault {
    case .cellReference: LocalizedText(vi: "sai địa chỉ ô", en: "a cell's address is wrong")
    case .rowNumber: LocalizedText(vi: "sai số thứ tự dòng", en: "a row's number is wrong")
    case .number: LocalizedText(vi: "ô ghi là số mà không phải số", en: "a number is none")
    case .date: LocalizedText(vi: "ô ghi là ngày mà không phải ngày", en: "a day is none")
    case .sharedString:
      LocalizedText(vi: "ô trỏ tới chuỗi chữ không có", en: "a cell names a string not there")
    case .style: LocalizedText(vi: "ô trỏ tới kiểu không có", en: "a cell names a style not there")
    case .cellType: LocalizedText(vi: "ô thuộc loại không biết", en: "a cell has no known type")
    case .record: LocalizedText(vi: "bản ghi XLS bị cụt", en: "a record of the XLS file is cut")
    case .sectors: LocalizedText(vi: "danh sách khối XLS sai", en: "the list of sectors is wrong")
    case .sheetTarget:
      LocalizedText(
        vi: "có tên trang tính mà không có nội dung", en: "a sheet is named and is nowhere")
    }
  }

  static func noSuchSheet(_ index: Int) -> LocalizedText {
    LocalizedText(
      vi: "tệp không có trang tính thứ \(index + 1)", en: "the file has no sheet \(index + 1)")
  }
}
