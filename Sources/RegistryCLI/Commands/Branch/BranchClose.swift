import ArgumentParser
import CooperativeLaw
import Registry

/// `htx branch close`: a branch, office or location ends.
struct BranchClose: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "close", vi: "Ghi chi nhánh, văn phòng, địa điểm chấm dứt hoạt động.",
      en: "Record that a branch, office or location closes.")
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Argument(
    help: .said(
      vi: "Mã số hoặc một phần tên của chi nhánh.", en: "Number or part of the name of the branch.",
      value: LocalizedText(vi: "chi-nhánh", en: "branch")))
  var branch: String?
  @Option(
    help: .said(
      vi: "Ngày đơn vị quyết định chấm dứt.", en: "The day the unit decided to close it.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var resolved: DateArgument?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let branch = try session.text(
      self.branch, option: say(LocalizedText(vi: "CHI-NHÁNH", en: "BRANCH")),
      question: LocalizedText(vi: "Chi nhánh (mã hoặc tên)", en: "Branch (number or name)"))
    try session.show(
      session.registry(for: .writing).closeDependent(
        branch, ofUnit: unit, resolvedOn: resolved?.date, session.filing(write)))
    return .done
  }
}
