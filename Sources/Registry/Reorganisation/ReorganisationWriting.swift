internal import CooperativeLaw
internal import GRDB

/// Writes what a reorganisation founds and hands on, under its opening filing.
struct ReorganisationWriting {
  let judgement: ReorganisationJudgement
  let filing: Int64

  private var act: Act { judgement.act }
  private var parties: ReorganisationParties { judgement.parties }

  /// Founds and hands on.
  ///
  /// - Returns: the units that come out, in their order.
  func write() throws -> [Int64] {
    for source in parties.sources { try act.touch(source.unit) }
    let code = try releaseCode()
    let results = try parties.outcomes.enumerated().map { place, outcome in
      switch outcome {
      case .receiving(let unit):
        try act.touch(unit.unit)
        try judgement.members.arrive(at: place, in: unit.unit, filing: filing)
        return unit.unit
      case .founding(let founding):
        return try found(founding, at: place, code: code)
      }
    }
    if parties.plan.kind == .separate { try judgement.members.leave(filing: filing) }
    try writeCharterCapital()
    try writeBalances(results)
    try handBranches(results)
    try handBelongings(results)
    noteMembers()
    return results
  }

  private func found(_ founding: UnitFounding, at place: Int, code: String?) throws -> Int64 {
    let unit = try founding.write(filing: filing) { unit in
      try judgement.members.arrive(at: place, in: unit, filing: filing)
    }
    guard let unit else { throw RegistryError.damaged(detail: "a founding without a dossier") }
    let writer = try writer(unit)
    if let code { try writer.code("tax_code", code) }
    if founding.draft?.charterCapital == nil {
      let former = try judgement.members.sums().filter { $0.place == place }
        .reduce(0) { $0 + $1.formerCommitted }
      try writer.capital(
        try CapitalLedger.committed(act.db, unit: unit, on: act.day) - former)
    }
    return unit
  }

  private func writer(_ unit: Int64) throws -> UnitWriter {
    UnitWriter(
      act: act, unit: unit, label: try UnitStore.localNumber(act.db, unit) ?? "", filing: filing,
      day: act.day)
  }

  /// Takes the code from a THT that is converted, for the HTX that keeps it.
  private func releaseCode() throws -> String? {
    guard parties.plan.kind == .convert, let group = parties.sources.first else { return nil }
    let held = try FactTable.code.end(
      act.db, key: [group.unit, "tax_code"], at: act.day, filing: filing)
    return held?.first.flatMap(String.fromDatabaseValue)
  }

  /// The charter capital of units that go on follows the capital that comes or goes.
  private func writeCharterCapital() throws {
    let sums = try judgement.members.sums()
    if let receiving = parties.receiving, let had = receiving.record.charterCapital {
      let coming = sums.reduce(0) { $0 + $1.charter }
      try writer(receiving.unit).capital(had + coming)
    }
    guard parties.plan.kind == .separate else { return }
    for source in parties.sources {
      guard let had = source.record.charterCapital else { continue }
      let going = sums.filter { $0.unit == source.unit && $0.place != nil }
        .reduce(0) { $0 + $1.charter }
      try writer(source.unit).capital(max(0, had - going))
    }
  }

  private func writeBalances(_ results: [Int64]) throws {
    for item in [ReorganisationItem.undividedAssets, .debts] {
      let things = judgement.placement.things.filter { $0.item == item }
      for (place, unit) in results.enumerated() {
        let coming = things.filter { $0.place == place }
        guard !coming.isEmpty else { continue }
        try ReorganisationBalances.add(
          coming.reduce(0) { $0 + $1.amount }, of: item, to: unit,
          isNew: parties.plan.kind.foundsResults, act, filing: filing)
      }
      for (place, source) in parties.sources.enumerated() {
        let own = things.filter { $0.source == place }
        guard !own.isEmpty else { continue }
        let kept = own.filter { $0.place == nil }.reduce(0) { $0 + $1.amount }
        try ReorganisationBalances.keep(
          parties.plan.kind.endsSources ? nil : kept, of: item, in: source.unit, act,
          filing: filing)
      }
    }
  }

  private func handBranches(_ results: [Int64]) throws {
    for thing in judgement.placement.things {
      guard let branch = thing.dependent, let place = thing.place else { continue }
      try ReorganisationBranches.hand(
        act.db, branch, to: results[place], on: act.day, filing: filing)
    }
  }

  private func handBelongings(_ results: [Int64]) throws {
    for thing in judgement.placement.things {
      guard let belonging = thing.belonging, let place = thing.place else { continue }
      try ReorganisationBelongings.hand(
        act, thing.item, belonging, to: results[place], filing: filing)
    }
  }

  private func noteMembers() {
    for row in judgement.proof.rows where [.members, .committed, .paid].contains(row.item) {
      for (destination, amount) in zip(judgement.proof.destinations, row.after) where amount > 0 {
        act.note(
          FactChange(
            subject: destination, field: row.item.rawValue, before: nil, after: String(amount)))
      }
    }
  }

  /// Writes the reorganisation itself with its units, its first steps and the lines of its proof.
  ///
  /// - Returns: its number.
  func record(_ results: [Int64]) throws -> Int64 {
    let db = act.db
    let id = try ReorganisationLedger.append(
      db, parties.plan.kind, parties.plan.sources.first?.resolution, filing: filing)
    for source in parties.sources {
      try ReorganisationLedger.append(db, unit: source.unit, as: "source", to: id, filing: filing)
    }
    for result in results {
      try ReorganisationLedger.append(db, unit: result, as: "result", to: id, filing: filing)
    }
    for step in ["opened", "results_registered"] {
      try ReorganisationLedger.append(db, step: step, on: act.day, to: id, filing: filing)
    }
    try judgement.members.writeLines(of: id, units: results, filing: filing)
    try writeCapitalLines(id, results)
    for thing in judgement.placement.things {
      let source = parties.sources[thing.source].unit
      try ReorganisationLedger.append(
        db, thing.item, from: source, to: thing.place.map { results[$0] } ?? source,
        dependent: thing.dependent, name: thing.name,
        amount: thing.item.isMoney ? thing.amount : nil, in: id, filing: filing)
    }
    return id
  }

  private func writeCapitalLines(_ id: Int64, _ results: [Int64]) throws {
    for sum in try judgement.members.sums() {
      let unit = sum.place.map { results[$0] } ?? sum.unit
      for (item, amount) in [(ReorganisationItem.committed, sum.committed), (.paid, sum.paid)]
      where amount != 0 {
        try ReorganisationLedger.append(
          act.db, item, from: sum.unit, to: unit, amount: amount, in: id, filing: filing)
      }
    }
  }
}
