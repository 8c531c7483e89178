import ArgumentParser
import CooperativeLaw
import Registry

/// `htx dissolve show`: the checklist of a case, the next lawful step first.
struct DissolveShow: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "show", vi: "Xem hồ sơ giải thể: bước, hạn, đã làm, chậm.",
      en: "Show a case: steps, last days, what is done, what is late.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let moment = session.moment(read)
    let file = try session.registry(for: .reading).caseFile(ofUnit: unit, at: moment)
    try session.show(Answer(file, on: moment.day))
    return .done
  }
}
