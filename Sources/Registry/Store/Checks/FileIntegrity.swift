internal import CooperativeLaw
internal import GRDB

extension RegistryCheck {
  /// SQLite's own examination of pages, indexes, NOT NULL, CHECK and types.
  static let fileIntegrity = RegistryCheck(
    id: "file.integrity",
    title: LocalizedText(vi: "Cấu trúc tệp SQLite", en: "SQLite's own structure"),
    remedy: LocalizedText(
      vi: "Dừng ghi, giữ lại tệp này và khôi phục từ bản sao lưu gần nhất.",
      en: "Stop writing, keep this file, and restore the latest backup."),
    problems: { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check(100)").filter { $0 != "ok" }.map {
        LocalizedText(vi: "SQLite báo: \($0).", en: "SQLite says: \($0).")
      }
    })
}
