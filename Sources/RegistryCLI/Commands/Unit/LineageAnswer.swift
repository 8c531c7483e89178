import CooperativeLaw
import Registry

/// A lineage in the forms of an answer.
enum LineageAnswer {
  /// Trees for people.
  static func tree(_ lineage: UnitLineage) -> Answer {
    let trees = [
      (
        "ancestors", LocalizedText(vi: "Hình thành từ", en: "Came out of"),
        LineageTree.ancestors(of: lineage)
      ),
      (
        "descendants", LocalizedText(vi: "Đã thành", en: "Went into"),
        LineageTree.descendants(of: lineage)
      ),
    ]
    return Answer(
      parts: trees.map { key, heading, tree in
        // The unit alone is no tree.
        Answer.Part(
          key: key, heading: heading,
          table: Table(treeColumns, rows: tree.lines.count > 1 ? tree.lines.map(row) : []))
      })
  }

  /// The unit with its links up and down.
  static func whole(_ lineage: UnitLineage) -> Answer {
    let unit = lineage.unit
    let columns = [linkDepth] + linkColumns
    return Answer(
      fields: [
        (UnitColumn.localNumber.column, .text(unit.localNumber)),
        (UnitColumn.name.column, .text(unit.name)), (UnitColumn.status.column, status(unit)),
      ],
      parts: [
        Answer.Part(
          key: "ancestors", heading: LocalizedText(vi: "Hình thành từ", en: "Came out of"),
          table: Table(columns, rows: lineage.ancestors.map(row))),
        Answer.Part(
          key: "descendants", heading: LocalizedText(vi: "Đã thành", en: "Went into"),
          table: Table(columns, rows: lineage.descendants.map(row))),
      ])
  }

  /// One row for each link.
  static func links(_ lineage: UnitLineage) -> Table {
    let direction = Column("direction", vi: "Chiều", en: "Direction")
    return Table(
      [direction, linkDepth] + linkColumns,
      rows: lineage.ancestors.map { [.text("ancestor")] + row($0) }
        + lineage.descendants.map { [.text("descendant")] + row($0) })
  }

  private static let treeColumns = [
    Column("unit", vi: "Đơn vị", en: "Unit", .name),
    Column("kind", vi: "Tổ chức lại", en: "Reorganised"),
    Column("resolution_number", vi: "Nghị quyết", en: "Resolution", .code),
    Column("resolved_on", vi: "Ngày", en: "Resolved on", .date),
    Column("completed_on", vi: "Hoàn thành", en: "Completed", .date),
    Column("status", vi: "Tình trạng", en: "Status", isSpare: true),
  ]

  private static func row(_ line: LineageTree.Line) -> [Cell] {
    let unit = line.unit
    let name = [line.branches + unit.localNumber, unit.name, line.isRepeated ? "↑" : ""]
    return [
      .text(name.filter { !$0.isEmpty }.joined(separator: " ")), kind(line.link?.kind),
      .optional(line.link?.resolutionNumber), .optional(line.link?.resolvedOn),
      .optional(line.link?.completedOn), ending(unit),
    ]
  }

  private static let linkDepth = Column("depth", vi: "Đời", en: "Depth", .integer)

  private static let linkColumns = [
    Column("reorganisation_id", vi: "Vụ", en: "Reorganisation", .integer),
    Column("kind", vi: "Tổ chức lại", en: "Reorganised"),
    Column("ancestor", vi: "Từ đơn vị", en: "From", .code),
    Column("ancestor_name", vi: "Tên đơn vị trước", en: "Name before", .name),
    Column("ancestor_status", vi: "Tình trạng đơn vị trước", en: "Status before"),
    Column("descendant", vi: "Thành đơn vị", en: "To", .code),
    Column("descendant_name", vi: "Tên đơn vị sau", en: "Name after", .name),
    Column("descendant_status", vi: "Tình trạng đơn vị sau", en: "Status after"),
    Column("resolution_number", vi: "Nghị quyết", en: "Resolution", .code),
    Column("resolved_on", vi: "Ngày nghị quyết", en: "Resolved on", .date),
    Column("completed_on", vi: "Hoàn thành", en: "Completed on", .date),
  ]

  private static func row(_ link: LineageLink) -> [Cell] {
    [
      .integer(link.depth), .integer(Int(link.reorganisation)), kind(link.kind),
      .text(link.ancestor.localNumber), .text(link.ancestor.name), status(link.ancestor),
      .text(link.descendant.localNumber), .text(link.descendant.name), status(link.descendant),
      .optional(link.resolutionNumber), .optional(link.resolvedOn), .optional(link.completedOn),
    ]
  }

  private static func kind(_ kind: Reorganisation?) -> Cell {
    kind.map { .coded($0.rawValue, $0.noun) } ?? .missing
  }

  /// How the unit ended says more than that it did.
  private static func ending(_ unit: LineageUnit) -> Cell {
    unit.standing.map { .coded(unit.endReason ?? unit.status?.rawValue ?? "", $0) } ?? .missing
  }

  private static func status(_ unit: LineageUnit) -> Cell { .status(unit.status?.rawValue) }
}

extension LineageUnit {
  /// The status in words; of a unit that has ended, how it did.
  var standing: LocalizedText? {
    let reason = isEnded ? endReason.flatMap(EndReason.init(rawValue:)) : nil
    return reason?.label ?? status?.label
  }
}

extension Reorganisation {
  /// What was done, seen from neither side.
  var noun: LocalizedText {
    switch self {
    case .divide: LocalizedText(vi: "chia", en: "division")
    case .separate: LocalizedText(vi: "tách", en: "separation")
    case .consolidate: LocalizedText(vi: "hợp nhất", en: "consolidation")
    case .merge, .receive: LocalizedText(vi: "sáp nhập", en: "merger")
    case .convert: LocalizedText(vi: "chuyển đổi", en: "conversion")
    }
  }
}
