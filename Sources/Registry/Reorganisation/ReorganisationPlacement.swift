internal import CooperativeLaw
internal import GRDB

/// What goes where, as far as it is not members: read from the plan and the record before anything
/// is written.
struct ReorganisationPlacement {
  /// Something of a source and where it goes.
  struct Thing {
    let item: ReorganisationItem
    /// The place of the unit among the sources.
    let source: Int
    let name: String
    let amount: Int
    /// The branch, when it is one.
    var dependent: Int64?
    /// The product or link on record, when it is one.
    var belonging: Int64?
    /// The place among what comes out; `nil` when it stays with its unit.
    let place: Int?
  }

  private let act: Act
  private let parties: ReorganisationParties
  private(set) var before: [ReorganisationHolding] = []
  private(set) var things: [Thing] = []

  init(_ act: Act, _ parties: ReorganisationParties) throws {
    self.act = act
    self.parties = parties
    let allocation = parties.plan.allocation
    for source in parties.sources.indices {
      let plan = parties.plan.sources[source]
      try place(
        .undividedAssets, of: source, stated: plan.undividedAssets, allocation.undividedAssets)
      try place(.debts, of: source, stated: plan.debts, allocation.debts)
      try place(.products, of: source, plan.products, allocation.products)
      try place(.links, of: source, plan.links, allocation.links)
      try placeBranches(of: source)
    }
  }

  /// Where each thing goes, by the names of the units.
  var moves: [ReorganisationMove] {
    let names = parties.resultNames
    return things.map { thing in
      let source = parties.sources[thing.source].localNumber
      return ReorganisationMove(
        thing.item, of: source, name: thing.name, amount: thing.amount,
        to: thing.place.map { names[$0] } ?? source)
    }
  }

  /// Where what is not named goes; the inner `nil` says that it stays, the outer that nobody said.
  private var others: Int?? {
    if let place = parties.plan.defaultPlace { return .some(.some(place)) }
    return parties.plan.kind == .separate ? .some(nil) : nil
  }

  private mutating func hold(
    _ item: ReorganisationItem, _ source: Int, _ name: String, _ amount: Int
  ) {
    before.append(
      ReorganisationHolding(
        item, of: parties.sources[source].localNumber, name: name, amount: amount))
  }

  private mutating func place(
    _ item: ReorganisationItem, of source: Int, stated: Int?, _ lines: [AmountAllocation]
  ) throws {
    let own = try lines.filter { try parties.source($0.from, act) == source }
    let recorded = try ReorganisationBalances.amount(
      act.db, item, of: parties.sources[source].unit, on: act.day)
    guard let total = stated ?? recorded ?? (own.isEmpty ? nil : 0) else { return }
    if total != 0 { hold(item, source, "", total) }
    for line in own {
      things.append(
        Thing(
          item: item, source: source, name: "", amount: line.amount,
          place: try parties.outcome(line.to)))
    }
    let rest = total - own.reduce(0) { $0 + $1.amount }
    guard rest > 0, let others else { return }
    things.append(Thing(item: item, source: source, name: "", amount: rest, place: others))
  }

  /// Products and links: those on record, and those that the plan alone tells of.
  private mutating func place(
    _ item: ReorganisationItem, of source: Int, _ stated: [String], _ lines: [NamedAllocation]
  ) throws {
    let own = try lines.filter { try parties.source($0.from, act) == source }
    let onRecord = try ReorganisationBelongings.standing(
      act.db, item, of: parties.sources[source].unit, on: act.day)
    for belonging in onRecord {
      hold(item, source, belonging.name, 1)
      let named = try own.filter { belonging.answers(to: $0.name) }
        .map { Optional(try parties.outcome($0.to)) }
      for place in named.isEmpty ? others.map({ [$0] }) ?? [] : named {
        things.append(
          Thing(
            item: item, source: source, name: belonging.name, amount: 1,
            belonging: belonging.id, place: place))
      }
    }
    let isOnRecord = { (name: String) in onRecord.contains { $0.answers(to: name) } }
    let untold = stated.filter { !isOnRecord($0) }
    for name in untold { hold(item, source, name, 1) }
    for line in own where !isOnRecord(line.name) {
      things.append(
        Thing(
          item: item, source: source, name: line.name, amount: 1,
          place: try parties.outcome(line.to)))
    }
    guard let others else { return }
    for name in untold where !own.contains(where: { $0.name == name }) {
      things.append(Thing(item: item, source: source, name: name, amount: 1, place: others))
    }
  }

  /// Branches that are not named stay with their unit.
  private mutating func placeBranches(of source: Int) throws {
    let own = try parties.plan.allocation.branches.filter {
      try parties.source($0.from, act) == source
    }
    var named: Set<Int> = []
    for branch in try ReorganisationBranches.standing(
      act.db, of: parties.sources[source].unit, on: act.day)
    {
      hold(.branches, source, branch.name, 1)
      let lines = own.indices.filter { branch.answers(to: own[$0].name) }
      named.formUnion(lines)
      let places = try lines.map { Optional(try parties.outcome(own[$0].to)) }
      for place in places.isEmpty ? [nil] : places {
        things.append(
          Thing(
            item: .branches, source: source, name: branch.name, amount: 1, dependent: branch.id,
            place: place))
      }
    }
    for line in own.indices where !named.contains(line) {
      things.append(
        Thing(
          item: .branches, source: source, name: own[line].name, amount: 1,
          place: try parties.outcome(own[line].to)))
    }
  }
}
