import CooperativeLaw
import Testing

@testable import Registry

/// The lineage of a unit: what it came out of and what came out of it, on both clocks.
@Suite struct LineageTests {
  /// A divides into B and C; B and D consolidate into E; E is merged into F.
  private func desk() throws -> (desk: LineageDesk, units: [Int64]) {
    let desk = try LineageDesk()
    let units = try ["A", "B", "C", "D", "E", "F"].map { try desk.unit($0) }
    try desk.reorganise(
      .divide, [units[0]], into: [units[1], units[2]], opened: "2015-03-02",
      completed: "2015-05-04")
    try desk.reorganise(
      .consolidate, [units[1], units[3]], into: [units[4]], opened: "2018-03-01",
      completed: "2018-05-03")
    try desk.reorganise(
      .merge, [units[4]], into: [units[5]], opened: "2021-03-01", completed: "2021-05-04")
    return (desk, units)
  }

  @Test func ancestorsAreFoundThroughThreeGenerations() throws {
    let (desk, units) = try desk()
    #expect(try desk.links(of: units[5], \.ancestors) == "A>B B>E D>E E>F")
    #expect(try desk.links(of: units[5], \.descendants) == "")
    #expect(try desk.links(of: units[2], \.ancestors) == "A>C")
  }

  @Test func descendantsAreFoundThroughThreeGenerations() throws {
    let (desk, units) = try desk()
    #expect(try desk.links(of: units[0], \.descendants) == "A>B A>C B>E E>F")
    #expect(try desk.links(of: units[3], \.descendants) == "D>E E>F")
    #expect(try desk.links(of: units[0], \.ancestors) == "")
  }

  @Test func eachLinkSaysHowFarItsEndIsWhatWasResolvedAndWhatHasEnded() throws {
    let (desk, _) = try desk()
    let lineage = try desk.registry.lineage(
      ofUnit: "HTX-6", at: Moment(day: desk.registry.clock.today))
    #expect(lineage.ancestors.map(\.depth) == [3, 2, 2, 1])
    let first = try #require(lineage.ancestors.first)
    #expect(first.kind == .divide)
    #expect(first.resolutionNumber == "2015/NQ")
    #expect(first.resolvedOn == CivilDate(iso: "2015-03-02"))
    #expect(first.completedOn == CivilDate(iso: "2015-05-04"))
    #expect(first.ancestor.isEnded)
    #expect(first.ancestor.name == "A")
    #expect(first.ancestor.endReason == "divided")
    #expect(!lineage.unit.isEnded)
  }

  @Test(arguments: [
    ("2015-03-01", ""), ("2015-03-02", "A>B A>C"), ("2018-02-28", "A>B A>C"),
    ("2018-03-01", "A>B A>C B>E"), ("2021-03-01", "A>B A>C B>E E>F"),
  ])
  func theDayAskedAboutDecides(day: String, links: String) throws {
    let (desk, units) = try desk()
    #expect(try desk.links(of: units[0], \.descendants, on: day) == links)
  }

  @Test func whatIsUnderWayHasNoDayOfCompletionYet() throws {
    let (desk, _) = try desk()
    let lineage = try desk.registry.lineage(
      ofUnit: "HTX-1", at: Moment(day: try Acts.day("2015-05-03")))
    #expect(lineage.descendants.map(\.completedOn) == [nil, nil])
    #expect(!lineage.unit.isEnded)
  }

  @Test func theTimeOfKnowledgeDecides() throws {
    let (desk, units) = try desk()
    let known = try desk.lastFiling()
    #expect(
      try desk.links(of: units[5], \.ancestors, knownAt: known) == "A>B B>E D>E E>F")
    #expect(try desk.links(of: units[5], \.ancestors, knownAt: known - 1) == "")
    #expect(try desk.links(of: units[4], \.ancestors, knownAt: known - 2) == "")
  }

  @Test func whatWasCancelledTiesNothingFromThatDayOn() throws {
    let desk = try LineageDesk()
    let units = try ["A", "B"].map { try desk.unit($0) }
    try desk.reorganise(
      .merge, [units[0]], into: [units[1]], opened: "2020-03-02", cancelled: "2020-04-01")
    #expect(try desk.links(of: units[0], \.descendants, on: "2020-03-31") == "A>B")
    #expect(try desk.links(of: units[0], \.descendants, on: "2020-04-01") == "")
  }

  @Test func aPartThatReturnsMakesNoCircle() throws {
    let desk = try LineageDesk()
    let (old, whole, part) = (try desk.unit("O"), try desk.unit("A"), try desk.unit("B"))
    try desk.reorganise(
      .consolidate, [old], into: [whole], opened: "2016-01-04", completed: "2016-02-01")
    try desk.reorganise(
      .separate, [whole], into: [part], opened: "2018-01-04", completed: "2018-02-01")
    try desk.reorganise(
      .merge, [part], into: [whole], opened: "2022-01-04", completed: "2022-02-01")
    #expect(try desk.links(of: whole, \.ancestors) == "O>A A>B B>A")
    #expect(try desk.links(of: whole, \.descendants) == "A>B B>A")
    #expect(try desk.links(of: part, \.ancestors) == "O>A A>B")
    #expect(try desk.links(of: part, \.descendants) == "B>A")
  }

  @Test func twoThatSwapOnOneDayEndTheSearch() throws {
    let desk = try LineageDesk()
    let units = try ["A", "B"].map { try desk.unit($0) }
    for (from, to) in [(0, 1), (1, 0)] {
      try desk.reorganise(
        .separate, [units[from]], into: [units[to]], opened: "2020-03-02",
        completed: "2020-03-02")
    }
    #expect(try desk.links(of: units[0], \.ancestors) == "A>B B>A")
  }

  @Test func aUnionThatWasMergedIsFoundAsWell() throws {
    let desk = try LineageDesk()
    let units = try ["U1", "U2", "U3"].map { try desk.unit($0, .union) }
    try desk.reorganise(
      .merge, [units[0]], into: [units[1]], opened: "2020-03-02", completed: "2020-04-01")
    try desk.reorganise(
      .consolidate, [units[1]], into: [units[2]], opened: "2023-03-02", completed: "2023-04-03")
    #expect(try desk.links(of: units[2], \.ancestors) == "U1>U2 U2>U3")
    let lineage = try desk.registry.lineage(
      ofUnit: "LHHTX-3", at: Moment(day: desk.registry.clock.today))
    #expect(lineage.ancestors.allSatisfy { $0.ancestor.kind == .union })
  }
}
