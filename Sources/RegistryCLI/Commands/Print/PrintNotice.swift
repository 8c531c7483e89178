import ArgumentParser
import CooperativeLaw
import Registry

/// `htx print notice`: a notice that asks a unit to explain or to report.
struct PrintNotice: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "notice", vi: "In dự thảo thông báo yêu cầu giải trình, báo cáo, từ các cảnh báo.",
      en: "Print the draft of a notice to explain or report, from the flags.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @OptionGroup var paper: PaperOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let found = try registry.notice(toUnit: unit, at: moment)
    let office = try registry.office()
    let text = try session.paper(.notice, paper) {
      NoticeValues(
        paper: found,
        common: CommonValues(
          office: office, unit: found.unit, asOf: moment.day, findings: found.findings)
      ).values
    }
    try session.print(
      PrintedPaper(
        text: text, rows: found.items.count,
        columns: PaperTemplate.notice.fields.map(\.name)), paper)
    session.tell(found.findings)
    return .done
  }
}
