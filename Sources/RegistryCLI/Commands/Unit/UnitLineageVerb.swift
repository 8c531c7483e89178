import ArgumentParser
import CooperativeLaw
import Registry

/// `htx unit lineage`: what a unit came out of, and what came out of it.
struct UnitLineageVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "lineage", vi: "Nguồn gốc của một đơn vị qua các lần tổ chức lại.",
      en: "What a unit came out of, and what came out of it.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Flag(
    help: .said(
      vi: "In sơ đồ để vẽ bằng Graphviz (dot -Tsvg).", en: "Print a graph for Graphviz (dot -Tsvg)."
    ))
  var graph = false
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  /// Refuses a graph in a form that has its own shape.
  func validate() throws {
    guard graph, global.givenFormat != nil || global.excel else { return }
    throw ValidationError(
      say(
        LocalizedText(
          vi: "--graph có dạng riêng, không đi với --format, --excel.",
          en: "--graph has its own form and does not go with --format or --excel.")))
  }

  func run(in session: Session) throws -> Outcome {
    let lineage = try session.registry(for: .reading)
      .lineage(ofUnit: unit, at: session.moment(read))
    if graph {
      try session.show(document: LineageGraph(lineage).text)
    } else {
      if lineage.ancestors.isEmpty, lineage.descendants.isEmpty {
        session.tell(
          LocalizedText(
            vi: "\(lineage.unit.localNumber) chưa qua lần tổ chức lại nào.",
            en: "\(lineage.unit.localNumber) has been through no reorganisation."))
      }
      switch global.format {
      case .table, .html, .xlsx: try session.show(LineageAnswer.tree(lineage))
      case .json: try session.show(LineageAnswer.whole(lineage))
      case .csv, .tsv, .ndjson: try session.show(LineageAnswer.links(lineage))
      }
    }
    return .done
  }
}
