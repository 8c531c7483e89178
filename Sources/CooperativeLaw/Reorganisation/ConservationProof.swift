/// Something that a source has before a reorganisation.
public struct ReorganisationHolding: Sendable, Hashable {
  /// The unit that has it.
  public let source: String
  /// What it is.
  public let item: ReorganisationItem
  /// Its name; empty for what is only counted.
  public let name: String
  /// How many, or how much in đồng.
  public let amount: Int

  /// Makes a holding.
  public init(_ item: ReorganisationItem, of source: String, name: String = "", amount: Int = 1) {
    self.source = source
    self.item = item
    self.name = name
    self.amount = amount
  }
}

/// Where something goes: to a result, or it stays with its unit.
public struct ReorganisationMove: Sendable, Hashable {
  /// The unit that has it.
  public let source: String
  /// What it is.
  public let item: ReorganisationItem
  /// Its name; empty for what is only counted.
  public let name: String
  /// How many, or how much in đồng.
  public let amount: Int
  /// The unit it goes to; the source itself when it stays.
  public let destination: String

  /// Makes a move.
  public init(
    _ item: ReorganisationItem, of source: String, name: String = "", amount: Int = 1,
    to destination: String
  ) {
    self.source = source
    self.item = item
    self.name = name
    self.amount = amount
    self.destination = destination
  }
}

/// The proof that a reorganisation loses nothing and hands nothing on twice.
public struct ConservationProof: Sendable, Equatable {
  /// One item: what there was before, and what there is after at each destination.
  public struct Row: Sendable, Equatable {
    /// What is counted.
    public let item: ReorganisationItem
    /// How many, or how much in đồng, the sources had.
    public let before: Int
    /// What each of ``ConservationProof/destinations`` has of it after.
    public let after: [Int]

    /// What is missing after (less than zero) or there twice (more than zero).
    public var difference: Int { Money.sum(after) - before }
  }

  /// Something that is lost or goes twice.
  public struct Stray: Sendable, Hashable {
    /// The unit that had it.
    public let source: String
    /// What it is.
    public let item: ReorganisationItem
    /// Its name; empty for what is only counted.
    public let name: String
    /// How many, or how much in đồng.
    public let amount: Int
  }

  /// The units where things go: the results in their order, then sources that keep something.
  public let destinations: [String]
  /// One row an item, in the order of ``ReorganisationItem``; items that nobody has are left out.
  public let rows: [Row]
  /// What goes nowhere.
  public let lost: [Stray]
  /// What goes to more than there is, such as a member named twice.
  public let doubled: [Stray]

  /// Branches that leave their unit.
  let movedBranches: [ReorganisationMove]

  /// Whether every member, đồng, branch, product and link lands exactly once.
  public var holds: Bool { lost.isEmpty && doubled.isEmpty }
}

extension ConservationProof {
  /// Compares what the sources have with where it goes.
  ///
  /// - Parameters:
  ///   - results: The units that come out, in their order.
  ///   - before: What the sources have.
  ///   - moves: Where it goes.
  public init(
    results: [String], before: [ReorganisationHolding], moves: [ReorganisationMove]
  ) {
    var destinations = results
    for move in moves where !destinations.contains(move.destination) {
      destinations.append(move.destination)
    }
    self.destinations = destinations
    rows = ReorganisationItem.allCases.compactMap { item in
      let had = before.filter { $0.item == item }
      let going = moves.filter { $0.item == item }
      guard !had.isEmpty || !going.isEmpty else { return nil }
      return Row(
        item: item, before: Money.sum(had.map(\.amount)),
        after: destinations.map { destination in
          Money.sum(going.filter { $0.destination == destination }.map(\.amount))
        })
    }
    movedBranches = moves.filter { $0.item == .branches && $0.source != $0.destination }
    let strays = Self.strays(before: before, moves: moves)
    lost = strays.filter { $0.amount < 0 }.map(\.reversed)
    doubled = strays.filter { $0.amount > 0 }
  }

  /// What differs, each thing by its name, with what there is too much of it.
  private static func strays(
    before: [ReorganisationHolding], moves: [ReorganisationMove]
  ) -> [Stray] {
    var order: [ReorganisationHolding] = []
    var balance: [ReorganisationHolding: Int] = [:]
    func add(_ thing: ReorganisationHolding, _ amount: Int) {
      if balance[thing] == nil { order.append(thing) }
      balance[thing] = Money.sum([balance[thing, default: 0], amount])
    }
    for had in before {
      add(ReorganisationHolding(had.item, of: had.source, name: had.name), -had.amount)
    }
    for move in moves {
      add(ReorganisationHolding(move.item, of: move.source, name: move.name), move.amount)
    }
    return order.compactMap { thing in
      guard let amount = balance[thing], amount != 0 else { return nil }
      return Stray(source: thing.source, item: thing.item, name: thing.name, amount: amount)
    }
  }
}

extension ConservationProof.Stray {
  fileprivate var reversed: Self {
    Self(source: source, item: item, name: name, amount: -amount)
  }
}
