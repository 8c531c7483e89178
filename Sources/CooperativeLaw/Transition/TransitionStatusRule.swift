extension Rule where Facts == TransitionActFacts {
  /// What is recorded of the duty agrees with the unit's legal status.
  public static var transitionStatus: Rule {
    Rule(
      id: "transition.status",
      title: LocalizedText(
        vi: "Chuyển tiếp và tình trạng pháp lý", en: "The duty and the legal status"),
      explanation: LocalizedText(
        vi: """
          Đơn vị đã chấm dứt thì không còn gì phải làm nữa. Đơn vị ghi là đã giải thể hoặc đã \
          chuyển loại hình mà sổ vẫn còn tình trạng khác thì nhắc: quy định chuyển tiếp không tự \
          làm thay đổi tình trạng pháp lý.
          """,
        en: """
          A unit that has ended has nothing left to do. Dissolved or converted while the registry \
          shows another status is a warning: no duty of changing laws changes a status by itself.
          """),
      citations: TransitionDuty.allCases.map(\.citation),
      examples: [
        TransitionExamples.example(
          "Đã giải thể, ghi «chưa thực hiện»", "Dissolved, recorded as not done",
          TransitionExamples.facts(.law2012, .notDone, status: .ended), [.blocker]),
        TransitionExamples.example(
          "Đang hoạt động, ghi «đã giải thể»", "Active, recorded as dissolved",
          TransitionExamples.facts(.law2012, .dissolved), [.warning]),
        TransitionExamples.example(
          "Đã chấm dứt, ghi «đã giải thể»", "Ended, recorded as dissolved",
          TransitionExamples.facts(.law2012, .dissolved, status: .ended), []),
      ], judge: judgeStatus)
  }
}

private func judgeStatus(_ facts: TransitionActFacts) -> [Finding] {
  let isOver = facts.unit.status?.isFinal == true
  guard let status = facts.unit.status, isOver != facts.state.isEnd else { return [] }
  // A duty done before the end stays done.
  guard !isOver || facts.state.isOpen else { return [] }
  return [
    facts.finding(
      "transition.status", isOver ? facts.duty.citation.breach : .warning, field: "state",
      isOver
        ? LocalizedText(
          vi: "Ngày này đơn vị đã chấm dứt: \(status.label.vi).",
          en: "On that day the unit has ended: \(status.label.en).")
        : LocalizedText(
          vi: "Sổ vẫn ghi tình trạng «\(status.label.vi)».",
          en: "The registry still shows the status “\(status.label.en)”."),
      facts: [Fact(LocalizedText(vi: "tình trạng pháp lý", en: "legal status"), status.rawValue)],
      remedy: isOver
        ? LocalizedText(
          vi: "Không phải ghi gì; xem lại ngày nếu chưa đúng.",
          en: "Nothing need be recorded; check the day if it is wrong.")
        : LocalizedText(
          vi: "Làm thủ tục giải thể hoặc chấm dứt và ghi tình trạng pháp lý.",
          en: "Do the procedure of the end and record the legal status."))
  ]
}
