import CooperativeLaw
import ScenarioTestSupport

/// The facts of a flag story as the law judges them.
extension FlagStory {
  /// How the unit is flagged on a ground on a day, the case on record first.
  func flag(_ ground: FlagGround, on day: CivilDate) -> GroundFlag? {
    guard let rule = FlagRule.of(ground) else { return nil }
    let cases = openCases(on: day)
    for open in cases {
      if let flag = rule.flag(facts(ground, on: day, openCase: open)) { return flag }
    }
    return rule.flag(facts(ground, on: day))
  }

  private func facts(
    _ ground: FlagGround, on day: CivilDate, openCase: CaseUnderWay? = nil
  ) -> FlagFacts {
    let status = status(on: day)
    return FlagFacts(
      kind: kind, isRegistered: kind != .group || certifiedOn.map { $0 <= day } ?? false, day: day,
      status: status, state: day < registeredOn ? nil : state(ground, on: day),
      openCase: openCase, duty: duty(on: day), hold: hold(ground, on: day),
      suspension: status == .suspended
        ? suspensions?.last { $0.from <= day }.map { NotifiedSuspension(until: $0.until) } : nil)
  }

  private func state(_ ground: FlagGround, on day: CivilDate) -> LastingState? {
    switch ground {
    case .notOperating2012, .stoppedUntold2023: stopped(on: day)
    case .tooFewMembers2012, .tooFewMembers2023, .tooFewMembersGroup:
      people(on: day).belowMinimum
    case .tooManyForeigners2023: people(on: day).tooManyForeigners
    case .overCapitalCap2023: overCap(on: day)
    case .noAnnualMeeting2012, .noAnnualMeeting2023: met(on: day).state(ground)
    case .noReport2023, .noReportGroup: missingReport(on: day)
    case .termOverGroup:
      contractMonths.map { ContractEvidence(months: $0, beganOn: registeredOn).term }
    default: nil
    }
  }

  private func status(on day: CivilDate) -> LegalStatus {
    if suspensions?.contains(where: { $0.from <= day && ($0.resumedOn.map { day < $0 } ?? true) })
      == true
    {
      return .suspended
    }
    let now = statuses?.map { $0.split(separator: " ") }.last {
      CivilDate(iso: $0[0]).map { $0 <= day } ?? false
    }
    return now.flatMap { LegalStatus(rawValue: String($0[1])) ?? .notAtAddress } ?? .active
  }

  private func stopped(on day: CivilDate) -> LastingState? {
    let seen = (observations ?? []).map {
      StoppedEvidence.Observation(
        on: $0.on, $0.state, since: $0.since,
        isOfficial: ["tax_office", "site_visit"].contains($0.source),
        evidence: FlagEvidence(title, on: $0.on))
    }
    let missing = (statuses ?? []).filter { $0.hasSuffix("not_at_address") }
      .compactMap { CivilDate(iso: $0.prefix(10)) }
      .map {
        StoppedEvidence.Observation(
          on: $0, .notFound, isOfficial: false, evidence: FlagEvidence(title, on: $0))
      }
    let spans = (suspensions ?? []).compactMap {
      DateSpan(
        from: $0.from, to: min($0.until.adding(days: 1), $0.resumedOn ?? $0.until.adding(days: 1)))
    }
    return StoppedEvidence.state(seen + missing, suspensions: spans, on: day)
  }

  private func people(on day: CivilDate) -> MemberEvidence {
    let known = (members ?? []).filter { $0.from <= day }
    return MemberEvidence(
      known.flatMap { members in
        DateSpan(from: members.from, to: members.to).map { days in
          (0..<members.count).map { _ in
            MemberEvidence.Span(
              days, kind: members.kind ?? .official, isForeign: members.foreign ?? false)
          }
        } ?? []
      }, registeredOn: registeredOn, regime: LawBook.regime(for: kind, on: day))
  }

  private func overCap(on day: CivilDate) -> LastingState? {
    CapitalEvidence(
      name: "A", kind: holder ?? .official,
      changes: (shares ?? []).map { .init($0.on, $0.amount) },
      capital: (capital ?? []).map { .init($0.on, $0.amount) },
      regime: LawBook.regime(for: kind, on: day)
    ).overCap
  }

  private func met(on day: CivilDate) -> MeetingEvidence {
    let held = (meetings ?? []).filter { $0.on <= day }
    func last(_ kind: String) -> CivilDate? { held.filter { $0.kind == kind }.map(\.on).max() }
    return MeetingEvidence(
      lastAnnual: last("annual"), founding: last("founding"),
      lastExtraordinary: last("extraordinary"), registeredOn: registeredOn)
  }

  private func missingReport(on day: CivilDate) -> LastingState? {
    let known = (reports ?? []).filter { $0.on <= day }
    let open = known.first { asked in
      asked.deed == "asked" && !known.contains { $0.deed == "received" && $0.on >= asked.on }
    }
    return open.map { ReportEvidence(askedOn: $0.on, dueOn: $0.due).missing }
  }

  private func duty(on day: CivilDate) -> UnitTransitionFacts? {
    UnitTransitionFacts(
      kind: kind, foundedOn: registeredOn,
      registeredAgainOn: certifiedOn.flatMap { $0 > registeredOn && $0 <= day ? $0 : nil },
      record: transition.flatMap { $0.on <= day ? .init($0.state, on: $0.on) : nil })
  }

  private func hold(_ ground: FlagGround, on day: CivilDate) -> FlagHold? {
    excuses?.first { $0.ground == ground && $0.from <= day && day <= $0.until }.map {
      .explained($0.kind, reason: "lý do", document: "", until: $0.until, filing: nil)
    }
  }

  private func openCases(on day: CivilDate) -> [CaseUnderWay] {
    (cases ?? []).filter { $0.openedOn <= day }.compactMap { told in
      let steps = told.steps.map { $0.split(separator: " ") }.compactMap { parts in
        DissolutionStep(rawValue: String(parts[0])).flatMap { step in
          CivilDate(iso: parts[1]).map { (step, $0) }
        }
      }.filter { $0.1 <= day }
      guard let ground = CaseGround(procedure: told.procedure, code: told.ground),
        !steps.contains(where: { $0.0.isEnd })
      else { return nil }
      return CaseUnderWay(
        ground: ground, openedOn: told.openedOn,
        done: Dictionary(steps, uniquingKeysWith: { max($0, $1) }),
        isRegistered: kind != .group || certifiedOn.map { $0 <= told.openedOn } ?? false)
    }
  }
}
