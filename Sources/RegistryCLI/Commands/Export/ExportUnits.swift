import ArgumentParser
import CooperativeLaw
import Registry

/// `htx export units`: the units that the filters let through.
struct ExportUnits: Verb {
  static var configuration: CommandConfiguration {
    .said("units", vi: "Xuất các đơn vị.", en: "Export units.")
  }

  @Option(
    help: .said(
      vi: "Chỉ loại hình này: cooperative, group, union.", en: "Only this kind.",
      value: LocalizedText(vi: "loại-hình", en: "kind")))
  var kind: UnitKind?

  @Option(
    help: .said(
      vi: "Chỉ tình trạng pháp lý này, như active.", en: "Only this legal status, such as active.",
      value: LocalizedText(vi: "tình-trạng", en: "status")))
  var status: LegalStatus?

  @Option(help: .area)
  var area: String?

  @OptionGroup var disclosed: DisclosureOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    var filter = UnitFilter()
    filter.kind = kind
    filter.status = status?.rawValue
    filter.area = try area.map { try registry.area(named: $0, on: moment.day) }
    let request = ExportRequest.units(filter, at: moment, disclosure: disclosed.disclosure)
    try session.export(.table(Table(request, from: registry)))
    session.tellCovered(disclosed.disclosure)
    return .done
  }
}
