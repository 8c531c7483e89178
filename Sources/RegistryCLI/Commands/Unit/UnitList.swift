import ArgumentParser
import CooperativeLaw
import Registry

/// `htx unit list`: the units of the office.
struct UnitList: DisclosingVerb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê đơn vị.", en: "List the units.")
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
    let columns =
      global.format.isBrief ? UnitColumn.brief : UnitColumn.all(for: disclosed.disclosure)
    var found = 0
    try session.show(
      Table(columns.map(\.column)) { sink in
        try registry.forEachUnit(filter, at: moment) { unit in
          found += 1
          try sink.row(columns.map { $0.cell(unit) })
        }
      },
      page: PageTitle(vi: "Danh sách đơn vị", en: "List of units", in: filter.area))
    session.tell(UnitCountText.found(found, in: filter.area))
    for text in UnitCountText.uncertain(try registry.certainty(of: filter, at: moment)) {
      session.tell(text)
    }
    return .done
  }
}
