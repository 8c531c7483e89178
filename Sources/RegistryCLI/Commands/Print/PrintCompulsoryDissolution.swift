import ArgumentParser
import CooperativeLaw
import Registry

/// `htx print compulsory-dissolution`: a draft of the decision on a compulsory dissolution.
struct PrintCompulsoryDissolution: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "compulsory-dissolution",
      vi: "In dự thảo quyết định giải thể bắt buộc (Luật Hợp tác xã 2012).",
      en: "Print the draft of a decision on a compulsory dissolution (Law 2012).")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @OptionGroup var paper: PaperOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let moment = session.moment(read)
    let registry = try session.registry(for: .reading)
    let found = try registry.compulsoryDraft(ofUnit: unit, at: moment)
    let office = try registry.office()
    try session.print(
      found, .compulsoryDissolution, paper, of: office, on: moment.day,
      agency: "Ủy ban nhân dân \(office.area.fullName)")
    return .done
  }
}
