/// The memberships of a unit over time, and what follows for the grounds that count heads.
public struct MemberEvidence: Sendable {
  /// One membership.
  public struct Span: Sendable {
    let days: DateSpan
    let kind: MemberKind
    let isForeign: Bool

    /// Makes a membership.
    public init(_ days: DateSpan, kind: MemberKind = .official, isForeign: Bool = false) {
      self.days = days
      self.kind = kind
      self.isForeign = isForeign
    }
  }

  let spans: [Span]
  /// The day of the first registration: nothing is counted before it.
  let registeredOn: CivilDate
  let regime: UnitRegime

  /// The evidence by the law of a day.
  public init(_ spans: [Span], registeredOn: CivilDate, regime: UnitRegime) {
    self.spans = spans
    self.registeredOn = registeredOn
    self.regime = regime
  }

  private var day: CivilDate { regime.day }

  /// Below the minimum of the day asked, without a break since; `nil` when there are enough.
  ///
  /// With no membership on record, or enough with those of unknown kind, it is not known.
  public var belowMinimum: LastingState? {
    guard let minimum = regime.membership.minimum.value else { return nil }
    guard !spans.isEmpty else { return nothingOnRecord(minimum) }
    let countsUnknown = !regime.membership.hasAssociates
    let since = lastRun { count in
      count.officials + (countsUnknown ? count.unknowns : 0) < minimum
    }
    guard let since else { return nil }
    let now = count(on: day)
    let surely = countsUnknown || now.officials + now.unknowns < minimum
    return LastingState(
      since: since, certainty: surely ? .certain : .notKnown,
      evidence: [
        evidence(now), FlagEvidence(leastNumber(minimum)),
        FlagEvidence(
          LocalizedText(vi: "xuống dưới mức", en: "fell below"), on: since),
      ])
  }

  /// Foreign officials at or above the share of the day asked, without a break since.
  public var tooManyForeigners: LastingState? {
    guard let limit = regime.membership.foreignOfficialsBelowPercent?.value else { return nil }
    let since = lastRun { count in
      count.foreigners > 0
        && !Money.isLess(count.foreigners, thanPercent: limit, of: count.officials)
    }
    guard let since else { return nil }
    let now = count(on: day)
    return LastingState(
      since: since, certainty: now.unknowns == 0 ? .certain : .presumed,
      evidence: [
        evidence(now),
        FlagEvidence(
          LocalizedText(
            vi: "\(now.foreigners) thành viên chính thức nước ngoài",
            en: "\(now.foreigners) foreign officials")),
        FlagEvidence(LocalizedText(vi: "đạt mức \(limit)%", en: "reached \(limit)%"), on: since),
      ])
  }

  private func leastNumber(_ minimum: Int) -> LocalizedText {
    LocalizedText(vi: "tối thiểu \(minimum)", en: "least number \(minimum)")
  }

  private func nothingOnRecord(_ minimum: Int) -> LastingState {
    LastingState(
      since: registeredOn, certainty: .notKnown,
      evidence: [
        FlagEvidence(LocalizedText(vi: "chưa nhập thành viên", en: "no members on record")),
        FlagEvidence(leastNumber(minimum)),
      ])
  }

  private func evidence(_ count: Count) -> FlagEvidence {
    let unknowns = count.unknowns
    return FlagEvidence(
      LocalizedText(
        vi: "\(count.officials) thành viên chính thức"
          + (unknowns > 0 ? ", \(unknowns) chưa rõ loại" : ""),
        en: "\(count.officials) official members"
          + (unknowns > 0 ? ", \(unknowns) of unknown kind" : "")), on: day)
  }
}

extension MemberEvidence {
  struct Count {
    var officials = 0
    var unknowns = 0
    var foreigners = 0

    mutating func add(_ span: Span, _ sign: Int) {
      if span.kind == .official { officials += sign }
      if span.kind == .unknown { unknowns += sign }
      if span.kind == .official, span.isForeign { foreigners += sign }
    }
  }

  private func count(on day: CivilDate) -> Count {
    spans.filter { $0.days.contains(day) }.reduce(into: Count()) { $0.add($1, 1) }
  }

  /// The first day of the last stretch of days, up to the day asked, on which something holds.
  private func lastRun(_ holds: (Count) -> Bool) -> CivilDate? {
    var changes: [CivilDate: [(span: Span, sign: Int)]] = [registeredOn: []]
    for span in spans {
      changes[max(span.days.start, registeredOn), default: []].append((span, 1))
      if let end = span.days.end { changes[max(end, registeredOn), default: []].append((span, -1)) }
    }
    var count = Count()
    var since: CivilDate?
    for (day, found) in changes.sorted(by: { $0.key < $1.key }) where day <= self.day {
      for change in found { count.add(change.span, change.sign) }
      since = holds(count) ? since ?? day : nil
    }
    return since
  }
}
