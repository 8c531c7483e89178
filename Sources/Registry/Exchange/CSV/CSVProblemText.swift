import CooperativeLaw

/// The wording of each CSV problem, without its place.
enum CSVProblemText {
  static func cannotOpen(_ path: String, _ fault: SystemFault) -> LocalizedText {
    LocalizedText(
      vi: "không mở được tệp \(path) (\(fault.text.vi))",
      en: "cannot open the file \(path) (\(fault.text.en))")
  }

  static func cannotRead(_ path: String, _ fault: SystemFault) -> LocalizedText {
    LocalizedText(
      vi: "không đọc được tệp \(path) (\(fault.text.vi))",
      en: "cannot read the file \(path) (\(fault.text.en))")
  }

  static func cannotWrite(_ path: String, _ fault: SystemFault) -> LocalizedText {
    LocalizedText(
      vi: "không ghi được tệp \(path) (\(fault.text.vi))",
      en: "cannot write the file \(path) (\(fault.text.en))")
  }

  static func empty(_ path: String) -> LocalizedText {
    LocalizedText(vi: "tệp \(path) không có nội dung", en: "the file \(path) has no text in it")
  }

  static let headerOnly = LocalizedText(
    vi: "tệp chỉ có dòng tiêu đề, không có dòng dữ liệu nào",
    en: "the file has a header and no row under it")

  static func workbook(_ path: String) -> LocalizedText {
    LocalizedText(
      vi: "\(path) là tệp Excel, không phải tệp CSV",
      en: "\(path) is an Excel workbook, not a CSV file")
  }

  static let utf16 = LocalizedText(
    vi: "tệp dùng bảng mã UTF-16", en: "the file is encoded as UTF-16")

  static func notUTF8(_ byte: UInt8) -> LocalizedText {
    let digits = String(byte, radix: 16, uppercase: true)
    return LocalizedText(
      vi: "byte \(digits) không đúng bảng mã UTF-8; có thể tệp dùng bảng mã cũ"
        + " (TCVN3, VNI hoặc Windows-1258)",
      en: "the byte \(digits) is not UTF-8; the file may use an old encoding"
        + " (TCVN3, VNI or Windows-1258)")
  }

  static let nulByte = LocalizedText(
    vi: "có byte 00, tệp không phải là văn bản UTF-8",
    en: "there is a byte 00, so the file is not UTF-8 text")

  static func cellTooLarge(_ limit: Int) -> LocalizedText {
    LocalizedText(vi: "ô dài hơn \(limit) byte", en: "the cell is longer than \(limit) bytes")
  }

  static func rowTooLarge(_ limit: Int) -> LocalizedText {
    LocalizedText(
      vi: "dòng dài hơn \(limit) byte hoặc có quá \(CSVCells.columnLimit) ô",
      en: "the row is longer than \(limit) bytes or has over \(CSVCells.columnLimit) cells")
  }

  static let unclosedQuote = LocalizedText(
    vi: "dấu nháy kép mở ở đây không được đóng cho đến hết tệp",
    en: "the quote opened here is not closed before the end of the file")

  static let textAfterQuote = LocalizedText(
    vi: "có chữ ngay sau dấu nháy kép đóng", en: "there is text right after a closing quote")

  static func unknownColumn(_ nearest: LocalizedText?) -> LocalizedText {
    LocalizedText(
      vi: "cột này không được nhận biết và sẽ bỏ qua"
        + (nearest.map { "; có phải là \"\($0.vi)\"?" } ?? ""),
      en: "this column is not known and is left out"
        + (nearest.map { "; is it \"\($0.en)\"?" } ?? ""))
  }

  static func repeatedColumn(_ first: CSVPlace, _ key: String) -> LocalizedText {
    LocalizedText(
      vi: "cột này trùng nghĩa (\(key)) với \(first.text.vi)",
      en: "this column means the same (\(key)) as \(first.text.en)")
  }

  static func otherMeasure(_ measure: String, _ key: String) -> LocalizedText {
    LocalizedText(
      vi: "cột \(key) ghi theo \"\(measure)\"",
      en: "the column \(key) is written in \"\(measure)\"")
  }

  static func missingColumns(_ headings: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      vi: "thiếu cột: \(headings.map(\.vi).joined(separator: "; "))",
      en: "columns are missing: \(headings.map(\.en).joined(separator: "; "))")
  }

  static func tooFewCells(_ found: Int, _ expected: Int) -> LocalizedText {
    LocalizedText(
      vi: "dòng có \(found) ô, ít hơn \(expected) cột của tiêu đề",
      en: "the row has \(found) cells, fewer than the \(expected) columns of the header")
  }

  static func tooManyCells(_ found: Int, _ expected: Int) -> LocalizedText {
    LocalizedText(
      vi: "dòng có \(found) ô, nhiều hơn \(expected) cột của tiêu đề",
      en: "the row has \(found) cells, more than the \(expected) columns of the header")
  }
}
