/// The times that run in an open dissolution, revocation, bankruptcy or closing.
///
/// The steps and their articles are those of ``DissolutionProcedure``.
public enum CaseDue {
  /// One clock for each time that runs, named by the first step to be done within it; then the end
  /// by silence.
  ///
  /// - Parameters:
  ///   - unit: The office's own number of the unit.
  ///   - procedure: The steps by the law of the case.
  ///   - done: The day each step was done.
  /// - Returns: the clocks in the order of the steps; none once the case has ended.
  public static func items(
    _ unit: String, _ procedure: DissolutionProcedure, done: [DissolutionStep: CivilDate]
  ) -> [DueItem] {
    guard !done.keys.contains(where: \.isEnd) else { return [] }
    var items: [DueItem] = []
    var seen: Set<Time> = []
    let open = procedure.checklist(done: done).filter(counts)
    for state in open {
      guard let last = state.deadline, let term = state.step.term else { continue }
      let time = Time(last: last, place: term.citation)
      guard seen.insert(time).inserted else { continue }
      let same = open.filter {
        $0.deadline == last && $0.step.term?.citation == term.citation
      }
      items.append(item(unit, same, by: last, term.citation))
    }
    return items + silence(unit, procedure, done)
  }

  private struct Time: Hashable {
    let last: Deadline
    let place: Citation
  }

  /// What is asked only in some cases is no clock; the answer of the tax office is waited for.
  private static func counts(_ state: StepState) -> Bool {
    guard state.doneOn == nil, state.step.term?.isWait == false else { return false }
    return state.step.condition == nil || state.step.step == .taxAnswered
  }

  private static func item(
    _ unit: String, _ states: [StepState], by last: Deadline, _ citation: Citation
  ) -> DueItem {
    let first = states.first { $0.waitsFor.isEmpty } ?? states[0]
    let step = first.step.step
    let more = states.count - 1
    return DueItem(
      .dissolution, of: unit,
      LocalizedText(
        vi: capitalised(step.label.vi) + (more > 0 ? " (và \(more) bước cùng hạn)" : ""),
        en: capitalised(step.label.en) + (more > 0 ? " (and \(more) more steps)" : "")),
      by: last, citation,
      command: step == .decided
        ? "htx dissolve complete \(unit)" : "htx dissolve step \(unit) \(step.rawValue)")
  }

  private static func silence(
    _ unit: String, _ procedure: DissolutionProcedure, _ done: [DissolutionStep: CivilDate]
  ) -> [DueItem] {
    guard done[.dossierFiled] == nil, let term = procedure.silence,
      let last = procedure.deadline(of: term, done: done)
    else { return [] }
    return [
      DueItem(
        .dissolution, of: unit,
        LocalizedText(
          vi: "Hết hạn chờ hồ sơ, phản đối; sau đó xóa tên",
          en: "Wait for a file or objection ends; then struck off"),
        by: last, term.citation, command: "htx dissolve complete \(unit) --elapsed")
    ]
  }

  private static func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
