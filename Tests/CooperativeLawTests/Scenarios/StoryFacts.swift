import CooperativeLaw
import ScenarioTestSupport

/// What the dated rules are asked about an act, taken from the story.
struct StoryFacts {
  let act: StoryEvent
  let accepted: [StoryEvent]
  let before: StoryReplay
  let after: StoryReplay

  private var story: Story { before.story }
  private var event: StatusEvent? { act.statusEvent }
  private var subject: StatusSubject? { story.subject(act.unit) }
  private var kind: UnitKind? { story.unit(act.unit)?.kind }
  private var earlier: [StoryEvent] {
    accepted.filter { $0.unit == act.unit && $0.on <= act.on }.sorted { $0.on < $1.on }
  }

  private func isRegistered(on day: CivilDate) -> Bool {
    story.certified(act.unit).map { $0 <= day } ?? (subject != .group)
  }

  var transition: TransitionFacts? {
    guard let subject, let event,
      let state = StoryReplay(story, accepted.filter { $0.on <= act.on }).history(act.unit)?.state
    else { return nil }
    return TransitionFacts(
      subject: subject,
      regime: .of(subject, on: act.on, isRegistered: isRegistered(on: act.on)), state: state,
      event: DatedStatusEvent(act.on, event))
  }

  var suspension: SuspensionFacts? {
    guard event == .suspended || event == .suspensionExtended, let subject,
      let days = DateSpan(from: act.on, to: act.endsOn?.adding(days: 1))
    else { return nil }
    let notice = act.noticeOn ?? act.on
    return SuspensionFacts(
      subject: subject, noticeOn: notice, days: days, earlier: suspended,
      isRegistered: isRegistered(on: notice))
  }

  /// The suspensions before the act, each as notified or until business was taken up again.
  private var suspended: [DateSpan] {
    earlier.enumerated().compactMap { index, one in
      guard [.suspended, .suspensionExtended].contains(one.statusEvent) else { return nil }
      let resumed = earlier[index...].first { $0.statusEvent == .resumed }?.on
      let ends = [one.endsOn?.adding(days: 1), resumed].compactMap(\.self).min()
      return DateSpan(from: one.on, to: ends)
    }
  }

  var resumption: ResumptionFacts? {
    guard event == .resumed, let subject,
      let last = earlier.last(where: {
        [.suspended, .suspensionExtended].contains($0.statusEvent)
      })
    else { return nil }
    let notified = last.noticeOn ?? last.on
    return ResumptionFacts(
      subject: subject, notifiedOn: notified, suspendedUntil: last.endsOn?.adding(days: 1),
      noticeOn: act.noticeOn, resumesOn: act.on, confirmedOn: act.confirmedOn,
      isRegistered: isRegistered(on: notified))
  }

  var resolution: ResolutionFacts? {
    guard let kind, let votes = act.votes, votes.count == 2 else { return nil }
    return ResolutionFacts(
      kind: kind, day: act.resolvedOn ?? act.on, present: votes[0], inFavour: votes[1])
  }

  /// An end by silence is judged by the term alone: what is left follows the unit.
  var ending: EndingFacts? {
    guard let kind, kind != .group, event != .dissolutionElapsed,
      before.history(act.unit)?.state.status != .ended,
      let reason = after.history(act.unit)?.state.endReason
    else { return nil }
    return EndingFacts(
      kind: kind, day: act.on, reason: reason, debtsPaid: act.debtsPaid, hasDispute: act.dispute,
      openDependents: before.openDependents(of: act.unit).count)
  }

  var cancellation: CancellationFacts? {
    guard event == .dissolutionCancelled, let kind,
      let opened = earlier.last(where: { $0.statusEvent == .dissolutionOpened(.voluntary) })
    else { return nil }
    return CancellationFacts(
      kind: kind, resolutionReceivedOn: opened.receivedOn ?? opened.on,
      noticeOn: act.noticeOn ?? act.on)
  }

  var silence: SilenceFacts? {
    guard event == .dissolutionElapsed || event == .closingElapsed, let subject,
      let started = silentSince
    else { return nil }
    return SilenceFacts(
      subject: subject, startedOn: started, closedOn: act.on, hasFile: act.file ?? false,
      hasObjection: act.objection ?? false)
  }

  /// The day the resolution was received; in all other cases the day the procedure was posted.
  private var silentSince: CivilDate? {
    guard let opened = before.events[act.unit]?.last(where: { $0.event.opensTheEnd })
    else { return nil }
    let act = earlier.last { $0.statusEvent == opened.event && $0.on == opened.day }
    return opened.event == .dissolutionOpened(.voluntary)
      ? act?.receivedOn ?? opened.day : opened.day
  }

  var successors: SuccessorFacts? {
    guard let kind, let names = act.successors, case .reorganisationCompleted(let part) = event,
      part != .convert
    else { return nil }
    return SuccessorFacts(
      kind: kind, part: part, day: act.on,
      successors: names.compactMap { story.unit($0) }.map {
        SuccessorFacts.Successor(kind: $0.kind, certifiedOn: $0.registeredOn)
      })
  }

  var conversion: ConversionFacts? {
    guard event == .reorganisationCompleted(.convert), let agreeing = act.agreeing,
      agreeing.count == 2
    else { return nil }
    return ConversionFacts(
      certifiedOn: story.certified(act.unit), convertedOn: act.on, members: agreeing[0],
      agreeing: agreeing[1])
  }

  var revocation: RevocationFacts? {
    guard case .revoked(let ground) = event, let subject else { return nil }
    return RevocationFacts(
      subject: subject, ground: ground, since: act.since, explanationDueOn: act.explanationDueOn,
      decidedOn: act.on)
  }

  var groupEnd: GroupEndFacts? {
    guard let ground = event?.closingGround, let agreeing = act.agreeing, agreeing.count == 2
    else { return nil }
    let ended = act.resolvedOn ?? act.on
    return GroupEndFacts(
      ground: ground, endedOn: ended, filedOn: act.receivedOn ?? act.on, members: agreeing[0],
      agreeing: agreeing[1], contractSaysOtherwise: act.contractSaysOtherwise ?? false,
      isRegistered: isRegistered(on: ended))
  }
}

extension StatusEvent {
  fileprivate var closingGround: ClosingGround? {
    switch self {
    case .groupEnded(let ground), .closingOpened(let ground): ground
    default: nil
    }
  }

  /// Whether the silent term can run from it.
  fileprivate var opensTheEnd: Bool {
    switch self {
    case .dissolutionOpened, .revoked, .closingOpened, .followsParent(.windsUp),
      .followsParent(.entersBankruptcy):
      true
    default: false
    }
  }
}
