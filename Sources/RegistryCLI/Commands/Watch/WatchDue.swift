import ArgumentParser
import CooperativeLaw
import Registry

/// `htx watch due`: every clock that runs, by last day.
struct WatchDue: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "due", vi: "Việc đến hạn và quá hạn của các đơn vị, kèm điều luật và lệnh phải gõ.",
      en: "What is due or overdue, with its article and what to type.")
  }

  @Option(
    help: .said(
      vi: "Chỉ loại này, ghi nhiều lần được: " + DueKind.words(.vi) + ".",
      en: "Only this kind, may be repeated: " + DueKind.words(.en) + ".",
      value: LocalizedText(vi: "loại", en: "kind")))
  var kind: [WordArgument<DueKind>] = []
  @Option(
    help: .said(
      vi: "Đến hạn trong bấy nhiêu ngày tới (mặc định 90); việc quá hạn luôn hiện.",
      en: "Due within so many days (90 if not given); what is overdue is always shown.",
      value: LocalizedText(vi: "số-ngày", en: "days")))
  var within = 90
  @Flag(help: .said(vi: "Chỉ việc đã quá hạn.", en: "Only what is overdue.")) var late = false
  @OptionGroup var options: WatchOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    guard (0...3660).contains(within) else {
      throw ValidationError(
        say(
          LocalizedText(
            vi: "--within từ 0 đến 3660 ngày.", en: "--within is 0 to 3660 days.")))
    }
  }

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(options.read)
    let found = try registry.due(
      DueFilter(
        area: options.area(in: registry, at: moment),
        kinds: kind.isEmpty ? nil : Set(kind.map(\.word)), within: within, lateOnly: late),
      at: moment)
    let columns = global.format.isBrief ? DueColumn.brief : DueColumn.all
    try session.show(
      Table(
        columns.map(\.column),
        rows: found.lines.lazy.map { line in columns.map { $0.cell(line, moment.day) } }))
    for text in DueCount.texts(found, on: moment.day) { session.tell(text) }
    return .done
  }
}

extension DueKind: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .dissolution: ["dissolution", "giải thể"]
    case .selfScore: ["chấm điểm"]
    case .meeting: ["đại hội thường niên"]
    default: []
    }
  }

  /// The codes with their words.
  static func words(_ language: Language) -> String {
    allCases.map { "\($0.rawValue) (\($0.label[language]))" }.joined(separator: ", ")
  }
}
