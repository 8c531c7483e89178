import ArgumentParser
import CooperativeLaw
import Registry

/// `htx branch list`: the branches, offices and locations of a unit.
struct BranchList: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "list", vi: "Liệt kê chi nhánh, văn phòng, địa điểm của đơn vị.",
      en: "List the branches, offices and locations of a unit.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Flag(
    help: .said(vi: "Cả những nơi đã chấm dứt hoạt động.", en: "Also those that have closed."))
  var all = false
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let branches = try session.registry(for: .reading).dependents(
      ofUnit: unit, at: session.moment(read), includesClosed: all)
    if branches.isEmpty {
      session.tell(
        LocalizedText(
          vi: "Không có chi nhánh, văn phòng, địa điểm nào.", en: "There are no branches."))
    }
    try session.show(Table(BranchColumns.all, rows: branches.map(BranchColumns.row)))
    return .done
  }
}
