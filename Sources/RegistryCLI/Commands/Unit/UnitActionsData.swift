import CooperativeLaw
import Registry

/// What may and may not be done with a unit, whole, for data formats.
struct UnitActionsData {
  private let found: UnitActions
  private let shown: [StatusAction]

  init(_ found: UnitActions, _ shown: [StatusAction]) {
    self.found = found
    self.shown = shown
  }

  /// The unit with its status, and a list of events.
  var answer: Answer {
    Answer(
      fields: UnitActionsText.fields(found),
      parts: [
        UnitStatusFields.clocks(found.standing),
        Answer.Part(
          key: "actions", heading: LocalizedText(vi: "Các việc", en: "Actions"), table: list),
      ])
  }

  /// The list alone, with the unit in every row.
  var table: Table {
    let list = list
    return Table([Column("local_number", vi: "Số", en: "Number", .code)] + list.columns) { sink in
      for action in shown { try sink.row([.text(found.localNumber)] + row(action)) }
    }
  }

  private var list: Table {
    Table(
      [
        Column("event", vi: "Việc", en: "Event"),
        Column("allowed", vi: "Được làm", en: "Allowed"),
        Column("next_status", vi: "Sau đó", en: "Next status"),
        Column("papers", vi: "Giấy tờ", en: "Papers"),
        Column("times", vi: "Thời hạn", en: "Times"),
        Column("refusal", vi: "Loại từ chối", en: "Kind of refusal"),
        Column("reason", vi: "Vì sao không", en: "Why not"),
        Column("articles", vi: "Căn cứ", en: "Articles"),
        Column("command", vi: "Lệnh", en: "Command", .code),
      ], rows: shown.map(row))
  }

  private func row(_ action: StatusAction) -> [Cell] {
    let event = Cell.coded(action.event.code, action.event.label)
    switch action.answer {
    case .transition(let transition):
      let words = ActionWords(transition, in: found)
      return [
        event, .yesNo(true), .coded(words.nextCode, words.next),
        codes(transition.documents.map { ($0.rawValue, $0.label) }),
        codes(transition.starts.map { (words.code(of: $0), words.text(of: $0)) }),
        .missing, .optional(transition.note.map { say($0) }),
        .text(transition.citations.map(\.reference).joined(separator: "; ")),
        .optional(ActionCommand.typed(action.event, found.localNumber, found.day)),
      ]
    case .refusal(let refusal):
      return [
        event, .yesNo(false), .missing, .missing, .missing,
        .coded(refusal.kind.rawValue, refusal.kind.label), .text(say(refusal.reason)),
        .text(refusal.citation.reference), .missing,
      ]
    }
  }

  private func codes(_ items: [(code: String, words: LocalizedText)]) -> Cell {
    guard !items.isEmpty else { return .missing }
    let words = { (language: Language) in
      items.map { $0.words[language] }.joined(separator: "; ")
    }
    return .coded(
      items.map(\.code).joined(separator: ";"), LocalizedText(vi: words(.vi), en: words(.en)))
  }
}

extension StatusRefusal.Kind {
  /// The kind of refusal in words.
  var label: LocalizedText {
    switch self {
    case .notLawful: LocalizedText(vi: "luật không cho phép lúc này", en: "not lawful now")
    case .notProvided: LocalizedText(vi: "luật không quy định", en: "not provided for")
    case .notKnown: LocalizedText(vi: "chưa rõ quy định", en: "rules not known")
    case .notOfKind:
      LocalizedText(vi: "không dành cho loại này", en: "never happens to this kind")
    }
  }
}
