import ArgumentParser
import CooperativeLaw
import Registry

/// `htx export members`: the members of a unit, an area or the whole registry.
struct ExportMembers: DisclosingVerb {
  static var configuration: CommandConfiguration {
    .said(
      "members", vi: "Xuất thành viên của một đơn vị, một địa bàn hoặc cả sổ.",
      en: "Export the members of a unit, an area or the whole registry.",
      discussion: MemberBoundary.rule)
  }

  @Option(
    help: .said(
      vi: "Chỉ đơn vị này.", en: "Only this unit.",
      value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var unit: String?

  @Option(
    help: .said(
      vi: "Chỉ đơn vị có trụ sở trong địa bàn này (mã hoặc tên, bản đồ cũ hay mới).",
      en: "Only units with the seat in this area (code or name, of the old map or the new).",
      value: LocalizedText(vi: "địa-bàn", en: "area")))
  var area: String?

  @Flag(
    help: .said(
      vi: "Cả người đã ra trước ngày xem.", en: "Also those who left before the day."))
  var former = false

  @OptionGroup var disclosed: DisclosureOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  var profile: ColumnProfile { .members }

  func validate() throws {
    guard unit != nil, area != nil else { return }
    throw ValidationError(
      say(
        LocalizedText(
          vi: "Chỉ dùng một trong --unit và --area.", en: "Give --unit or --area, not both.")))
  }

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let request = ExportRequest.members(
      try scope(in: registry, at: moment), at: moment, includesFormer: former,
      disclosure: disclosed.disclosure)
    try session.export(
      try .table(Table(request, from: registry)),
      page: PageTitle(title: PageTitle.memberList))
    session.tellCovered(disclosed.disclosure)
    return .done
  }

  private func scope(in registry: Registry, at moment: Moment) throws -> MemberScope {
    if let unit { return .unit(unit) }
    if let area { return .area(try registry.area(named: area, on: moment.day)) }
    return .registry
  }
}
