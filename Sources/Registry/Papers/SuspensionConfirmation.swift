public import CooperativeLaw
internal import GRDB

/// What a confirmation of a suspension or resumption says (giấy xác nhận tạm ngừng, tiếp tục kinh
/// doanh).
public struct SuspensionConfirmation: Sendable, Equatable {
  /// The unit.
  public let unit: PaperUnit
  /// Suspended, suspended further, or resumed.
  public let event: StatusEvent
  /// The first day of it.
  public let from: CivilDate
  /// The last day of a suspension as notified; `nil` when none was named, or of a resumption.
  public let until: CivilDate?
  /// The day the notice came; `nil` when not on record.
  public let noticedOn: CivilDate?
  /// The paper of the law of that day; `nil` where it is not known.
  public let paper: SuspensionPaper?
  /// What an officer has to know before it is signed.
  public let findings: [Finding]

  /// Whether business is taken up again.
  public var isResumption: Bool { event == .resumed }
}

extension Registry {
  /// The last suspension or resumption of a unit that was notified by the day.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` when there is none, or the law has no such paper.
  public func suspensionConfirmation(
    ofUnit text: String, at moment: Moment
  ) throws(RegistryError) -> SuspensionConfirmation {
    try read { db in
      let source = try PaperSource(db, named: text, at: moment)
      guard let event = try source.lastSuspension(), let status = event.event else {
        throw source.nothing(.suspension)
      }
      let facts = SuspensionPaperFacts(
        kind: source.record.kind, noticedOn: event.notifiedOn ?? event.day,
        isRegistered: try source.isRegistered())
      let findings = judge(facts, by: RuleCatalogue.suspensionPaper)
      guard !findings.isRefused else { throw RegistryError.refused(findings) }
      return SuspensionConfirmation(
        unit: source.unit, event: status, from: event.day,
        until: status == .resumed ? nil : event.endsOn, noticedOn: event.notifiedOn,
        paper: facts.paper, findings: findings + (facts.paper?.remarks ?? []))
    }
  }
}

extension PaperSource {
  /// The last one notified by the day; a suspension may begin after it.
  fileprivate func lastSuspension() throws -> UnitEvent? {
    var arguments = try moment.arguments(db)
    arguments += ["unit": id]
    return try UnitEvent.all(db, arguments).last { event in
      guard event.dependent == nil, let status = event.event else { return false }
      return [.suspended, .suspensionExtended, .resumed].contains(status)
        && (event.notifiedOn ?? event.day) <= moment.day
    }
  }
}
