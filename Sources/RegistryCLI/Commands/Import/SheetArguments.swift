import ArgumentParser
import CooperativeLaw
import Registry

/// Which sheet of an office file is read, and how its columns are understood.
struct SheetArguments: ParsableArguments {
  @Option(
    help: .said(
      vi: "Trang tính cần đọc (mặc định là trang đang hiện đầu tiên có bảng).",
      en: "The sheet to read (the first that is shown and has a table if not given).",
      value: LocalizedText(vi: "tên", en: "name")))
  var sheet: String?

  @Option(
    help: .said(
      vi: "Bản khai cột đã lưu (JSON, docs/column-map.schema.json): cột của tệp là cột nào của sổ.",
      en: "A saved map of columns (JSON, docs/column-map.schema.json): which column is which.",
      value: LocalizedText(vi: "tệp", en: "file")))
  var map: String?

  /// The map of columns, read from its file.
  func columnMap() throws -> ColumnMap? {
    try map.map { try ColumnMap.decode(json: InputFile.read($0)) }
  }
}
