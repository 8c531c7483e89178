internal import CooperativeLaw

/// Where rejected rows go, and the columns that are added to them.
enum RejectTarget {
  /// The columns of a workbook: row of the sheet, column, reason, remedy.
  ///
  /// None of them is a name of a contract's column, so that a mended file can be imported.
  static let bookColumns = [
    LocalizedText(vi: "Dòng trong tệp", en: "Row in the file"),
    LocalizedText(vi: "Cột có lỗi", en: "Column at fault"),
    LocalizedText(vi: "Vì sao bị loại", en: "Why rejected"),
    LocalizedText(vi: "Cách sửa", en: "How to mend"),
  ]

  /// What is not told as an unknown column when a mended file comes back.
  static let ownColumns = Set(
    ["line", "reason"] + bookColumns.flatMap { [$0.vi, $0.en] })

  /// Refuses to write over the file that is imported.
  static func refuse(_ path: String, if input: String) throws {
    guard path == input else { return }
    throw RegistryError.unreadableInput(
      LocalizedText(
        vi: "Tệp dòng bị loại trùng với tệp nhập: \(path).",
        en: "The file of rejected rows is the input itself: \(path)."),
      remedy: LocalizedText(vi: "Chọn tên khác.", en: "Choose another name."))
  }
}
