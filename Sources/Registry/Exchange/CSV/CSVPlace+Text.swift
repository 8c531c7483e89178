public import CooperativeLaw

extension CSVPlace {
  /// The place as it is said to a person.
  public var text: LocalizedText {
    let heading = columnName.map { " \"\($0)\"" } ?? ""
    let column = LocalizedText(
      vi: column.map { ", cột \($0)\(heading)" } ?? "",
      en: column.map { ", column \($0)\(heading)" } ?? "")
    let offset = byteOffset.map { ", byte \($0)" } ?? ""
    return LocalizedText(
      vi: "dòng \(line)\(column.vi)\(offset)", en: "line \(line)\(column.en)\(offset)")
  }
}
