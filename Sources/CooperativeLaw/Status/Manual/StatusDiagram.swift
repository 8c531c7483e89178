/// Draws the transitions of a subject under a regime for Mermaid.
enum StatusDiagram {
  private struct Arrow: Hashable {
    let from: String
    let target: String
  }

  static func mermaid(_ subject: StatusSubject, _ lines: [StatusManualLine]) -> String {
    let drawn = arrows(lines)
    let used = Set(drawn.flatMap { [$0.arrow.from, $0.arrow.target] })
    let names =
      subject.statuses.filter { used.contains($0.rawValue) }
      .map { "  state \"\($0.label.vi) / \($0.label.en)\" as \($0.rawValue)" }
      + (used.contains(before)
        ? ["  state \"Tình trạng trước đó / Status before\" as \(before)"] : [])
    let edges = drawn.map { "  \($0.arrow.from) --> \($0.arrow.target) : \($0.words)" }
    let body = ["stateDiagram-v2"] + names + ["  [*] --> active"] + edges
    return "```mermaid\n" + body.joined(separator: "\n") + "\n```"
  }

  private static let before = "status_before"

  /// One arrow for all events between two statuses; events that change nothing are not drawn.
  private static func arrows(_ lines: [StatusManualLine]) -> [(arrow: Arrow, words: String)] {
    var order: [Arrow] = []
    var words: [Arrow: [String]] = [:]
    for line in lines {
      for status in line.from {
        guard let target = target(of: line.transition, from: status) else { continue }
        let arrow = Arrow(from: status.rawValue, target: target)
        if words[arrow] == nil { order.append(arrow) }
        let name = line.event.name.vi
        if words[arrow]?.contains(name) != true { words[arrow, default: []].append(name) }
      }
    }
    return order.map { ($0, words[$0, default: []].joined(separator: ", ")) }
  }

  private static func target(of transition: StatusTransition, from status: LegalStatus) -> String? {
    switch transition.next {
    case .to(let next): next == status ? nil : next.rawValue
    case .before: before
    case .unchanged: nil
    }
  }
}
