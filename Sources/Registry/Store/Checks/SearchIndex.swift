internal import CooperativeLaw
internal import GRDB

extension RegistryCheck {
  /// The search index has every name once, and no other.
  static let searchIndex = RegistryCheck(
    id: "search.index",
    title: LocalizedText(vi: "Chỉ mục tìm kiếm đủ tên", en: "The search index has every name"),
    remedy: LocalizedText(
      vi: "Tìm theo tên có thể thiếu; hãy khôi phục từ bản sao lưu hoặc nhập lại vào sổ mới.",
      en: "Search by name may miss some; restore a backup or import into a new registry."),
    problems: { db in
      let missing = try Int64.fetchAll(
        db,
        sql: "SELECT id FROM unit_name WHERE id NOT IN (SELECT id FROM unit_search_docsize)")
      let extra = try Int64.fetchAll(
        db,
        sql: "SELECT id FROM unit_search_docsize WHERE id NOT IN (SELECT id FROM unit_name)")
      return missing.map {
        LocalizedText(
          vi: "Tên ở dòng \($0) của unit_name không có trong chỉ mục.",
          en: "The name in row \($0) of unit_name is not in the index.")
      }
        + extra.map {
          LocalizedText(
            vi: "Chỉ mục có dòng \($0) mà unit_name không có.",
            en: "The index has row \($0), which unit_name has not.")
        }
    })
}
