import ArgumentParser
import CooperativeLaw
import Registry

/// `htx watch runs [NUMBER]`: the kept runs, or one beside the run before it.
struct WatchRuns: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "runs", vi: "Các đợt rà soát đã lưu; một đợt và thay đổi từ đợt trước.",
      en: "The kept runs; one of them and what changed since the one before.")
  }

  @Argument(
    help: .said(
      vi: "Số của đợt; không ghi thì liệt kê.",
      en: "The number of a run; all of them if not given.",
      value: LocalizedText(vi: "số", en: "number")))
  var run: Int64?
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    if let run {
      try session.show(Answer(registry.flagRun(run, at: moment)))
    } else {
      try session.show(
        Table(Self.columns, rows: registry.flagRuns(at: moment).map(Self.row)))
    }
    return .done
  }

  private static let columns = [
    Column("run", vi: "Đợt", en: "Run", .integer),
    Column("as_of", vi: "Tại ngày", en: "As of", .date),
    Column("area_code", vi: "Địa bàn", en: "Area", .code),
    Column("flags", vi: "Số cảnh báo", en: "Flags", .integer),
    Column("units", vi: "Số đơn vị", en: "Units", .integer),
    Column("criteria", vi: "Tiêu chí", en: "Criteria", isSpare: true),
    Column("filing", vi: "Hồ sơ", en: "Filing", .integer),
    Column("recorded_at", vi: "Lúc ghi", en: "Recorded at"),
    Column("officer", vi: "Người ghi", en: "Officer", .name),
  ]

  private static func row(_ run: FlagRun) -> [Cell] {
    [
      .integer(Int(run.id)), .date(run.asOf), .optional(run.areaCode), .integer(run.flags),
      .integer(run.units), .text(run.criteria), .integer(Int(run.filing)), .time(run.recordedAt),
      .text(run.officer),
    ]
  }
}
