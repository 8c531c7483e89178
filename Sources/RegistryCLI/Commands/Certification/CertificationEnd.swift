import ArgumentParser
import CooperativeLaw
import Registry

/// `htx certification end`: a certification ends.
struct CertificationEnd: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "end", vi: "Chấm dứt một chứng nhận từ ngày có hiệu lực.",
      en: "End a certification from the effective day.")
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(help: CertificationScheme.optionHelp) var scheme: WordArgument<CertificationScheme>?
  @Option(
    help: .said(
      vi: "Phạm vi, khi có nhiều chứng nhận cùng loại.",
      en: "What it covers, where there are several of the scheme.",
      value: LocalizedText(vi: "phạm-vi", en: "scope")))
  var scope: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let scheme = try session.word(
      scheme, option: "--scheme", question: CertificationScheme.question)
    try session.show(
      session.registry(for: .writing).endCertification(
        scheme, scope: scope, ofUnit: unit, session.filing(write)))
    return .done
  }
}
