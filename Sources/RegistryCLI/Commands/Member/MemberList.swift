import ArgumentParser
import CooperativeLaw
import Registry

/// `htx member list`: the members of a unit on a day.
struct MemberList: DisclosingVerb {
  static var configuration: CommandConfiguration {
    .said(
      "list", vi: "Danh sách thành viên của một đơn vị.", en: "List the members of a unit.",
      discussion: MemberBoundary.rule)
  }

  @Argument(help: UnitArgument.help)
  var unit: String

  @Flag(
    help: .said(
      vi: "Cả người đã ra trước ngày xem.", en: "Also those who left before the day."))
  var former = false

  @OptionGroup var disclosed: DisclosureOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  var profile: ColumnProfile { .members }

  func run(in session: Session) throws -> Outcome {
    let moment = session.moment(read)
    let registry = try session.registry(for: .reading)
    let members = try registry.members(
      ofUnit: unit, at: moment, includesFormer: former, disclosure: disclosed.disclosure)
    let summary = MemberSummary(members: members, day: moment.day)
    let columns = MemberColumns(
      disclosure: disclosed.disclosure, showsFormer: former, summary: summary)
    try session.show(
      columns.table(members),
      page: .members(PageTitle.memberList, of: unit, in: registry, at: moment))
    session.tell(summary.text)
    session.tell(MemberBoundary.text(on: moment.day))
    return .done
  }
}
