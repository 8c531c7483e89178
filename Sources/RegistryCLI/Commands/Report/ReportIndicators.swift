import ArgumentParser
import CooperativeLaw
import Registry

/// `htx report indicators`: figures, each with how much of it is known.
struct ReportIndicators: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "indicators", vi: "Chỉ tiêu vào một ngày, hoặc từng đơn vị sau một con số.",
      en: "Indicators on a day, or the units behind a number.",
      discussion: LocalizedText(
        vi: """
          Không ghi tên thì liệt kê mọi chỉ tiêu. Số chưa đủ dữ liệu ghi rõ biết bao nhiêu trên bao \
          nhiêu, không bao giờ là 0. --definition in định nghĩa bằng lời và câu SQL, chạy được bằng \
          sqlite3.
          """,
        en: """
          Without a name every indicator is listed. A figure with missing data says how much of it is \
          known, never 0. --definition prints the definition in words and the SQL, which sqlite3 runs.
          """))
  }

  @Argument(
    help: .said(
      vi: "Tên chỉ tiêu; có thể nhiều.", en: "Names of indicators; several may be given.",
      value: LocalizedText(vi: "chỉ-tiêu", en: "indicator")))
  var names: [String] = []
  @Option(
    help: .said(vi: "Chia theo.", en: "Break down by.", value: LocalizedText(vi: "theo", en: "by")))
  var by: WordArgument<IndicatorBreakdown>?
  @Flag(
    help: .said(
      vi: "Từng đơn vị, sản phẩm sau con số.", en: "The units or products behind the number."))
  var units = false
  @Flag(
    help: .said(vi: "Định nghĩa và câu SQL.", en: "The definition and its SQL."))
  var definition = false
  @OptionGroup var scope: ReportScope
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    guard units, names.count != 1 else { return }
    throw ValidationError(
      say(
        LocalizedText(
          vi: "--units cần đúng một chỉ tiêu.", en: "--units takes exactly one indicator.")))
  }

  func run(in session: Session) throws -> Outcome {
    let indicators = try names.isEmpty ? Indicator.all : names.map(IndicatorName.indicator)
    if definition {
      for indicator in indicators { try session.show(IndicatorAnswer(indicator).answer) }
      return .done
    }
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let area = try scope.place.area(in: registry, on: moment.day)
    if units {
      let rows = try registry.rows(behind: indicators[0], in: area, at: moment)
      let name = indicators[0].name
      try session.show(
        IndicatorTables.rows(rows, unit: indicators[0].unit),
        page: PageTitle(vi: name.vi, en: name.en, in: area))
    } else {
      let figures = try registry.figures(
        of: indicators, in: area, by: by?.word, on: scope.map(in: registry, on: moment.day),
        at: moment)
      try session.show(
        IndicatorTables.figures(figures, by: by?.word),
        page: PageTitle(vi: "Bảng chỉ tiêu", en: "Indicators", in: area))
    }
    return .done
  }
}

extension IndicatorBreakdown: LabelledWord {}
