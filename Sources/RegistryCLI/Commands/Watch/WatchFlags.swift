import ArgumentParser
import CooperativeLaw
import Registry

/// `htx watch flags`: which units need the officer, on which ground, and what comes next.
struct WatchFlags: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "flags", vi: "Cảnh báo theo từng căn cứ giải thể, thu hồi, chấm dứt, chuyển tiếp.",
      en: "Flags by ground of dissolution, revocation, closing and changing laws.",
      discussion: LocalizedText(
        vi: """
          Mức: warning (cảnh báo sớm), due (đến mức), overdue (quá hạn luật định), suspended (tạm \
          dừng vì giải trình, phản đối, bất khả kháng, tạm ngừng có thông báo).
          """,
        en: """
          Levels: warning (early), due (reached), overdue (a time of the law has passed), suspended \
          (held by an explanation, objection, force majeure or notified suspension).
          """))
  }

  @OptionGroup var which: FlagOptions
  @Flag(
    help: .said(
      vi: "Cả những trường hợp chưa rõ vì sổ chưa ghi.",
      en: "Also what is not known, as the books do not say."))
  var all = false
  @Flag(
    help: .said(
      vi: "Giải thích: chứng cứ, điều luật, bước tiếp theo và lệnh để gõ.",
      en: "Explain: evidence, articles, the next step and the command to type."))
  var explain = false
  @Flag(
    help: .said(
      vi: "Lưu thành một đợt rà soát và so với đợt trước.",
      en: "Keep it as a run and compare it with the one before."))
  var keep = false
  @OptionGroup var read: ReadOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    guard !keep || (read.knownAt == nil && !explain) else {
      throw ValidationError(
        say(
          LocalizedText(
            vi: "--keep lưu những gì đang biết: không dùng cùng --known-at, --explain.",
            en: "--keep keeps what is known now: not together with --known-at or --explain.")))
    }
  }

  func run(in session: Session) throws -> Outcome {
    let moment = session.moment(read)
    let registry = try session.registry(for: keep ? .writing : .reading)
    let filter = try which.filter(registry, on: moment.day, includesUnknown: all)
    guard !keep else { return try kept(filter, moment.day, registry, session) }
    let report = try registry.flags(filter, at: moment)
    if explain {
      try session.show(Answer(explaining: report, on: moment.day))
    } else {
      let columns = global.format.isBrief ? FlagColumn.brief : FlagColumn.all
      try session.show(
        Table(
          columns.map(\.column),
          rows: report.flags.map { flag in columns.map { $0.cell(flag) } }))
    }
    for text in FlagCount.texts(report, on: moment.day) { session.tell(text) }
    return .done
  }

  private func kept(
    _ filter: FlagFilter, _ day: CivilDate, _ registry: Registry, _ session: Session
  ) throws -> Outcome {
    let kept = try registry.keepFlags(filter, asOf: day, session.filing(write))
    try session.show(Answer(kept.comparison, isDryRun: write.dryRun))
    return .done
  }
}

/// Which flags: the same options for every list of them.
struct FlagOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Trụ sở trong địa bàn này, theo bản đồ cũ hay mới.",
      en: "With the seat in this area, by the old map or the new.",
      value: LocalizedText(vi: "mã-hoặc-tên", en: "code-or-name")))
  var area: String?
  @Option(help: FlagGround.help) var ground: FlagGroundsArgument?
  @Option(
    help: .said(
      vi: "Chỉ mức này.", en: "Only this level.", value: LocalizedText(vi: "mức", en: "level")))
  var level: WordArgument<FlagLevel>?
  @Option(help: UnitArgument.help) var unit: String?

  func filter(
    _ registry: Registry, on day: CivilDate, includesUnknown: Bool
  ) throws -> FlagFilter {
    FlagFilter(
      area: try area.map { try registry.area(named: $0, on: day) }, unit: unit,
      grounds: ground?.grounds, level: level?.word, includesUnknown: includesUnknown)
  }
}
