/// Refusals whose reason is an article of its own rather than the lack of a row.
enum SpecialRefusals {
  static func refusal(of cell: StatusCell) -> StatusRefusal? {
    dissolvedByRevocation(cell) ?? noCancellation(cell) ?? suspendedIsNotStopped(cell)
      ?? registeredGroup(cell) ?? blockedFilings(cell) ?? taxAuthorityWaits(cell)
      ?? noProcedureBefore2014(cell)
  }

  /// Since 2024 the decision to revoke itself opens the dissolution.
  private static func dissolvedByRevocation(_ cell: StatusCell) -> StatusRefusal? {
    guard cell.event == .dissolutionOpened(.certificateRevoked),
      [.law2023, .decree92, .decree295].contains(cell.regime), !cell.status.isFinal
    else { return nil }
    return StatusRefusal(
      kind: .notProvided,
      reason: LocalizedText(
        vi: "Quyết định thu hồi giấy chứng nhận tự mở việc giải thể: hãy ghi quyết định thu hồi.",
        en: "The decision to revoke itself opens the dissolution: record that decision."),
      citation: .law2023("Điều 99 khoản 1"))
  }

  private static func noCancellation(_ cell: StatusCell) -> StatusRefusal? {
    guard cell.event == .dissolutionCancelled, cell.status == .windingUp else { return nil }
    let place: Citation? =
      switch cell.regime {
      case .law2012, .circular03: .law2012("Điều 54")
      case .law2023: .law2023("Điều 98 khoản 7")
      default: nil
      }
    guard let place else { return nil }
    return StatusRefusal(
      kind: .notProvided,
      reason: LocalizedText(
        vi:
          "Luật thời kỳ này không quy định việc hủy nghị quyết giải thể đã gửi. Nếu có quyết định "
          + "của Tòa án hoặc cơ quan giải quyết khiếu nại thì sửa lại hồ sơ đã ghi.",
        en:
          "The law of that time has no way to call a dissolution off. A ruling of a court or on a "
          + "complaint is recorded by correcting the filing."),
      citation: place)
  }

  private static func suspendedIsNotStopped(_ cell: StatusCell) -> StatusRefusal? {
    guard cell.status == .suspended else { return nil }
    if cell.event == .revoked(.stoppedUntold), cell.regime != .law2012, cell.regime != .circular03 {
      let isOffice = StatusSubject.offices.contains(cell.subject)
      guard isOffice || StatusSubject.cooperatives.contains(cell.subject) else { return nil }
      return StatusRefusal(
        kind: .notLawful,
        reason: LocalizedText(
          vi: "Đã thông báo tạm ngừng nên không phải là ngừng hoạt động mà không thông báo.",
          en: "The suspension was notified, so this is no stop without notice."),
        citation: isOffice
          ? cell.regime.article(on: .revocation, of: cell.subject)
          : .law2023("Điều 103 khoản 1 điểm b"))
    }
    guard cell.event == .dissolutionOpened(.notOperating),
      [.law2012, .circular03].contains(cell.regime)
    else { return nil }
    return StatusRefusal(
      kind: .notKnown,
      reason: LocalizedText(
        vi:
          "Luật 2012 không nói thời gian tạm ngừng đã thông báo có tính là không hoạt động không.",
        en: "Law 2012 does not say whether a notified suspension counts as not operating."),
      citation: .law2012("Điều 54 khoản 2 điểm a"))
  }

  private static func registeredGroup(_ cell: StatusCell) -> StatusRefusal? {
    guard case .groupEnded = cell.event, [.decree92, .decree295].contains(cell.regime),
      !cell.status.isFinal
    else { return nil }
    return StatusRefusal(
      kind: .notProvided,
      reason: LocalizedText(
        vi:
          "Tổ hợp tác đã đăng ký thì nộp biên bản họp để mở thủ tục chấm dứt, không chỉ thông báo.",
        en: "A registered group files the minutes and is closed; a notice alone is not enough."),
      citation: cell.regime.article(on: .closing, of: .group))
  }

  private static func blockedFilings(_ cell: StatusCell) -> StatusRefusal? {
    guard cell.status == .notAtAddress, !cell.subject.isDependent,
      [.suspension, .reorganisation].contains(cell.event.family),
      !StatusTable.origins(cell.subject, cell.regime, cell.event).isEmpty
    else { return nil }
    let isNewer = cell.regime == .decree295
    return StatusRefusal(
      kind: .notLawful,
      reason: LocalizedText(
        vi: "Đang «Không hoạt động tại địa chỉ đã đăng ký» thì chưa nhận đăng ký: cần cơ quan thuế "
          + "bỏ tình trạng này trước.",
        en:
          "While it is not at its registered address nothing is registered: the tax authority has "
          + "to lift that status first."),
      citation: Citation(
        isNewer ? LawText.decree295 : LawText.decree92,
        isNewer ? "Điều 32 khoản 1 điểm c" : "Điều 33 khoản 1 điểm c"))
  }

  private static func taxAuthorityWaits(_ cell: StatusCell) -> StatusRefusal? {
    guard cell.event == .notAtAddressSet, cell.status != .active, cell.status != .notAtAddress,
      !cell.status.isFinal,
      let place = StatusTable.answer(cell.subject, cell.regime, .active, .notAtAddressSet)
        .transition?.citations.first
    else { return nil }
    return StatusRefusal(
      kind: .notLawful,
      reason: LocalizedText(
        vi: "Khi đang «\(cell.status.label.vi)» thì không chuyển sang «Không hoạt động tại địa chỉ "
          + "đã đăng ký».",
        en:
          "While it is «\(cell.status.label.en)» it is not set to «Not at its registered address»."
      ), citation: place)
  }

  /// Circular 03/2014/TT-BKHĐT brought suspension; what held before is not known.
  private static func noProcedureBefore2014(_ cell: StatusCell) -> StatusRefusal? {
    guard cell.regime == .law2012, !cell.status.isFinal,
      cell.event.family == .suspension || cell.subject.isDependent,
      !StatusTable.origins(cell.subject, .circular03, cell.event).isEmpty
    else { return nil }
    return StatusRefusal(
      kind: .notKnown,
      reason: LocalizedText(
        vi: "Trước Thông tư 03/2014/TT-BKHĐT (01/8/2014) chưa rõ quy định về việc này.",
        en: "What held for this before Circular 03/2014 (2014-08-01) is not known."),
      citation: .notKnown(in: LawText.law2012))
  }
}
