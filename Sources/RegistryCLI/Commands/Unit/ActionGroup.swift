import CooperativeLaw

/// Events of one name that get the same answer, so that a screen tells them once.
struct ActionGroup {
  let actions: [StatusAction]

  /// The groups, each where its first event stands.
  static func all(of actions: [StatusAction]) -> [ActionGroup] {
    var keys: [Key] = []
    let grouped = Dictionary(grouping: actions) { action in
      let key = Key(action)
      if !keys.contains(key) { keys.append(key) }
      return key
    }
    return keys.compactMap { grouped[$0].map(ActionGroup.init) }
  }

  /// The event, with its ground when it stands alone.
  var title: String {
    guard let first = actions.first?.event else { return "" }
    return say(actions.count == 1 ? first.label : first.name)
  }

  /// The grounds alone.
  var details: [String] {
    actions.compactMap { action in action.event.detail.map { say($0) } }
  }

  /// Each ground with the article of its own; nothing for one event.
  var grounds: [String] {
    guard actions.count > 1 else { return [] }
    return actions.map { action in
      let own = action.answer.transition?.citations.first { !common.contains($0) }
      let ground = action.event.detail.map { say($0) } ?? ""
      return own.map { "\(ground) (\(say(LocalizedText(citation: $0))))" } ?? ground
    }
  }

  /// The articles that all of them rest on.
  var articles: [String] { common.map { say(LocalizedText(citation: $0)) } }

  private var common: [Citation] {
    let cited = actions.compactMap { $0.answer.transition?.citations }
    return (cited.first ?? []).filter { citation in cited.allSatisfy { $0.contains(citation) } }
  }

  /// What must be the same.
  private struct Key: Hashable {
    let name: LocalizedText
    let next: NextStatus?
    let documents: [StatusDocument]?
    let starts: [StatusClock]?
    let note: LocalizedText?
    let refusal: StatusRefusal.Kind?
    let citation: Citation?

    init(_ action: StatusAction) {
      let (transition, refused) = (action.answer.transition, action.answer.refusal)
      name = action.event.name
      next = transition?.next
      documents = transition?.documents
      starts = transition?.starts
      note = transition?.note
      refusal = refused?.kind
      citation = refused?.citation
    }
  }
}
