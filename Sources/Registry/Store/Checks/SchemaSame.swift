internal import CooperativeLaw
internal import GRDB

extension RegistryCheck {
  /// Tables, indexes, triggers and views are those of `schema.sql`, word for word.
  static let schema = RegistryCheck(
    id: "file.schema",
    title: LocalizedText(
      vi: "Bảng, chỉ mục, trigger, view", en: "Tables, indexes, triggers, views"),
    remedy: LocalizedText(
      vi: "Tệp đã bị sửa ngoài htx, hoặc do bản htx khác lập; hãy so với bản sao lưu.",
      en: "The file was changed outside htx, or made by another htx; compare it with a backup."),
    problems: { db in
      let fresh = try DatabaseQueue()
      let wanted = try fresh.write { db in
        try Schema.create(db)
        return try objects(db)
      }
      let found = try objects(db)
      return Set(wanted.keys).union(found.keys).sorted().compactMap { name in
        if wanted[name] == found[name] { return nil }
        if found[name] == nil {
          return LocalizedText(vi: "Thiếu \(name).", en: "\(name) is missing.")
        }
        return wanted[name] == nil
          ? LocalizedText(vi: "Thừa \(name).", en: "\(name) does not belong here.")
          : LocalizedText(
            vi: "\(name) khác với schema.sql.", en: "\(name) differs from schema.sql.")
      }
    })

  /// What was written to make each object, by its type and name.
  private static func objects(_ db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db,
      sql:
        "SELECT type || ' ' || name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"
    )
    return Dictionary(rows.map { ($0[0], $0[1] ?? "") }, uniquingKeysWith: { $1 })
  }
}
