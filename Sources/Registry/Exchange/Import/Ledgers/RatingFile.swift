internal import CooperativeLaw
internal import GRDB

/// The file of ratings (đánh giá, xếp loại): one row a unit, year and scheme, with the points of
/// every criterion the program knows.
enum RatingFile: LedgerFile {
  static let filingKind = FilingKind.importRatings
  static let table = LedgerTarget("rating", key: ["unit_id", "year", "scheme"], .restated)
  static let columns = contract + criteria.map(column) + others

  /// Criteria and parts of the schemes of the program, in the order of their sheets.
  static let criteria = RatingScheme.known.compactMap(\.sheet).flatMap(\.ids)

  private static let contract = [
    LedgerColumn.unit,
    LedgerColumn(
      "year", .year, vi: "Năm", en: "Year", required: true, also: ["Năm xếp loại", "Năm đánh giá"]),
    LedgerColumn(
      "scheme", .text, vi: "Bộ tiêu chí", en: "Scheme", required: true,
      also: ["Theo thông tư", "Căn cứ xếp loại"]),
    LedgerColumn("total", .points, vi: "Tổng điểm", en: "Total"),
    LedgerColumn("grade", .text, vi: "Xếp loại", en: "Grade", also: ["Loại", "Kết quả xếp loại"]),
    LedgerColumn(
      "not_rated_reason", .text, vi: "Lý do không xếp loại", en: "Why not rated",
      also: ["Không xếp loại"]),
    LedgerColumn(
      "scored_on", .day(), vi: "Ngày chấm điểm", en: "Scored on", also: ["Ngày tự chấm"]),
  ]

  private static let others = [
    LedgerColumn(
      "agreed_by_board_on", .day(), vi: "Ngày HĐQT thống nhất", en: "Board agreed on"),
    LedgerColumn(
      "agreed_by_control_on", .day(), vi: "Ngày BKS thống nhất", en: "Control agreed on"),
    LedgerColumn(
      "received_on", .day(), vi: "Ngày nhận bảng điểm", en: "Received on", also: ["Ngày nhận"]),
    LedgerColumn("fined", .flag, vi: "Bị xử phạt", en: "Fined"),
    .document, .note,
  ]

  private static func column(_ id: String) -> LedgerColumn {
    LedgerColumn(id, .points, vi: id, en: id, aside: true)
  }

  static func judge(_ db: Database, _ rejects: Rejects) throws {
    try RatingRows(db).settle(rejects)
  }

  static func warn(_ db: Database, _ warnings: Warnings) throws {
    try RatingRows(db).warn(warnings)
  }

  /// The points of a criterion, for an export.
  static func asideExpression(_ key: String) -> String {
    """
    (SELECT printf('%d.%02d', score.points / 100, score.points % 100) FROM rating_score AS score
      WHERE score.rating_id = fact.id AND score.criterion = '\(key)'
        AND \(Moment.recorded("score")))
    """
  }

  /// The points of both written one after the other, criterion by criterion.
  static var hasSameParts: String {
    let held = criteria.map { id in
      """
      coalesce('\(id)=' || (SELECT score.points FROM rating_score AS score
        WHERE score.rating_id = held.id AND score.criterion = '\(id)'
          AND score.retracted_by IS NULL) || ' ', '')
      """
    }
    let staged = criteria.map { "coalesce('\($0)=' || stage.\($0) || ' ', '')" }
    return "(\(held.joined(separator: " || "))) = (\(staged.joined(separator: " || ")))"
  }

  static func writeParts(_ db: Database, filing: Int64) throws {
    try db.execute(
      sql: """
        UPDATE rating_score SET retracted_by = :filing WHERE retracted_by IS NULL
          AND rating_id IN (SELECT id FROM rating WHERE retracted_by = :filing)
        """, arguments: ["filing": filing])
    for id in criteria {
      try db.execute(
        sql: """
          INSERT INTO rating_score (rating_id, criterion, points, recorded_by)
          SELECT rating.id, '\(id)', stage.\(id), :filing
          FROM import_stage AS stage JOIN rating ON rating.unit_id = stage.unit_id
            AND rating.year = stage.year AND rating.scheme = stage.scheme
            AND rating.recorded_by = :filing
          WHERE stage.\(id) IS NOT NULL ORDER BY stage.line
          """, arguments: ["filing": filing])
    }
  }
}

extension Registry {
  /// Takes ratings (xếp loại) from an office's old books (CSV, XLSX, ODS, XLS), as one filing.
  ///
  /// A rating of the same unit, year and scheme replaces the former, which stays on record.
  ///
  /// - Throws: ``RegistryError`` when the file cannot be read at all; rejected rows are no error.
  public func importRatings(
    from path: String, _ options: ImportOptions = ImportOptions(), details: FilingDetails,
    progress: ((ImportProgress) -> Void)? = nil
  ) throws(RegistryError) -> ImportReport {
    try importRows(LedgerImport<RatingFile>.self, from: path, options, details, progress)
  }
}
