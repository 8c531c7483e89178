import CooperativeLaw
import Registry

/// A column of a list of transitions.
struct TransitionColumn: Sendable {
  let column: Column
  let cell: @Sendable (TransitionRecord) -> Cell

  private init(_ column: Column, _ cell: @escaping @Sendable (TransitionRecord) -> Cell) {
    self.column = column
    self.cell = cell
  }

  /// What fits a screen; the duty that was asked for is not said again in every row.
  static func brief(ofOneDuty isOne: Bool) -> [TransitionColumn] {
    [localNumber, name, areaName] + (isOne ? [foundedOn] : [duty]) + [state, overdue, lacks]
  }

  /// What data formats hold.
  static let all: [TransitionColumn] =
    [localNumber, kind, name, areaCode, areaName, foundedOn, law, duty, state, stateFrom, basis]
    + [deadline, overdue, lacks, articles, evidence]
}

extension TransitionColumn {
  private static let localNumber = Self(Column("local_number", vi: "Số", en: "Number", .code)) {
    .text($0.localNumber)
  }
  private static let kind = Self(Column("kind", vi: "Loại hình", en: "Kind")) { .word($0.kind) }
  private static let name = Self(Column("name", vi: "Tên đơn vị", en: "Name", .name)) {
    .text($0.name)
  }
  private static let areaCode = Self(Column("area_code", vi: "Mã xã", en: "Area code", .code)) {
    .optional($0.areaCode)
  }
  private static let areaName = Self(Column("area_name", vi: "Xã", en: "Area", isSpare: true)) {
    .optional($0.areaName)
  }
  private static let foundedOn = Self(
    Column("founded_on", vi: "Thành lập", en: "Founded", .date, isSpare: true)
  ) { .date($0.facts.foundedOn) }
  private static let law = Self(Column("law", vi: "Theo luật", en: "Law")) { .law($0.law) }
  private static let duty = Self(Column("duty", vi: "Phải làm", en: "Duty", isSpare: true)) {
    .word($0.duty)
  }
  private static let state = Self(Column("state", vi: "Chuyển tiếp", en: "State")) {
    .word($0.standing.state)
  }
  private static let stateFrom = Self(Column("state_from", vi: "Từ ngày", en: "Since", .date)) {
    .optional($0.standing.on)
  }
  private static let basis = Self(Column("basis", vi: "Do đâu biết", en: "Basis")) {
    .coded($0.standing.basis.rawValue, $0.standing.basis.label)
  }
  private static let deadline = Self(Column("deadline", vi: "Hạn", en: "Deadline", .date)) {
    .date(TransitionDeadline($0.duty).day)
  }
  private static let overdue = Self(Column("overdue", vi: "Quá hạn", en: "Overdue")) {
    .yesNo($0.isOverdue)
  }
  private static let lacks = Self(Column("lacks", vi: "Còn thiếu", en: "Lacks", .name)) { record in
    list(record.lacks.compactMap(\.value).map { ($0.rawValue, $0.label) })
  }
  private static let articles = Self(Column("articles", vi: "Căn cứ", en: "Articles")) { record in
    let open = record.lacks.map(\.citation)
    let cited = open.isEmpty ? [record.duty.citation] : open
    return list(
      cited.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        .map { ($0.reference, LocalizedText(citation: $0)) })
  }
  private static let evidence = Self(Column("evidence", vi: "Giấy tờ", en: "Paper")) {
    .optional($0.evidence.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// Several codes in one cell, `;` between.
  private static func list(_ items: [(code: String, words: LocalizedText)]) -> Cell {
    guard !items.isEmpty else { return .missing }
    let words = { (language: Language) in
      items.map { $0.words[language] }.joined(separator: "; ")
    }
    return .coded(
      items.map(\.code).joined(separator: ";"), LocalizedText(vi: words(.vi), en: words(.en)))
  }
}

extension TransitionStanding.Basis {
  /// What the answer rests on, in words.
  var label: LocalizedText {
    switch self {
    case .recorded: LocalizedText(vi: "đã ghi", en: "recorded")
    case .derived: LocalizedText(vi: "suy từ sổ", en: "derived")
    }
  }
}
