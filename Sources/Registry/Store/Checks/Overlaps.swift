internal import CooperativeLaw
internal import GRDB

extension RegistryCheck {
  /// No two rows of a fact that stand hold on the same day.
  static let overlaps = RegistryCheck(
    id: "facts.overlaps",
    title: LocalizedText(vi: "Dữ kiện không chồng ngày", en: "Facts do not overlap"),
    remedy: LocalizedText(
      vi: "Hãy xem lịch sử của đơn vị bằng htx unit history và đính chính hồ sơ sai.",
      en: "See the unit's history with htx unit history and correct the wrong filing."),
    problems: { db in
      try FactTable.all.flatMap { table in
        try Int64.fetchAll(db, sql: overlapping(table)).map { id in
          LocalizedText(
            vi: "Dòng \(id) của bảng \(table.name) chồng ngày với dòng trước nó.",
            en: "Row \(id) of \(table.name) overlaps the row before it.")
        }
      }
    })

  /// Rows that begin before the one before them, of the same fact, has ended.
  private static func overlapping(_ table: FactTable) -> String {
    """
    SELECT id FROM (
      SELECT id, valid_from, lag(ifnull(valid_to, '9999-12-31')) OVER (
        PARTITION BY \(table.key.joined(separator: ", ")) ORDER BY valid_from, id) AS last_end
      FROM \(table.name)
      WHERE retracted_by IS NULL AND (valid_to IS NULL OR valid_to > valid_from))
    WHERE last_end > valid_from
    """
  }
}
