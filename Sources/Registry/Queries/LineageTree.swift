/// A lineage as a tree, drawn from the unit asked about.
public struct LineageTree: Sendable, Equatable {
  /// One unit of the tree.
  public struct Line: Sendable, Equatable {
    /// The lines before the unit, such as `│ ├ `.
    public let branches: String
    /// The unit.
    public let unit: LineageUnit
    /// The reorganisation that ties it to the unit it hangs on; `nil` at the top.
    public let link: LineageLink?
    /// Whether it stands further up already, with all that hangs on it.
    public let isRepeated: Bool
  }

  /// The lines from the top.
  public private(set) var lines: [Line] = []

  private let links: [String: [(unit: LineageUnit, link: LineageLink)]]
  private var seen: Set<String> = []

  /// Draws what a unit came out of.
  public static func ancestors(of lineage: UnitLineage) -> LineageTree {
    LineageTree(
      lineage.unit,
      Dictionary(grouping: lineage.ancestors, by: \.descendant.localNumber)
        .mapValues { $0.map { ($0.ancestor, $0) } })
  }

  /// Draws what came out of a unit.
  public static func descendants(of lineage: UnitLineage) -> LineageTree {
    LineageTree(
      lineage.unit,
      Dictionary(grouping: lineage.descendants, by: \.ancestor.localNumber)
        .mapValues { $0.map { ($0.descendant, $0) } })
  }

  private init(
    _ unit: LineageUnit, _ links: [String: [(unit: LineageUnit, link: LineageLink)]]
  ) {
    self.links = links
    draw(unit, link: nil, branches: "", below: "")
  }

  /// What was drawn is not drawn again, so that a circle ends.
  private mutating func draw(
    _ unit: LineageUnit, link: LineageLink?, branches: String, below: String
  ) {
    let next = links[unit.localNumber] ?? []
    let isRepeated = !seen.insert(unit.localNumber).inserted
    lines.append(Line(branches: branches, unit: unit, link: link, isRepeated: isRepeated))
    guard !isRepeated else { return }
    for (place, child) in next.enumerated() {
      let isLast = place == next.count - 1
      draw(
        child.unit, link: child.link, branches: below + (isLast ? "└ " : "├ "),
        below: below + (isLast ? "  " : "│ "))
    }
  }

  /// Whether two trees have the same lines.
  public static func == (one: LineageTree, other: LineageTree) -> Bool { one.lines == other.lines }
}
