import CooperativeLaw
import Registry

/// What may and may not be done with a unit, laid out for people: first what may, by part of the law.
struct UnitActionsText {
  private let found: UnitActions
  private let shown: [StatusAction]
  /// The width to keep within; `nil` breaks nothing.
  private let width: Int?
  /// How wide the events stand.
  private static let eventWidth = 34

  init(_ found: UnitActions, _ shown: [StatusAction], width: Int?) {
    self.found = found
    self.shown = shown
    self.width = width
  }

  /// The unit, what runs, what may be done, and what may not.
  var answer: Answer {
    let allowed = StatusEventFamily.allCases.compactMap { family -> Answer.Part? in
      let own = shown.filter { $0.event.family == family && $0.answer.transition != nil }
      guard !own.isEmpty else { return nil }
      return part(family.rawValue, family.label, allowedRows(own))
    }
    let refused = shown.filter { $0.answer.transition == nil }
    return Answer(
      fields: Self.fields(found),
      parts: [UnitStatusFields.clocks(found.standing)] + allowed + [
        part(
          "refused", LocalizedText(vi: "CHƯA LÀM ĐƯỢC", en: "NOT NOW"),
          refusedRows(refused))
      ])
  }

  /// The unit and its status.
  static func fields(_ found: UnitActions) -> [(column: Column, cell: Cell)] {
    [
      (Column("local_number", vi: "Số", en: "Number", .code), .text(found.localNumber)),
      (Column("name", vi: "Tên đơn vị", en: "Name", .name), .text(found.name)),
      (Column("day", vi: "Xem vào ngày", en: "On the day", .date), .date(found.day)),
      (
        Column("regime", vi: "Theo", en: "By"),
        .coded(found.regime.rawValue, found.regime.label)
      ),
    ] + UnitStatusFields.all(found.standing)
  }

  private func part(_ key: String, _ heading: LocalizedText, _ rows: [[Cell]]) -> Answer.Part {
    let columns = [
      Column("event", vi: "Việc", en: "Event", .code),
      Column("detail", vi: "Chi tiết", en: "Detail", .code),
    ]
    return Answer.Part(key: key, heading: heading, table: Table(columns, rows: rows))
  }

  /// Events of one name that do the same are told once, with their grounds.
  private func allowedRows(_ actions: [StatusAction]) -> [[Cell]] {
    ActionGroup.all(of: actions).flatMap { group -> [[Cell]] in
      guard let transition = group.actions.first?.answer.transition else { return [] }
      let told = lines(transition) + group.grounds.map { ("-", $0) } + ending(group, transition)
      return rows(
        group.title,
        told.flatMap { $1.isEmpty ? [] : wrapped($0 == "-" ? "- \($1)" : "\($0): \($1)") })
    }
  }

  private func lines(_ transition: StatusTransition) -> [(String, String)] {
    let words = ActionWords(transition, in: found)
    return [
      (say(LocalizedText(vi: "sau đó", en: "then")), say(words.next)),
      (
        say(LocalizedText(vi: "cần", en: "needs")),
        transition.documents.map { say($0.label) }.joined(separator: "; ")
      ),
      (
        say(LocalizedText(vi: "hạn", en: "times")),
        words.timesOfNow.map { say(words.text(of: $0)) }.joined(separator: "; ")
      ),
    ]
  }

  private func ending(
    _ group: ActionGroup, _ transition: StatusTransition
  ) -> [(String, String)] {
    // Of several grounds each has a command of its own; one shows how it is typed.
    let command = group.actions.first.flatMap {
      ActionCommand.typed($0.event, found.localNumber, found.day)
    }
    return [
      (say(LocalizedText(vi: "theo", en: "by")), group.articles.joined(separator: "; ")),
      (say(LocalizedText(vi: "chưa rõ", en: "open")), transition.note.map { say($0) } ?? ""),
      (say(LocalizedText(vi: "lệnh", en: "type")), command ?? ""),
    ]
  }

  private func refusedRows(_ actions: [StatusAction]) -> [[Cell]] {
    ActionGroup.all(of: actions).flatMap { group -> [[Cell]] in
      guard let refusal = group.actions.first?.answer.refusal else { return [] }
      let article = say(LocalizedText(citation: refusal.citation))
      let reason =
        group.actions.count == 1
        ? say(refusal.reason)
        : "\(say(refusal.kind.label)): \(group.details.joined(separator: "; "))."
      return rows(group.title, wrapped("\(reason) (\(article))"))
    }
  }

  /// The event beside its detail, each going on under itself.
  private func rows(_ event: String, _ detail: [String]) -> [[Cell]] {
    let events = width == nil ? [event] : TextWrap.lines(of: event, width: Self.eventWidth)
    return (0..<max(events.count, detail.count)).map { place in
      [
        .text(place < events.count ? events[place] : ""),
        .text(place < detail.count ? detail[place] : ""),
      ]
    }
  }

  private func wrapped(_ text: String) -> [String] {
    guard let width else { return [text] }
    return TextWrap.lines(of: text, width: max(TableText.narrowest, width - Self.eventWidth - 2))
  }
}
