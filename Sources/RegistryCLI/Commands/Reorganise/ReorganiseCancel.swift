import ArgumentParser
import CooperativeLaw
import Registry

/// `htx reorganise cancel`: a reorganisation under way is given up.
struct ReorganiseCancel: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "cancel", vi: "Hủy một vụ chưa hoàn thành; mọi đơn vị trở lại như trước.",
      en: "Give up one under way; every unit is as before.")
  }

  @Argument(help: .reorganisation) var number: Int
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.show(
      session.registry(for: .writing)
        .cancelReorganisation(Int64(number), session.filing(write)))
    return .done
  }
}
