internal import CooperativeLaw
internal import Foundation
internal import GRDB
internal import VietnameseText

extension RegistryCheck {
  /// The search and sort keys of names are those of this program.
  static let searchKeys = RegistryCheck(
    id: "search.keys",
    title: LocalizedText(
      vi: "Khóa tìm và xếp của tên đơn vị", en: "Search and sort keys of unit names"),
    remedy: LocalizedText(
      vi: "Tên có thể không tìm thấy hoặc xếp sai; hãy dùng lại bản sao có trước khi sổ bị sửa.",
      en: "A name may not be found or be out of order; go back to a copy from before that."),
    problems: { db in
      var problems: [LocalizedText] = []
      let rows = try Row.fetchCursor(
        db, sql: "SELECT id, full_name, search_key, sort_key FROM unit_name ORDER BY id")
      while let row = try rows.next() {
        let name: String = row["full_name"]
        if row["search_key"] == searchKey(name), row["sort_key"] == Data(sortKey(name)) { continue }
        let id: Int64 = row["id"]
        problems.append(
          LocalizedText(
            vi: "Khóa của tên ở dòng \(id) của unit_name không đúng với tên.",
            en: "The keys in row \(id) of unit_name do not fit the name."))
      }
      return problems
    })
}
