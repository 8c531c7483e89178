import ArgumentParser
import CooperativeLaw
import Registry

/// `htx report targets`: where the office stands against a programme.
struct ReportTargets: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "targets", vi: "So với một chương trình, kế hoạch: chỉ tiêu, hiện nay, còn thiếu.",
      en: "Against a programme: target, now, gap, on course or not.",
      discussion: LocalizedText(
        vi: """
          Đúng tiến độ: nếu mức tăng của năm qua giữ nguyên đến hạn thì đạt. Tăng bình quân năm là bình \
          quân nhân kể từ mốc của chương trình. Số chưa đủ dữ liệu ghi là chưa rõ.
          """,
        en: """
          On course: the change of the last year, gone on with until the day due, reaches the number. \
          Growth a year is the geometric mean since the programme's base. A figure without data is \
          not known.
          """))
  }

  @Option(
    help: .said(
      vi: "Tên chương trình có sẵn hoặc tệp JSON.", en: "A programme's name, or a JSON file.",
      value: LocalizedText(vi: "chương-trình", en: "programme")))
  var programme: String
  @OptionGroup var scope: AreaScope
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let programme = try ProgrammeName.programme(self.programme)
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let area = try scope.area(in: registry, on: moment.day)
    let found = try registry.standings(against: programme, in: area, at: moment)
    try session.show(
      TargetAnswer(programme: programme, baseline: found.baseline, targets: found.targets).answer)
    return .done
  }
}
