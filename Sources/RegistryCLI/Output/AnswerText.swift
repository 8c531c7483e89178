import CooperativeLaw

/// An answer about one thing laid out for people: its fields, then its lists.
struct AnswerText {
  let answer: Answer
  let width: Int?

  /// The lines; fields and lists without a value are left out.
  func lines() throws -> [String] {
    let parts = try answer.parts.map { try lines(of: $0) }
    return ([fieldLines] + parts).filter { !$0.isEmpty }.joined(separator: [""]).map { $0 }
  }

  private var fieldLines: [String] {
    let known = answer.fields.filter { $0.cell != .missing }
    let headings = known.map { say($0.column.heading) }
    let widest = headings.map(DisplayWidth.of).max() ?? 0
    return zip(headings, known).flatMap { heading, field in
      fieldLines(
        heading: DisplayWidth.padded(heading, to: widest, right: false), field.cell.shown)
    }
  }

  /// A long value goes on under itself.
  private func fieldLines(heading: String, _ value: String) -> [String] {
    let indent = DisplayWidth.of(heading) + 2
    guard let width, width - indent >= TableText.narrowest else { return [heading + "  " + value] }
    let spaces = String(repeating: " ", count: indent)
    return TextWrap.lines(of: value, width: width - indent).enumerated().map { place, line in
      (place == 0 ? heading + "  " : spaces) + line
    }
  }

  private func lines(of part: Answer.Part) throws -> [String] {
    let text = TableText(
      columns: part.table.columns, rows: try part.table.collected(), width: width)
    return text.rows.isEmpty ? [] : [say(part.heading)] + text.lines + lines(of: part.note)
  }

  private func lines(of note: LocalizedText?) -> [String] {
    guard let note else { return [] }
    return TextWrap.lines(of: say(note), width: width ?? .max)
  }
}
