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
    case .cannotOpen, .cannotRead, .cannotWrite, .empty, .headerOnly, .workbook: fileText
    case .utf16, .notUTF8, .nulByte: encodingText
    case .unknownColumn, .repeatedColumn, .otherMeasure, .missingColumns: headerText
    default: rowText
    }
  }

  private var fileText: LocalizedText {
    switch self {
    case .cannotOpen(let path, let code):
      LocalizedText(
        vi: "không mở được tệp \(path) (\(SystemFault(code: code).text.vi))",
        en: "cannot open the file \(path) (\(SystemFault(code: code).text.en))")
    case .cannotRead(let path, let code):
      LocalizedText(
        vi: "không đọc được tệp \(path) (\(SystemFault(code: code).text.vi))",
        en: "cannot read the file \(path) (\(SystemFault(code: code).text.en))")
    case .cannotWrite(let path, let code):
      LocalizedText(
        vi: "không ghi được tệp \(path) (\(SystemFault(code: code).text.vi))",
        en: "cannot write the file \(path) (\(SystemFault(code: code).text.en))")
    case .empty(let path):
      LocalizedText(vi: "tệp \(path) không có nội dung", en: "the file \(path) has no text in it")
    case .workbook(let path):
      LocalizedText(
        vi: "\(path) là tệp Excel, không phải tệp CSV",
        en: "\(path) is an Excel workbook, not a CSV file")
    default:
      LocalizedText(
        vi: "tệp chỉ có dòng tiêu đề, không có dòng dữ liệu nào",
        en: "the file has a header and no row under it")
    }
  }

  private var encodingText: LocalizedText {
    switch self {
    case .utf16:
      LocalizedText(vi: "tệp dùng bảng mã UTF-16", en: "the file is encoded as UTF-16")
    case .notUTF8(_, let byte):
      LocalizedText(
        vi: "byte \(hexadecimal(byte)) không đúng bảng mã UTF-8; có thể tệp dùng bảng mã cũ"
          + " (TCVN3, VNI hoặc Windows-1258)",
        en: "the byte \(hexadecimal(byte)) is not UTF-8; the file may use an old encoding"
          + " (TCVN3, VNI or Windows-1258)")
    default:
      LocalizedText(
        vi: "có byte 00, tệp không phải là văn bản UTF-8",
        en: "there is a byte 00, so the file is not UTF-8 text")
    }
  }

  private var headerText: LocalizedText {
    switch self {
    case .unknownColumn(_, let nearest):
      LocalizedText(
        vi: "cột này không được nhận biết và sẽ bỏ qua"
          + (nearest.map { "; có phải là \"\($0.vi)\"?" } ?? ""),
        en: "this column is not known and is left out"
          + (nearest.map { "; is it \"\($0.en)\"?" } ?? ""))
    case .repeatedColumn(_, let first, let key):
      LocalizedText(
        vi: "cột này trùng nghĩa (\(key)) với \(first.text.vi)",
        en: "this column means the same (\(key)) as \(first.text.en)")
    case .otherMeasure(_, let measure, let key):
      LocalizedText(
        vi: "cột \(key) ghi theo \"\(measure)\"",
        en: "the column \(key) is written in \"\(measure)\"")
    case .missingColumns(_, let headings):
      LocalizedText(
        vi: "thiếu cột: \(headings.map(\.vi).joined(separator: "; "))",
        en: "columns are missing: \(headings.map(\.en).joined(separator: "; "))")
    default: rowText
    }
  }

  private var rowText: LocalizedText {
    switch self {
    case .cellTooLarge(_, let limit):
      LocalizedText(
        vi: "ô dài hơn \(limit) byte", en: "the cell is longer than \(limit) bytes")
    case .rowTooLarge(_, let limit):
      LocalizedText(
        vi: "dòng dài hơn \(limit) byte hoặc có quá nhiều ô",
        en: "the row is longer than \(limit) bytes or has too many cells")
    case .unclosedQuote:
      LocalizedText(
        vi: "dấu nháy kép mở ở đây không được đóng cho đến hết tệp",
        en: "the quote opened here is not closed before the end of the file")
    case .textAfterQuote:
      LocalizedText(
        vi: "có chữ ngay sau dấu nháy kép đóng", en: "there is text right after a closing quote")
    case .tooManyCells(_, let found, let expected):
      LocalizedText(
        vi: "dòng có \(found) ô, nhiều hơn \(expected) cột của tiêu đề",
        en: "the row has \(found) cells, more than the \(expected) columns of the header")
    case .tooFewCells(_, let found, let expected):
      LocalizedText(
        vi: "dòng có \(found) ô, ít hơn \(expected) cột của tiêu đề",
        en: "the row has \(found) cells, fewer than the \(expected) columns of the header")
    default: fileText
    }
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count < 2 ? "0" + digits : digits
}
