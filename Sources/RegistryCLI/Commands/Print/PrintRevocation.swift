import ArgumentParser
import CooperativeLaw
import Registry

/// `htx print revocation`: a draft of the decision to revoke a certificate.
struct PrintRevocation: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "revocation", vi: "In dự thảo quyết định thu hồi Giấy chứng nhận, từ vụ thu hồi đã ghi.",
      en: "Print the draft of a decision to revoke the certificate, from its case.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @OptionGroup var paper: PaperOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let moment = session.moment(read)
    let registry = try session.registry(for: .reading)
    let found = try registry.revocationDraft(ofUnit: unit, at: moment)
    try session.print(
      found, .revocation, paper, of: registry.office(), on: moment.day)
    return .done
  }
}

extension Session {
  /// Prints a draft of a decision; `agency` is who decides when it is not the office.
  func print(
    _ found: DecisionPaper, _ template: PaperTemplate, _ options: PaperOptions,
    of office: OfficeRecord, on day: CivilDate, agency: String? = nil
  ) throws {
    guard !found.grounds.isEmpty else { throw PaperNotKnown(findings: found.findings) }
    let text = try paper(template, options) {
      DecisionValues(
        paper: found,
        common: CommonValues(
          office: office, unit: found.unit, asOf: day, agency: agency,
          findings: found.findings)
      ).values
    }
    try print(
      PrintedPaper(text: text, columns: template.fields.map(\.name)), options)
    tell(found.findings)
  }
}
