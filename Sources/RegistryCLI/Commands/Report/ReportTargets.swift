import ArgumentParser
import CooperativeLaw
import Registry

/// `htx report targets`: where the office stands against a programme.
struct ReportTargets: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "targets", vi: "So với một chương trình, kế hoạch: chỉ tiêu, hiện nay, còn thiếu.",
      en: "Against a programme: target, now, gap, on course or not.",
      discussion: TargetAnswer.rule)
  }

  @Option(
    help: .said(
      vi: "Tên chương trình có sẵn hoặc tệp JSON.", en: "A programme's name, or a JSON file.",
      value: LocalizedText(vi: "chương-trình", en: "programme")))
  var programme: String
  @Flag(
    help: .said(
      vi: "Vẽ biểu đồ trên màn hình.", en: "Draw a chart on the screen."))
  var chart = false
  @Option(
    help: .said(
      vi: "Vẽ thêm biểu đồ SVG vào tệp này.", en: "Also draw a chart as SVG into this file.",
      value: LocalizedText(vi: "tệp", en: "file")),
    completion: .file(extensions: ["svg"]))
  var svg: String?
  @OptionGroup var scope: AreaScope
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  /// Refuses a chart on the screen in a form that has its own shape.
  func validate() throws {
    guard chart, global.givenFormat != nil || global.excel else { return }
    throw ValidationError(
      say(
        LocalizedText(
          vi: "--chart có dạng riêng, không đi với --format, --excel.",
          en: "--chart has its own form and does not go with --format or --excel.")))
  }

  func run(in session: Session) throws -> Outcome {
    let programme = try ProgrammeName.programme(self.programme)
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let area = try scope.area(in: registry, on: moment.day)
    let found = try registry.standings(against: programme, in: area, at: moment)
    if let svg {
      try session.write(document: TargetChart(programme, found.targets).svg, to: svg)
    }
    if chart {
      let width = session.console.outputIsTerminal ? session.console.width : 80
      try session.show(
        document: TargetChartText(programme, found.targets, width: width).text)
    } else {
      try session.show(
        TargetAnswer(programme: programme, baseline: found.baseline, targets: found.targets).answer,
        page: PageTitle(
          vi: "Kết quả thực hiện \(programme.title.vi)",
          en: "Standing against \(programme.title.en)", in: area))
    }
    return .done
  }
}
