import ArgumentParser
import CooperativeLaw
import Registry

/// `htx print member-list`: the members of a unit on a day, in the form of that day.
struct PrintMemberList: Verb {
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

  func run(in session: Session) throws -> Outcome {
    let moment = session.moment(read)
    let registry = try session.registry(for: .reading)
    let found = try registry.memberPaper(
      ofUnit: unit, at: moment, disclosure: disclosed.disclosure)
    guard found.form != nil else { throw FormNotKnown(day: moment.day) }
    try session.print(
      found, .memberList, paper, disclosed.disclosure, of: registry.office(), on: moment.day,
      title: .paper("Danh sách thành viên", "List of members", of: found.unit))
    return .done
  }
}

extension Session {
  /// Prints a list of members on the unit's own paper.
  func print(
    _ found: MemberPaper, _ template: PaperTemplate, _ options: PaperOptions,
    _ disclosure: Disclosure, of office: OfficeRecord, on day: CivilDate, title: LocalizedText
  ) throws {
    let isInternal = disclosure != .masked
    let html = try self.html(template, options) {
      try MemberValues(
        paper: found,
        common: CommonValues(
          office: office, unit: found.unit, asOf: day, day: day, isInternal: isInternal)
      ).values()
    }
    let columns = found.tables.flatMap { table in table.columns.map(\.key) }
    try print(
      PrintedPaper(
        html: html, title: title, rows: found.listed, disclosure: disclosure, columns: columns),
      options)
    tellCovered(disclosure)
  }
}
