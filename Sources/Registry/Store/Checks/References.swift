internal import CooperativeLaw
internal import GRDB

extension RegistryCheck {
  /// Every row points to rows that are there.
  static let references = RegistryCheck(
    id: "file.references",
    title: LocalizedText(vi: "Liên kết giữa các bảng", en: "References between tables"),
    remedy: LocalizedText(
      vi: "Tệp đã bị sửa ngoài htx; hãy khôi phục từ bản sao lưu.",
      en: "The file was changed outside htx; restore a backup."),
    problems: { db in
      try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
        let (table, parent): (String, String) = (row["table"], row["parent"])
        let id = (row["rowid"] as Int64?).map(String.init) ?? "?"
        return LocalizedText(
          vi: "Dòng \(id) của bảng \(table) trỏ đến một dòng không có của bảng \(parent).",
          en: "Row \(id) of \(table) points to a row of \(parent) that is not there.")
      }
    })
}
