import CooperativeLaw
import Registry

/// A column of a list of clocks.
struct DueColumn: Sendable {
  let column: Column
  let cell: @Sendable (DueLine, CivilDate) -> Cell

  private init(_ column: Column, _ cell: @escaping @Sendable (DueLine, CivilDate) -> Cell) {
    self.column = column
    self.cell = cell
  }

  /// What fits a screen.
  static let brief = [unit, name, what, dueOn, daysLeft, command, article]

  /// What data formats hold.
  static let all = [unit, name, kind, what, dueOn, daysLeft, article, confidence, command]
}

extension DueColumn {
  private static let unit = Self(Column("unit", vi: "Đơn vị", en: "Unit", .code)) { line, _ in
    .optional(line.item.unit)
  }
  private static let name = Self(Column("name", vi: "Tên", en: "Name", .name)) { line, _ in
    .text(line.name)
  }
  private static let kind = Self(Column("kind", vi: "Loại", en: "Kind")) { line, _ in
    .word(line.item.kind)
  }
  private static let what = Self(Column("what", vi: "Việc", en: "What", .name)) { line, _ in
    .text(say(line.item.what))
  }
  private static let dueOn = Self(Column("due_on", vi: "Hạn", en: "Due", .date)) { line, _ in
    .deadline(line.item.last)
  }
  private static let daysLeft = Self(
    Column("days_left", vi: "Còn ngày", en: "Days left", .integer)
  ) { line, day in .optional(line.item.daysLeft(on: day)) }
  private static let article = Self(
    Column("article", vi: "Điều", en: "Article", isSpare: true)
  ) { line, _ in .optional(line.item.citation?.reference) }
  private static let confidence = Self(
    Column("confidence", vi: "Độ chắc", en: "Confidence")
  ) { line, _ in
    line.item.citation.map { .coded($0.confidence.rawValue, $0.confidence.label) } ?? .missing
  }
  private static let command = Self(
    Column("command", vi: "Lệnh", en: "Command", .code, isSpare: true)
  ) { line, _ in .text(line.item.command) }
}

/// How many clocks of each kind there are, and what is not known.
enum DueCount {
  static func texts(_ found: DueList, on day: CivilDate) -> [LocalizedText] {
    counts(found, on: day) + found.unknown.map(unknown)
  }

  private static func counts(_ found: DueList, on day: CivilDate) -> [LocalizedText] {
    guard !found.lines.isEmpty else {
      return [LocalizedText(vi: "Không có việc nào đến hạn.", en: "Nothing is due.")]
    }
    let byKind = Dictionary(grouping: found.lines, by: \.item.kind)
    let words = { (language: Language) in
      DueKind.allCases.compactMap { kind -> String? in
        guard let lines = byKind[kind] else { return nil }
        let late = lines.count { $0.item.isLate(on: day) == true }
        let overdue = language == .vi ? "quá hạn" : "overdue"
        return "\(kind.label[language]) \(lines.count)" + (late > 0 ? " (\(overdue) \(late))" : "")
      }.joined(separator: ", ")
    }
    return [LocalizedText(vi: "\(words(.vi)).", en: "\(words(.en)).")]
  }

  private static func unknown(_ gap: DueUnknown) -> LocalizedText {
    let text = gap.citation.text
    let whom = gap.unitKind.map(\.label)
    return LocalizedText(
      vi: "Chưa rõ thời hạn \(gap.kind.label.vi)" + (whom.map { " của \($0.vi)" } ?? "")
        + (text.isEmpty ? "." : " theo \(text)."),
      en: "The time for \(gap.kind.label.en)" + (whom.map { " of a \($0.en)" } ?? "")
        + (text.isEmpty ? "" : " by \(text)") + " is not known.")
  }
}
