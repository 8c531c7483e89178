extension FlagRule {
  /// A duty of changing laws that is not done, or of which nobody recorded whether it binds.
  func overdue(_ duty: TransitionDuty, _ facts: FlagFacts) -> GroundFlag? {
    guard let unit = facts.duty, facts.day >= duty.since else { return nil }
    let standing = duty.standing(of: unit)
    let deadline = TransitionDeadline(duty)
    let isMissed = deadline.isMissed(on: facts.day)
    let early = duty.since.adding(months: duty.months - 3)
    guard standing.state.isOpen, facts.day >= early else { return nil }
    let isKnown = standing.state == .notDone
    return GroundFlag(
      ground: ground,
      level: facts.hold != nil
        ? .suspended : isMissed == true ? .overdue : isMissed == nil ? .due : .warning,
      since: duty.since, period: duty.period, reachedOn: deadline.day,
      certainty: !isKnown ? .notKnown : isMissed == nil ? .doubtful : .certain,
      evidence: evidence(unit, isKnown: isKnown), hold: facts.hold, openedOn: nil, follows: nil,
      next: duty.lacks(standing.state, unit, on: facts.day).first.flatMap {
        FlagStep($0, by: actor(duty, isKnown: isKnown))
      }, cure: cure, notes: notes(duty, on: facts.day), citation: duty.citation)
  }

  private func actor(_ duty: TransitionDuty, isKnown: Bool) -> CaseActor {
    if !isKnown { return .registry }
    switch duty {
    case .law2012: return .generalMeeting
    case .charter2023: return .representative
    case .groupRegistration: return .group
    }
  }

  private func evidence(_ unit: UnitTransitionFacts, isKnown: Bool) -> [FlagEvidence] {
    let founded = FlagEvidence(
      LocalizedText(vi: "thành lập", en: "founded"), on: unit.foundedOn)
    let recorded = unit.record.map { FlagEvidence($0.state.label, on: $0.on) }
    return [founded] + (isKnown ? recorded.map { [$0] } ?? [] : [])
  }

  private func notes(_ duty: TransitionDuty, on day: CivilDate) -> [LocalizedText] {
    let noSanction = LocalizedText(
      vi: "Luật không quy định chế tài cho việc quá hạn; tình trạng pháp lý không đổi.",
      en: "The law names no sanction for being late; the legal status does not change.")
    guard duty == .law2012, day >= CivilDate(2024, 7, 1) else { return [noSanction] }
    return [
      noSanction,
      LocalizedText(
        vi: "Luật 2012 hết hiệu lực ngày 01/7/2024; đơn vị không trái Luật 2023 thì tiếp tục hoạt "
          + "động (Luật 17/2023/QH15 Điều 115 khoản 1).",
        en: "Law 2012 ended on 2024-07-01; a unit not contrary to Law 2023 goes on (Law "
          + "17/2023/QH15 Điều 115 khoản 1)."),
    ]
  }
}
