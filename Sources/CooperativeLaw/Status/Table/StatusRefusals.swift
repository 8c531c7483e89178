/// Why a cell of the table is no transition.
enum StatusRefusals {
  /// The reason of a cell that no row allows: the most telling one first.
  static func refusal(of cell: StatusCell) -> StatusRefusal {
    ofKind(cell) ?? unknown(cell) ?? SpecialRefusals.refusal(of: cell) ?? ended(cell)
      ?? notProvided(cell) ?? wrongStatus(cell)
  }

  private static func ofKind(_ cell: StatusCell) -> StatusRefusal? {
    let subject = cell.subject.label
    if !cell.status.belongs(to: cell.subject) {
      return StatusRefusal(
        kind: .notOfKind,
        reason: LocalizedText(
          vi: "Tình trạng «\(cell.status.label.vi)» không dùng cho \(subject.vi).",
          en: "A \(subject.en) never has the status «\(cell.status.label.en)»."),
        citation: statuses(cell))
    }
    guard !cell.event.applies(to: cell.subject) else { return nil }
    return StatusRefusal(
      kind: .notOfKind,
      reason: LocalizedText(
        vi: "Việc «\(cell.event.label.vi)» không áp dụng cho \(subject.vi).",
        en: "«\(cell.event.label.en)» does not apply to a \(subject.en)."),
      citation: cell.regime.article(on: cell.event.family, of: cell.subject))
  }

  /// The article that lists the statuses of a subject.
  private static func statuses(_ cell: StatusCell) -> Citation {
    let place = StatusSubject.cooperatives.contains(cell.subject) ? "Điều 27" : "Điều 28"
    switch cell.regime {
    case .decree92: return Citation(LawText.decree92, place)
    case .decree295: return Citation(LawText.decree295, place)
    default: return Citation(LawText.decree295, place, confidence: .derived)
    }
  }

  private static func unknown(_ cell: StatusCell) -> StatusRefusal? {
    let isKnown = cell.regime.isKnown && StatusRegime.all(for: cell.subject).contains(cell.regime)
    guard !isKnown else { return nil }
    return StatusRefusal(
      kind: .notKnown,
      reason: LocalizedText(
        vi: "Quy định thời kỳ này (\(cell.regime.label.vi)) chưa có trong dữ liệu.",
        en: "The rules of that time (\(cell.regime.label.en)) are not in the data."),
      citation: cell.regime.text)
  }

  private static func ended(_ cell: StatusCell) -> StatusRefusal? {
    guard cell.status.isFinal else { return nil }
    return StatusRefusal(
      kind: .notLawful,
      reason: LocalizedText(
        vi: "\(cell.subject.label.vi.uppercasedFirst) đã chấm dứt: không còn ghi sự kiện nào nữa.",
        en: "The \(cell.subject.label.en) has ended: nothing more happens to it."),
      citation: statuses(cell))
  }

  private static func notProvided(_ cell: StatusCell) -> StatusRefusal? {
    let origins = StatusTable.origins(cell.subject, cell.regime, cell.event)
    guard origins.isEmpty else { return nil }
    return StatusRefusal(
      kind: .notProvided,
      reason: LocalizedText(
        vi: "\(cell.regime.label.vi) không quy định việc «\(cell.event.label.vi)».",
        en: "\(cell.regime.label.en) does not provide for «\(cell.event.label.en)»."),
      citation: cell.regime.article(on: cell.event.family, of: cell.subject))
  }

  private static func wrongStatus(_ cell: StatusCell) -> StatusRefusal {
    let origins = StatusTable.origins(cell.subject, cell.regime, cell.event)
    let names = (
      vi: origins.map { "«\($0.label.vi)»" }.joined(separator: ", "),
      en: origins.map { "«\($0.label.en)»" }.joined(separator: ", ")
    )
    return StatusRefusal(
      kind: .notLawful,
      reason: LocalizedText(
        vi: "Đang «\(cell.status.label.vi)»: việc «\(cell.event.label.vi)» chỉ làm được khi đang "
          + "\(names.vi).",
        en: "It is «\(cell.status.label.en)»: «\(cell.event.label.en)» is only possible when it is "
          + "\(names.en)."),
      citation: origins.first.flatMap {
        StatusTable.answer(cell.subject, cell.regime, $0, cell.event).transition?.citations.first
      } ?? cell.regime.text)
  }

  /// The status would allow it, but another procedure is under way.
  static func otherProcedure(
    _ event: StatusEvent, _ state: StatusState, _ transition: StatusTransition
  ) -> StatusRefusal {
    let needed = StatusProcedure.allCases.filter(transition.needs.contains)
    let open = state.procedure?.label ?? LocalizedText(vi: "không có", en: "none")
    return StatusRefusal(
      kind: .notLawful,
      reason: LocalizedText(
        vi:
          "«\(event.label.vi)» cần thủ tục đang mở là \(needed.map(\.label.vi).joined(separator: ", ")); "
          + "thủ tục đang mở: \(open.vi).",
        en:
          "«\(event.label.en)» needs an open \(needed.map(\.label.en).joined(separator: " or ")); "
          + "open now: \(open.en)."),
      citation: transition.citations.first ?? .notKnown(in: "pháp luật về hợp tác xã"))
  }
}

extension String {
  /// The text with its first letter in capitals.
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
