import ArgumentParser
import CooperativeLaw
import Registry

/// `htx unit show`: all that is on record of one unit.
struct UnitShow: Verb {
  static var configuration: CommandConfiguration {
    .said("show", vi: "Xem một đơn vị.", en: "Show one unit.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let moment = session.moment(read)
    let profile = try session.registry(for: .reading).profile(ofUnit: unit, at: moment)
    try session.show(
      Answer(profile, on: moment.day),
      page: PageTitle(vi: profile.unit.name, en: profile.unit.name))
    return .done
  }
}
