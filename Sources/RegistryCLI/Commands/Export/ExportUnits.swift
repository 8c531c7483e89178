import ArgumentParser
import CooperativeLaw
import Registry

/// `htx export units`: the units that the filters let through.
struct ExportUnits: DisclosingVerb {
  static var configuration: CommandConfiguration {
    .said("units", vi: "Xuất các đơn vị.", en: "Export units.")
  }

  @OptionGroup var options: UnitFilterOptions
  @OptionGroup var disclosed: DisclosureOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  var profile: ColumnProfile { .units }

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let filter = try options.filter(in: registry, at: moment)
    let request = ExportRequest.units(filter, at: moment, disclosure: disclosed.disclosure)
    try session.export(
      try .table(Table(request, from: registry)),
      page: PageTitle(vi: "Danh sách đơn vị", en: "List of units", in: filter.area))
    session.tellCovered(disclosed.disclosure)
    return .done
  }
}
