import CooperativeLaw
import Registry

/// A lineage in the language of Graphviz: units are boxes, reorganisations are arrows.
struct LineageGraph {
  private let lineage: UnitLineage

  /// Takes a lineage.
  init(_ lineage: UnitLineage) { self.lineage = lineage }

  /// The text for `dot`; what has ended, and what is not completed yet, is dashed.
  var text: String {
    (["digraph lineage {", "  rankdir=TB;", "  node [shape=box, fontname=\"sans-serif\"];"]
      + ["  edge [fontname=\"sans-serif\"];"] + units.map(node) + links.map(edge) + ["}"])
      .map { $0 + "\n" }.joined()
  }

  private var links: [LineageLink] {
    (lineage.ancestors + lineage.descendants).reduce(into: []) { links, link in
      let isKnown = links.contains {
        $0.reorganisation == link.reorganisation && $0.ancestor == link.ancestor
          && $0.descendant == link.descendant
      }
      if !isKnown { links.append(link) }
    }
  }

  /// Every unit once, the one asked about first.
  private var units: [LineageUnit] {
    var seen: Set<String> = []
    return ([lineage.unit] + links.flatMap { [$0.ancestor, $0.descendant] })
      .filter { seen.insert($0.localNumber).inserted }
  }

  private func node(_ unit: LineageUnit) -> String {
    let words = [unit.localNumber, unit.name, unit.standing.map { say($0) } ?? ""]
    var style = unit.isEnded ? ", style=dashed" : ""
    if unit.localNumber == lineage.unit.localNumber { style += ", penwidth=2" }
    return "  \(quoted([unit.localNumber])) [label=\(quoted(words))\(style)];"
  }

  private func edge(_ link: LineageLink) -> String {
    let words = [
      link.kind.map { say($0.noun) } ?? "", link.resolutionNumber ?? "",
      (link.completedOn ?? link.resolvedOn)?.slashed ?? "",
    ]
    let style = link.completedOn == nil ? ", style=dashed" : ""
    return "  \(quoted([link.ancestor.localNumber])) -> \(quoted([link.descendant.localNumber])) "
      + "[label=\(quoted(words))\(style)];"
  }

  /// Lines of a label in the quotes of `dot`.
  private func quoted(_ lines: [String]) -> String {
    let escaped = lines.filter { !$0.isEmpty }.map { line in
      DisplayWidth.harmless(line).flatMap { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }
    }
    return "\"" + escaped.map { String($0) }.joined(separator: "\\n") + "\""
  }
}
