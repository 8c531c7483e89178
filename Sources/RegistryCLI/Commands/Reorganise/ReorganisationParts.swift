import CooperativeLaw
import Registry

/// The lists that belong to a reorganisation.
enum ReorganisationParts {
  /// Units, steps, and what went where.
  static func parts(
    _ record: ReorganisationRecord, lines: [ReorganisationLine]
  ) -> [Answer.Part] {
    [
      Answer.Part(
        key: "units", heading: LocalizedText(vi: "Đơn vị", en: "Units"),
        table: Table(
          unitColumns,
          rows: record.sources.map { row($0, "source") }
            + record.results.map { row($0, "result") })),
      Answer.Part(
        key: "steps", heading: LocalizedText(vi: "Các bước", en: "Steps"),
        table: Table(stepColumns, rows: steps(record))),
      Answer.Part(
        key: "lines", heading: LocalizedText(vi: "Chuyển giao", en: "What went where"),
        table: Table(lineColumns, rows: lines.map(row))),
    ]
  }

  /// The plan as it was understood.
  static func plan(_ plan: ReorganisationDossier) -> Answer.Part {
    Answer.Part(
      key: "plan", heading: LocalizedText(vi: "Phương án", en: "The plan"),
      table: Table(
        planColumns,
        rows: plan.sources.map { row("source", $0.unit, nil, $0.resolution) }
          + plan.results.map { result in
            row("result", result.unit ?? result.dossier?.name ?? "", result.key, result.resolution)
          }))
  }

  private static let role = Column("role", vi: "Vai trò", en: "Role")

  private static let unitColumns = [
    role, Column("unit", vi: "Đơn vị", en: "Unit", .code),
    Column("kind", vi: "Loại", en: "Kind"), Column("name", vi: "Tên", en: "Name", .name),
  ]

  private static func row(_ unit: ReorganisationRecord.Unit, _ role: String) -> [Cell] {
    [part(role), .text(unit.localNumber), .word(unit.kind), .text(unit.name)]
  }

  private static func part(_ role: String) -> Cell {
    .coded(
      role,
      role == "source"
        ? LocalizedText(vi: "tham gia", en: "goes in")
        : LocalizedText(vi: "hình thành, tiếp nhận", en: "comes out"))
  }

  private static let stepColumns = [
    Column("step", vi: "Bước", en: "Step"), Column("occurred_on", vi: "Ngày", en: "Day", .date),
  ]

  private static func steps(_ record: ReorganisationRecord) -> [[Cell]] {
    let steps: [(String, LocalizedText, CivilDate?)] = [
      (
        "opened",
        LocalizedText(vi: "bắt đầu, đăng ký đơn vị mới", en: "opened, results registered"),
        record.openedOn
      ),
      ("completed", ReorganisationState.completed.label, record.completedOn),
      ("cancelled", ReorganisationState.cancelled.label, record.cancelledOn),
    ]
    return steps.compactMap { code, words, day in day.map { [.coded(code, words), .date($0)] } }
  }

  private static let lineColumns = [
    Column("item", vi: "Mục", en: "Item"), Column("from", vi: "Từ", en: "From", .code),
    Column("to", vi: "Đến", en: "To", .code), Column("count", vi: "Số dòng", en: "Lines", .integer),
    Column("amount", vi: "Số tiền", en: "Amount", .money), Column("names", vi: "Tên", en: "Names"),
  ]

  private static func row(_ line: ReorganisationLine) -> [Cell] {
    [
      line.item.map { .word($0) } ?? .missing, .text(line.from), .optional(line.to),
      .integer(line.count), .optionalMoney(line.amount),
      line.names.isEmpty ? .missing : .text(line.names.joined(separator: "; ")),
    ]
  }

  private static let planColumns = [
    role, Column("unit", vi: "Đơn vị", en: "Unit", .name),
    Column("key", vi: "Khóa", en: "Key", .code),
    Column("resolution_number", vi: "Nghị quyết", en: "Resolution", .code),
    Column("passed_on", vi: "Ngày", en: "Passed on", .date),
    Column("present", vi: "Có mặt", en: "Present", .integer),
    Column("in_favour", vi: "Tán thành", en: "In favour", .integer),
  ]

  private static func row(
    _ role: String, _ unit: String, _ key: String?, _ resolution: ReorganisationResolution?
  ) -> [Cell] {
    [
      part(role), .text(unit), .optional(key), .optional(resolution?.number),
      .optional(resolution?.passedOn), .optional(resolution?.present),
      .optional(resolution?.inFavour),
    ]
  }
}

extension ReorganisationItem: LabelledWord {}
