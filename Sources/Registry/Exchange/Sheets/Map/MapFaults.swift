internal import CooperativeLaw

/// What can be wrong in a map, each with how to mend it; the place stands before it.
enum MapFaults {
  /// Nobody's heading stands lower; rows up to it are held in memory.
  static let lastHeadingRow = 1000

  static let nowhere = said(
    "hãy ghi heading (tiêu đề) hoặc column (chữ cái của cột)",
    "give heading, or column with its letters")
  static let bothWays = said(
    "cột vừa có is vừa bị bỏ qua; hãy giữ một", "it has is and is left out; keep one of them")
  static let neither = said(
    "hãy ghi is (cột của sổ), hoặc \"leave_out\": true để bỏ qua",
    "give is, a column of the contract, or \"leave_out\": true")
  static let emptyConstant = said("hãy điền giá trị", "fill in the value")
  static let headingRows = said(
    "dòng cuối phải từ dòng đầu trở xuống và không quá \(lastHeadingRow)",
    "the last row is not above the first and at most \(lastHeadingRow)")

  static func unknownImport(_ typed: String) -> LocalizedText {
    let names = ImportSubject.allCases.map(\.rawValue).joined(separator: ", ")
    return said(
      "không nhập được “\(typed)”; hãy ghi một trong: \(names)",
      "nothing is imported as “\(typed)”; write one of: \(names)")
  }

  static func unknownKey(_ key: String, _ subject: ImportSubject) -> LocalizedText {
    let keys = subject.catalogue.keys
    if let nearest = NearestWord.nearest(to: key, among: keys) {
      return said(
        "\(subject.rawValue) không có cột “\(key)”; có phải là \(nearest)?",
        "\(subject.rawValue) have no column “\(key)”; did you mean \(nearest)?")
    }
    let all = keys.joined(separator: ", ")
    return said(
      "\(subject.rawValue) không có cột “\(key)”; các cột là: \(all)",
      "\(subject.rawValue) have no column “\(key)”; the columns are: \(all)")
  }

  static func noParts(_ part: ColumnPart, _ key: String) -> LocalizedText {
    let keys = part.keys.joined(separator: ", ")
    return said(
      "\(part.rawValue) chỉ dùng cho \(keys), không cho \(key)",
      "\(part.rawValue) is for \(keys), not for \(key)")
  }

  static func noMoney(_ key: String) -> LocalizedText {
    said(
      "\(key) không phải số tiền; hãy bỏ mục này", "\(key) is no amount of money; leave this out")
  }

  static func noLetters(_ typed: String) -> LocalizedText {
    said(
      "“\(typed)” không phải chữ cái của cột, như A, G, AB",
      "“\(typed)” is no letters of a column, such as A, G, AB")
  }

  static func otherImport(_ subject: ImportSubject, wanted: ImportSubject) -> LocalizedText {
    said(
      "bản khai cột này để nhập \(subject.rawValue), không phải \(wanted.rawValue);"
        + " hãy lấy bản khác",
      "this map is for \(subject.rawValue), not for \(wanted.rawValue); take another one")
  }

  static let sheetOfText = said(
    "tệp là văn bản (CSV), không có trang tính; hãy bỏ mục này",
    "the file is text (CSV) and has no sheets; leave this out")

  static func noSheet(_ name: String, _ names: [String]) -> LocalizedText {
    let all = names.map { "\"\($0)\"" }.joined(separator: ", ")
    return said(
      "tệp không có trang tính “\(name)”; các trang là: \(all)",
      "the file has no sheet “\(name)”; its sheets are: \(all)")
  }

  static func said(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }
}
