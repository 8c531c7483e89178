import ArgumentParser
import CooperativeLaw
import Registry

/// `htx dissolve restore`: annuls a revocation.
struct DissolveRestore: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "restore", vi: "Hủy việc thu hồi, khôi phục giấy chứng nhận.",
      en: "Annul a revocation and restore the certificate.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @OptionGroup var filing: CaseWriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.show(
      session.registry(for: .writing).restoreCertificate(ofUnit: unit, session.filing(filing)))
    return .done
  }
}
