internal import CooperativeLaw
internal import GRDB

/// A file of managers' education (trình độ).
enum QualificationFile: LedgerFile {
  static let filingKind = FilingKind.importQualifications

  static let columns =
    [LedgerColumn.unit] + PersonRows.columns + [
      LedgerColumn(
        "level", .word(LedgerWord(QualificationLevel.self, "record.observed-word")),
        vi: "Trình độ", en: "Level", required: true, also: ["Trình độ đào tạo"]),
      LedgerColumn("field", .text, vi: "Chuyên ngành", en: "Field", also: ["Ngành đào tạo"]),
      .from, .until,
    ]

  static let table = LedgerTarget(
    "qualification", key: ["unit_id", "party_id"], .dated, resolved: ["party_id"])

  static func judge(_ db: Database, _ rejects: Rejects) throws {
    try PersonRows.resolve(db, rejects, day: "valid_from")
  }

  static func asideExpression(_ key: String) -> String {
    PersonRows.expression(key, seen: Moment.seen("detail"))
  }
}

/// A file of classes that managers took (đào tạo, bồi dưỡng).
enum TrainingFile: LedgerFile {
  static let filingKind = FilingKind.importTrainings

  static let columns =
    [LedgerColumn.unit] + PersonRows.columns + [
      LedgerColumn(
        "occurred_on", .day(), vi: "Ngày học", en: "Occurred on", required: true,
        also: ["Ngày", "Thời gian"]),
      LedgerColumn(
        "kind", .word(LedgerWord(TrainingKind.self, "record.observed-word")), vi: "Loại",
        en: "Kind", required: true, also: ["Hình thức"]),
      LedgerColumn("topic", .text, vi: "Nội dung", en: "Topic", also: ["Chuyên đề", "Lớp"]),
      LedgerColumn(
        "organiser", .text, vi: "Đơn vị tổ chức", en: "Organiser", also: ["Cơ quan tổ chức"]),
    ]

  static let table = LedgerTarget(
    "training", key: ["unit_id", "party_id", "occurred_on", "kind", "topic"], .added,
    resolved: ["party_id"])

  static func judge(_ db: Database, _ rejects: Rejects) throws {
    try PersonRows.resolve(db, rejects, day: "occurred_on")
  }

  static func asideExpression(_ key: String) -> String {
    PersonRows.expression(key, seen: Moment.seen("detail"))
  }
}
