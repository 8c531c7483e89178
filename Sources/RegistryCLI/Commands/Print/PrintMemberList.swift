import ArgumentParser
import CooperativeLaw
import Registry

/// `htx print member-list`: the members of a unit on a day, in the form of that day.
struct PrintMemberList: DisclosingVerb {
  static var configuration: CommandConfiguration {
    .said(
      "member-list", vi: "In danh sách thành viên theo mẫu của ngày xem.",
      en: "Print the list of members in the form of the day.", discussion: MemberBoundary.rule)
  }

  @Argument(help: UnitArgument.help) var unit: String
  @OptionGroup var paper: PaperOptions
  @OptionGroup var disclosed: DisclosureOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  var profile: ColumnProfile { .members }

  func run(in session: Session) throws -> Outcome {
    let moment = session.moment(read)
    let registry = try session.registry(for: .reading)
    let found = try registry.memberPaper(
      ofUnit: unit, at: moment, disclosure: disclosed.disclosure)
    guard found.form != nil else { throw FormNotKnown(day: moment.day) }
    try session.print(
      found, .memberList, paper, disclosed.disclosure, of: registry.office(), on: moment.day)
    return .done
  }
}

extension Session {
  /// Prints a list of members on the unit's own paper.
  func print(
    _ found: MemberPaper, _ template: PaperTemplate, _ options: PaperOptions,
    _ disclosure: Disclosure, of office: OfficeRecord, on day: CivilDate
  ) throws {
    let isInternal = disclosure != .publicOnly
    let text = try paper(template, options) {
      try MemberValues(
        paper: found,
        common: CommonValues(
          office: office, unit: found.unit, asOf: day, day: day, isInternal: isInternal)
      ).values()
    }
    let columns = found.tables.flatMap { table in table.columns.map(\.key) }
    try print(
      PrintedPaper(
        text: text, rows: found.listed, columns: columns),
      options)
    tellMasked(disclosure)
  }
}
