internal import CooperativeLaw

/// The members and their capital as the proof counts them: in sums, and by number where one is lost
/// or named twice.
struct MovingTally {
  private(set) var before: [ReorganisationHolding] = []
  private(set) var moves: [ReorganisationMove] = []

  /// At most so many numbers are told.
  private static let mostTold = 20

  init(_ parties: ReorganisationParties, _ members: MovingMembers) throws {
    let names = parties.resultNames
    let stays = parties.plan.kind == .separate
    for sum in try members.sums() {
      guard let source = parties.sources.first(where: { $0.unit == sum.unit }) else { continue }
      let name = source.localNumber
      let destination = sum.place.map { names[$0] } ?? (stays ? name : nil)
      for (item, amount) in [
        (ReorganisationItem.members, sum.members), (.committed, sum.committed), (.paid, sum.paid),
      ] where amount != 0 {
        // Members that go nowhere are told by their numbers.
        let lost = destination == nil && item == .members
        let numbers = lost ? try Self.numbers(members, source.unit, of: amount) : ""
        before.append(.init(item, of: name, name: numbers, amount: amount))
        if let destination {
          moves.append(.init(item, of: name, amount: amount, to: destination))
        }
      }
    }
    for source in parties.sources {
      for (number, times) in try members.namedTwice(of: source.unit) {
        moves.append(
          .init(
            .members, of: source.localNumber, name: number.map { "\($0)" } ?? "?",
            amount: times - 1, to: source.localNumber))
      }
    }
  }

  private static func numbers(
    _ members: MovingMembers, _ unit: Int64, of count: Int
  ) throws -> String {
    let told = try members.unplaced(of: unit, limit: mostTold).map(String.init)
    return told.joined(separator: ", ") + (count > told.count ? ", …" : "")
  }
}
