import ArgumentParser
import CooperativeLaw
import Registry

/// `htx print suspension`: the confirmation of a suspension or resumption of business.
struct PrintSuspension: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "suspension", vi: "In giấy xác nhận tạm ngừng, tiếp tục kinh doanh, của lần ghi sau cùng.",
      en: "Print the confirmation of the last suspension or resumption on record.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @OptionGroup var paper: PaperOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let found = try registry.suspensionConfirmation(ofUnit: unit, at: moment)
    guard found.paper != nil else { throw PaperNotKnown(findings: found.findings) }
    let office = try registry.office()
    let text = try session.paper(.suspension, paper) {
      SuspensionValues(
        paper: found,
        common: CommonValues(
          office: office, unit: found.unit, asOf: moment.day, findings: found.findings)
      ).values
    }
    try session.print(
      PrintedPaper(
        text: text, columns: PaperTemplate.suspension.fields.map(\.name)), paper)
    session.tell(found.findings)
    return .done
  }
}
