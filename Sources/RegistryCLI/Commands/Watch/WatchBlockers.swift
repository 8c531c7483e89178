import ArgumentParser
import CooperativeLaw
import Registry

/// `htx watch blockers`: what stops dissolutions, by kind or unit by unit.
struct WatchBlockers: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "blockers", vi: "Vướng mắc làm việc giải thể dừng lại: loại nào, bao lâu, cần ai giúp.",
      en: "What stops dissolutions: which kind, how long, whose help is needed.")
  }

  @Option(
    help: .said(
      vi: "Chỉ vướng mắc này.", en: "Only this obstacle.",
      value: LocalizedText(vi: "vướng-mắc", en: "obstacle")))
  var kind: WordArgument<DissolutionBlocker>?
  @Option(
    help: .said(
      vi: "Chỉ vướng mắc đã kéo dài hơn bấy nhiêu ngày.",
      en: "Only what has lasted for more than so many days.",
      value: LocalizedText(vi: "số-ngày", en: "days")))
  var olderThan: Int?
  @Flag(
    help: .said(
      vi: "Từng đơn vị: từ bao giờ, ai làm, bước tiếp, vụ việc.",
      en: "Unit by unit: since when, who acts, what comes next, the case."))
  var units = false
  @OptionGroup var options: WatchOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(options.read)
    let found = try registry.blockers(
      BlockerFilter(
        blocker: kind?.word, olderThan: olderThan,
        area: options.area(in: registry, at: moment)), at: moment)
    if found.isEmpty {
      session.tell(
        LocalizedText(vi: "Không có vướng mắc nào.", en: "Nothing stops a dissolution."))
    }
    try session.show(
      units
        ? BlockerTable.units(found, on: moment.day)
        : BlockerTable.kinds(BlockerSummary.all(of: found, on: moment.day)))
    return .done
  }
}
