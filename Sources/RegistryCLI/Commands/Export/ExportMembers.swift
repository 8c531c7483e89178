import ArgumentParser
import CooperativeLaw
import Registry

/// `htx export members`: the members of a unit, an area or the whole registry.
struct ExportMembers: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "members", vi: "Xuất thành viên của một đơn vị hoặc cả sổ.",
      en: "Export the members of a unit or the whole registry.",
      discussion: MemberBoundary.rule)
  }

  @Option(
    help: .said(
      vi: "Chỉ đơn vị này.", en: "Only this unit.",
      value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var unit: String?

  @Flag(
    help: .said(
      vi: "Cả người đã ra trước ngày xem.", en: "Also those who left before the day."))
  var former = false

  @OptionGroup var disclosed: DisclosureOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let request = ExportRequest.members(
      unit.map(MemberScope.unit) ?? .registry, at: moment, includesFormer: former,
      disclosure: disclosed.disclosure)
    try session.export(.table(Table(request, from: registry)))
    session.tellCovered(disclosed.disclosure)
    return .done
  }
}
