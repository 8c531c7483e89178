import ArgumentParser
import CooperativeLaw
import Registry

/// `htx dissolve cancel`: calls a dissolution off.
struct DissolveCancel: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "cancel", vi: "Hủy nghị quyết giải thể, hoặc thôi một việc thu hồi mới thông báo.",
      en: "Call a dissolution off, or drop a revocation that was only notified.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @OptionGroup var filing: CaseWriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.show(
      session.registry(for: .writing).cancelCase(ofUnit: unit, session.filing(filing)))
    return .done
  }
}
