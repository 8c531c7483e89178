internal import CooperativeLaw
internal import GRDB

/// What goes where, and what the rules say of it, before anything is written.
struct ReorganisationJudgement {
  let act: Act
  let parties: ReorganisationParties
  let members: MovingMembers
  let placement: ReorganisationPlacement
  let proof: ConservationProof

  /// Reads where everything goes.
  init(_ act: Act, _ parties: ReorganisationParties) throws {
    self.act = act
    self.parties = parties
    members = try MovingMembers(act)
    // An unknown name must not read as “stays”.
    if let others = parties.plan.allocation.othersTo { _ = try parties.outcome(others) }
    for unit in Set(parties.sources.map(\.unit)) {
      try members.take(unit, to: parties.plan.defaultPlace)
    }
    let differing = try Self.bind(members, parties)
    placement = try ReorganisationPlacement(act, parties)
    let tally = try MovingTally(parties, members)
    proof = ConservationProof(
      results: parties.resultNames,
      before: tally.before + placement.before + differing.before,
      moves: tally.moves + placement.moves + differing.moves)
  }

  /// Binds the members that are named, and compares the capital that is stated with the record.
  private static func bind(
    _ members: MovingMembers, _ parties: ReorganisationParties
  ) throws -> (before: [ReorganisationHolding], moves: [ReorganisationMove]) {
    var (before, moves): ([ReorganisationHolding], [ReorganisationMove]) = ([], [])
    for line in parties.plan.allocation.members {
      let source = parties.sources[try parties.source(line.from, members.act)]
      let place = try parties.outcome(line.to)
      let party = try MemberFinder.party(
        members.act.db, unit: source.unit, named: line.member, on: members.act.day)
      let share = try members.bind(party, of: source.unit, to: place)
      let (name, to) = (source.localNumber, parties.resultNames[place])
      if share == nil { moves.append(.init(.members, of: name, name: line.member, to: to)) }
      for (item, stated, held) in [
        (ReorganisationItem.committed, line.committed, share?.committed ?? 0),
        (.paid, line.paid, share?.paid ?? 0),
      ] {
        guard let stated, stated != held else { continue }
        if stated < held {
          before.append(.init(item, of: name, name: line.member, amount: held - stated))
        } else {
          moves.append(
            .init(item, of: name, name: line.member, amount: stated - held, to: to))
        }
      }
    }
    return (before, moves)
  }

  /// Judges the plan, and each unit that comes out of it or goes on; the act keeps what is found.
  func judge() throws {
    act.add(CooperativeLaw.judge(try facts(), by: RuleCatalogue.reorganisation))
    act.add(try ReorganisationOrder.findings(act, parties))
    act.add(try formerCapital())
    let endings = parties.plan.kind.endsSources ? Set(parties.sources.map(\.localNumber)) : []
    let foundings = parties.foundings
    for (place, founding) in foundings {
      try founding.judge(
        moved: try members.facts(at: place), ended: endings,
        siblings: foundings.filter { $0.place != place }
          .compactMap(\.founding.registeredName))
    }
    if let receiving = parties.receiving { try judgeReceiving(receiving) }
    if parties.plan.kind == .separate { try parties.sources.forEach(judgeRemaining) }
  }

  /// What is still owed to people who left the sources.
  private func formerCapital() throws -> [Finding] {
    let sums = try members.sums()
    return parties.sources.flatMap { source in
      let own = sums.filter { $0.unit == source.unit }
      return RecordRules.formerCapital.judge(
        FormerCapitalFacts(
          unit: source.localNumber, people: own.reduce(0) { $0 + $1.former },
          committed: own.reduce(0) { $0 + $1.formerCommitted }))
    }
  }

  private func facts() throws -> ReorganisationFacts {
    var facts = ReorganisationFacts(
      kind: parties.plan.kind, day: act.day,
      sources: zip(parties.sources, parties.plan.sources).map { $0.facts($1.resolution) },
      results: zip(parties.outcomes, parties.plan.results).map { outcome, result in
        switch outcome {
        case .receiving(let unit): unit.facts(result.resolution)
        case .founding(let founding):
          ReorganisationFacts.Unit(
            name: founding.dossier.name, kind: founding.dossier.kind, isNew: true)
        }
      }, proof: proof)
    if parties.plan.kind == .convert, let group = parties.sources.first {
      facts.conversion = try conversion(of: group)
      facts.groupCode = group.record.taxCode
      facts.namedCode = parties.plan.results.first?.dossier?.taxCode
    }
    return facts
  }

  private func conversion(of group: ReorganisationUnit) throws -> ConversionFacts? {
    guard group.record.kind == .group else { return nil }
    let count = try members.sums().reduce(0) { $0 + $1.members }
    let holder = try StatusHolder.unit(act.db, group.unit)
    return ConversionFacts(
      certifiedOn: try StatusBook.read(act.db, holder).certifiedOn, convertedOn: act.day,
      members: count, agreeing: parties.plan.sources.first?.resolution?.inFavour ?? 0)
  }

  /// The unit that takes others in keeps to the caps of the law with their members.
  private func judgeReceiving(_ unit: ReorganisationUnit) throws {
    let (totals, largest) = try members.totals(of: unit.unit, with: 0)
    let regime = LawBook.regime(for: unit.record.kind, on: act.day)
    act.add(
      CooperativeLaw.judge(
        MemberCountFacts(
          regime: regime, officials: totals.officials, unknowns: totals.unknowns,
          foreignOfficials: totals.foreignOfficials), by: RuleCatalogue.memberCount))
    let coming = try members.sums().reduce(0) { $0 + $1.charter }
    guard let had = unit.record.charterCapital, had + coming > 0 else { return }
    let charter = had + coming
    act.add(
      CooperativeLaw.judge(
        JointShareFacts(
          regime: regime, charterCapital: charter, associates: totals.associateCapital,
          foreigners: totals.foreignCapital), by: RuleCatalogue.jointShare))
    // Only those above the cap need a judgement each.
    guard let percent = regime.capital.memberCapPercent?.value,
      case let cap = charter / 100 * percent, largest > cap
    else { return }
    for member in try members.holders(of: unit.unit, with: 0, above: cap) {
      let share = ShareFacts(
        regime: regime, subject: member.subject, memberKind: member.kind, share: member.capital,
        charterCapital: charter)
      act.add(CooperativeLaw.judge(share, by: RuleCatalogue.share))
    }
  }

  /// Who goes to another unit and still holds an office of this one.
  private func officeHolders(leaving unit: ReorganisationUnit) throws -> [Finding] {
    let holders = try PositionStore.holders(act.db, unit: unit.unit, at: Moment(day: act.day))
    return try members.numbers(of: Set(holders.map(\.party)), leaving: unit.unit).flatMap { gone in
      RecordRules.leaving.judge(
        LeavingFacts(
          subject: "\(unit.localNumber) #\(gone.number)", day: act.day,
          standing: .member(since: act.day, leftOn: nil),
          offices: holders.filter { $0.party == gone.party }.map(\.role)))
    }
  }

  /// The unit that others are split off from keeps enough members, within the caps.
  private func judgeRemaining(_ unit: ReorganisationUnit) throws {
    let kept = try members.sums().filter { $0.unit == unit.unit && $0.place != nil }
      .reduce(unit.record.charterCapital ?? 0) { $0 - $1.charter }
    let facts = RegistrationFacts(
      kind: unit.record.kind, actDate: act.day,
      members: try members.facts(at: nil),
      charterCapital: unit.record.charterCapital.map { _ in kept })
    act.add(try officeHolders(leaving: unit))
    act.add(
      CooperativeLaw.judge(facts, by: RuleCatalogue.standing).map { $0.about(unit.localNumber) })
  }
}

extension Finding {
  /// The same finding about a unit, when it says of nobody.
  fileprivate func about(_ unit: String) -> Finding {
    subject.isEmpty
      ? Finding(
        rule: rule, severity: severity, subject: unit, field: field, message: message,
        facts: facts, citations: citations, remedy: remedy) : self
  }
}
