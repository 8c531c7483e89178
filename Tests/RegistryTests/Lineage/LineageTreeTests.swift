import CooperativeLaw
import Testing

@testable import Registry

/// A lineage drawn as a tree.
@Suite struct LineageTreeTests {
  private func drawn(_ tree: LineageTree) -> [String] {
    tree.lines.map { $0.branches + $0.unit.name + ($0.isRepeated ? " ↑" : "") }
  }

  @Test func brothersAndTheirChildrenHangOnTheRightLines() throws {
    let desk = try LineageDesk()
    let units = try ["A", "B", "C", "D", "E"].map { try desk.unit($0) }
    try desk.reorganise(
      .divide, [units[0]], into: [units[1], units[2]], opened: "2015-03-02",
      completed: "2015-05-04")
    try desk.reorganise(
      .divide, [units[1]], into: [units[3], units[4]], opened: "2018-03-02",
      completed: "2018-05-04")
    let lineage = try desk.registry.lineage(
      ofUnit: "HTX-1", at: Moment(day: desk.registry.clock.today))
    #expect(
      drawn(.descendants(of: lineage)) == ["A", "├ B", "│ ├ D", "│ └ E", "└ C"])
    #expect(drawn(.ancestors(of: lineage)) == ["A"])
  }

  @Test func whatWasDrawnIsNotDrawnAgain() throws {
    let desk = try LineageDesk()
    let units = try ["A", "B", "C", "D"].map { try desk.unit($0) }
    try desk.reorganise(
      .divide, [units[0]], into: [units[1], units[2]], opened: "2015-03-02",
      completed: "2015-05-04")
    try desk.reorganise(
      .consolidate, [units[1], units[2]], into: [units[3]], opened: "2018-03-02",
      completed: "2018-05-04")
    let lineage = try desk.registry.lineage(
      ofUnit: "HTX-4", at: Moment(day: desk.registry.clock.today))
    #expect(drawn(.ancestors(of: lineage)) == ["D", "├ B", "│ └ A", "└ C", "  └ A ↑"])
  }
}
