import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Random reorganisations: the lineage is what a plain walk over all of them finds.
@Suite struct LineageRandomTests {
  /// A reorganisation as it was made up.
  private struct Deed {
    let id: Int64
    let sources: [Int64]
    let results: [Int64]
    let opened: CivilDate
    let completed: CivilDate?
    let cancelled: CivilDate?
    let filing: Int64
    var retracted: Int64?

    /// The day that ties its units on a moment; `nil` when it does not tie them.
    func day(on day: CivilDate, known: Int64) -> CivilDate? {
      guard filing <= known, retracted.map({ $0 > known }) ?? true, opened <= day else {
        return nil
      }
      if let cancelled, cancelled <= day { return nil }
      return completed.flatMap { $0 <= day ? $0 : nil } ?? opened
    }
  }

  private struct Reached: Hashable {
    let unit: Int64
    let day: CivilDate
  }

  /// Which links a walk finds, as `reorganisation:from>to`.
  private func walked(
    _ deeds: [Deed], from unit: Int64, up: Bool, on day: CivilDate, known: Int64
  ) -> Set<String> {
    var links: Set<String> = []
    var seen: Set<Reached> = []
    var open = [Reached(unit: unit, day: CivilDate(dayNumber: up ? 4_000_000 : -4_000_000))]
    while let reached = open.popLast() {
      guard seen.insert(reached).inserted else { continue }
      for deed in deeds where (up ? deed.results : deed.sources).contains(reached.unit) {
        guard let tied = deed.day(on: day, known: known) else { continue }
        guard up ? tied <= reached.day : tied >= reached.day else { continue }
        for other in up ? deed.sources : deed.results where other != reached.unit {
          links.insert(
            "\(deed.id):\(up ? other : reached.unit)>\(up ? reached.unit : other)")
          open.append(Reached(unit: other, day: tied))
        }
      }
    }
    return links
  }

  private func told(_ links: [LineageLink]) -> [String] {
    links.map {
      "\($0.reorganisation):\(number($0.ancestor.localNumber))>\(number($0.descendant.localNumber))"
    }
  }

  /// `HTX-00007` is 7.
  private func number(_ localNumber: String) -> Int {
    localNumber.split(separator: "-").last.flatMap { Int($0) } ?? 0
  }

  private func made(_ desk: LineageDesk, _ dice: inout SplitMix, units: [Int64]) throws -> [Deed] {
    let first = try Acts.day("2014-01-06")
    var deeds: [Deed] = []
    for _ in 0..<25 {
      let party = Array(units.shuffled(using: &dice).prefix(Int.random(in: 2...4, using: &dice)))
      let cut = Int.random(in: 1..<party.count, using: &dice)
      let opened = first.adding(days: Int.random(in: 0...120, using: &dice))
      let end = opened.adding(days: Int.random(in: 0...20, using: &dice))
      let fate = Int.random(in: 0...3, using: &dice)
      let id = try desk.reorganise(
        .separate, Array(party[..<cut]), into: Array(party[cut...]), opened: opened.description,
        completed: fate > 1 ? end.description : nil, cancelled: fate == 1 ? end.description : nil)
      deeds.append(
        Deed(
          id: id, sources: Array(party[..<cut]), results: Array(party[cut...]), opened: opened,
          completed: fate > 1 ? end : nil, cancelled: fate == 1 ? end : nil,
          filing: try desk.lastFiling()))
    }
    for place in deeds.indices where Int.random(in: 0...9, using: &dice) == 0 {
      deeds[place].retracted = try desk.withdraw(deeds[place].id)
    }
    return deeds
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func theStatementFindsWhatAWalkFinds(seed: UInt64) throws {
    var dice = SplitMix(seed: seed)
    let desk = try LineageDesk()
    let units = try (1...8).map { try desk.unit("Đơn vị \($0)") }
    let deeds = try made(desk, &dice, units: units)
    let (firstFiling, last) = (try #require(deeds.first).filing, try desk.lastFiling())
    for _ in 0..<40 {
      let unit = try #require(units.randomElement(using: &dice))
      let day = try Acts.day("2014-01-06").adding(days: Int.random(in: -1...150, using: &dice))
      let known = Int64.random(in: firstFiling...last, using: &dice)
      let lineage = try desk.registry.lineage(
        ofUnit: "HTX-\(unit)", at: Moment(day: day, knowledge: .filing(known)))
      for (up, links) in [(true, lineage.ancestors), (false, lineage.descendants)] {
        let found = told(links)
        #expect(
          Set(found) == walked(deeds, from: unit, up: up, on: day, known: known),
          "seed \(seed), unit \(unit), \(day), known \(known)")
        #expect(Set(found).count == found.count)
      }
    }
  }
}
