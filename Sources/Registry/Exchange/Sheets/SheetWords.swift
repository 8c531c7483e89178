internal import CooperativeLaw
internal import OfficeSheets

/// What is said of a file that can be read and has not what is asked for.
enum SheetWords {
  static func noSuchSheet(_ name: String, of sheets: [SheetInfo]) -> RegistryError {
    let names = sheets.map { "\"\($0.name)\"" }.joined(separator: ", ")
    return .unreadableInput(
      LocalizedText(
        vi: "Tệp không có trang tính \"\(name)\"; các trang là: \(names).",
        en: "The file has no sheet \"\(name)\"; its sheets are: \(names)."),
      remedy: LocalizedText(
        vi: "Hãy ghi đúng tên trang bằng --sheet.", en: "Name one of them with --sheet."))
  }

  static func noTable(_ name: String?) -> RegistryError {
    .unreadableInput(
      LocalizedText(
        vi: name.map { "Trang tính \"\($0)\" không có bảng nào có dòng tiêu đề." }
          ?? "Tệp không có trang tính nào đang hiện.",
        en: name.map { "The sheet \"\($0)\" has no table under a heading." }
          ?? "No sheet of the file is shown."),
      remedy: LocalizedText(
        vi: "Hãy chọn trang khác bằng --sheet; bảng phải có dòng tên cột trong 40 dòng đầu.",
        en: "Choose another sheet with --sheet; a heading must stand in the first 40 rows."))
  }

  static let sheetOfText = RegistryError.unreadableInput(
    LocalizedText(
      vi: "Tệp là văn bản (CSV), không có trang tính.",
      en: "The file is text (CSV) and has no sheets."),
    remedy: LocalizedText(vi: "Hãy bỏ --sheet.", en: "Leave out --sheet."))
}
