import ArgumentParser
import CooperativeLaw
import Registry

/// `htx unit search`: units by any name they have had.
struct UnitSearchVerb: Verb {
  static var configuration: CommandConfiguration {
    .said("search", vi: "Tìm đơn vị theo tên.", en: "Find units by name.")
  }

  @Argument(
    help: .said(
      vi: "Một phần tên, có dấu hay không dấu; viết sai vài chữ cũng được.",
      en: "Part of a name, with or without marks; some slips are forgiven.",
      value: LocalizedText(vi: "tên", en: "text")))
  var text: [String]

  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let typed = text.joined(separator: " ")
    let registry = try session.registry(for: .reading)
    let found = try registry.searchUnits(typed, at: session.moment(read))
    guard let best = found.first else { throw RegistryError.unitNotFound(typed) }
    try session.show(Table(Self.columns, rows: found.map(Self.row)))
    if best.score < 0.9 {
      session.tell(
        LocalizedText(
          vi: "Không có tên nào đúng như vậy; đây là các tên gần giống.",
          en: "No name holds these words; these are alike."))
    }
    return .done
  }

  private static let shown: [UnitColumn] = [
    .localNumber, .name, .taxCode, .areaName, .status,
  ]
  private static let columns =
    shown.map(\.column) + [Column("former_name", vi: "Tên trước đây", en: "Former name")]

  private static func row(_ match: UnitMatch) -> [Cell] {
    shown.map { $0.cell(match.unit) } + [.optional(match.formerName)]
  }
}
