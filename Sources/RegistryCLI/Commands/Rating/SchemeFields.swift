import CooperativeLaw

/// The columns of schemes and of their parts.
enum SchemeFields {
  struct Field: Sendable {
    let column: Column
    let cell: @Sendable (RatingScheme) -> Cell
  }

  static let all: [Field] = [
    Field(column: Column("scheme", vi: "Bộ tiêu chí", en: "Scheme", .code)) { .text($0.code) },
    Field(column: Column("name", vi: "Tên", en: "Name", .name)) { .coded($0.name.vi, $0.name) },
    Field(column: Column("from", vi: "Từ ngày", en: "From", .date)) { .optional($0.from.value) },
    Field(column: Column("until", vi: "Hết hiệu lực từ", en: "No longer from", .date)) {
      .optional($0.until.value)
    },
    Field(column: Column("article", vi: "Căn cứ", en: "Article", isSpare: true)) {
      .coded($0.citation.reference, LocalizedText(citation: $0.citation))
    },
    Field(column: Column("until_article", vi: "Hết hiệu lực theo", en: "Ended by", isSpare: true)) {
      $0.until.value == nil
        ? .missing : .coded($0.until.citation.reference, LocalizedText(citation: $0.until.citation))
    },
  ]

  static let sheetColumns = [
    Column("group", vi: "Nhóm", en: "Group", .code),
    Column("criterion", vi: "Tiêu chí", en: "Criterion", .code),
    Column("name", vi: "Nội dung", en: "Name", .name),
    Column("maximum", vi: "Điểm tối đa", en: "Maximum", .hundredths),
  ]

  /// Groups, criteria and parts in the order of the sheet; a maximum that is not known stays empty.
  static func sheet(_ scheme: RatingScheme) -> [[Cell]] {
    guard let sheet = scheme.sheet else { return [] }
    let groups: [ScoreSheet.Group?] = sheet.groups.isEmpty ? [nil] : sheet.groups
    return groups.flatMap { group in
      let head = group.map { [row($0.id, nil, $0.label, $0.maximum.value)] } ?? []
      let own = sheet.criteria.filter { group == nil || $0.group == group?.id }
      return head
        + own.flatMap { criterion in
          [row(criterion.group, criterion.id, criterion.label, criterion.maximum.value)]
            + criterion.parts.map { row(criterion.group, $0.id, $0.label, $0.maximum.value) }
        }
    }
  }

  private static func row(
    _ group: String?, _ id: String?, _ label: LocalizedText, _ maximum: Points?
  ) -> [Cell] {
    [.optional(group), .optional(id), .coded(label.vi, label), .points(maximum)]
  }

  static let gradeColumns = [
    Column("grade", vi: "Xếp loại", en: "Grade"),
    Column("from", vi: "Từ điểm", en: "From points", .hundredths),
    Column("counts_as", vi: "Tính là", en: "Counts as"),
  ]

  static func grades(_ scheme: RatingScheme) -> [[Cell]] {
    (scheme.grades.value ?? []).map { band in
      [
        .coded(band.code, band.label), .points(band.from),
        band.grade.map { .coded($0.rawValue, $0.label) } ?? .missing,
      ]
    }
  }

  static let reasonColumns = [
    Column("not_rated_reason", vi: "Lý do", en: "Reason", .code),
    Column("name", vi: "Nội dung", en: "Name", .name),
  ]
}
