import ArgumentParser
import CooperativeLaw
import Registry

/// `htx print member-register`: the register of members that a unit keeps.
struct PrintMemberRegister: DisclosingVerb {
  static var configuration: CommandConfiguration {
    .said(
      "member-register", vi: "In sổ đăng ký thành viên (Điều 15 Luật Hợp tác xã 2023).",
      en: "Print the register of members (Law 2023 Article 15).", discussion: MemberBoundary.rule)
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
      .register, ofUnit: unit, at: moment, disclosure: disclosed.disclosure)
    try session.print(
      found, .memberRegister, paper, disclosed.disclosure, of: registry.office(), on: moment.day)
    return .done
  }
}
