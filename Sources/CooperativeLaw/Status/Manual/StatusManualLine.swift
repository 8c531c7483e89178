/// An event with the statuses that answer it alike.
struct StatusManualLine {
  let event: StatusEvent
  let from: [LegalStatus]
  let transition: StatusTransition

  /// Every transition of a subject under a regime, in the order of the events.
  static func all(_ subject: StatusSubject, _ regime: StatusRegime) -> [StatusManualLine] {
    StatusEvent.allCases.flatMap { event -> [StatusManualLine] in
      var lines: [StatusManualLine] = []
      for status in StatusTable.origins(subject, regime, event) {
        guard let transition = StatusTable.answer(subject, regime, status, event).transition
        else { continue }
        if let last = lines.last, last.transition == transition {
          lines[lines.count - 1] = StatusManualLine(
            event: event, from: last.from + [status], transition: transition)
        } else {
          lines.append(StatusManualLine(event: event, from: [status], transition: transition))
        }
      }
      return lines
    }
  }

  var cells: [String] {
    [
      event.label.vi, event.label.en, from.map { "`\($0.rawValue)`" }.joined(separator: ", "),
      target, transition.documents.map(\.label.vi).joined(separator: "; "),
      transition.starts.map(clock).joined(separator: "; "),
      transition.citations.map(place).joined(separator: "; "),
    ]
  }

  private var target: String {
    let next =
      switch transition.next {
      case .to(let status): "`\(status.rawValue)`"
      case .before: "trước đó / before"
      case .unchanged: "giữ nguyên / unchanged"
      }
    guard !transition.needs.isEmpty else { return next }
    let needed = StatusProcedure.allCases.filter(transition.needs.contains).map(\.label.vi)
    return "\(next) (đang / in: \(needed.joined(separator: ", ")))"
  }

  private func clock(_ clock: StatusClock) -> String {
    let since = clock.since.map { ", từ \($0.slashed)" } ?? ""
    return "\(clock.duty.label.vi): \(clock.period.text.vi) (\(place(clock.citation))\(since))"
  }

  private func place(_ citation: Citation) -> String {
    citation.confidence == .primary
      ? citation.reference : "\(citation.reference) (suy ra / derived)"
  }
}
