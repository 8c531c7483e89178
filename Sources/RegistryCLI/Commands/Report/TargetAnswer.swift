import CooperativeLaw
import Registry

/// Standings against a programme as an answer.
struct TargetAnswer {
  let programme: Programme
  let baseline: [TargetStanding]
  let targets: [TargetStanding]

  /// How the columns are to be read; on paper it stands under the table.
  static let rule = LocalizedText(
    vi: """
      Đúng tiến độ: nếu mức tăng của năm qua giữ nguyên đến hạn thì đạt. Tăng bình quân năm là bình \
      quân nhân kể từ mốc của chương trình. Số chưa đủ dữ liệu ghi là chưa rõ.
      """,
    en: """
      On course: the change of the last year, gone on with until the day due, reaches the number. \
      Growth a year is the geometric mean since the programme's base. A figure without data is \
      not known.
      """)

  var answer: Answer {
    Answer(
      fields: [
        (
          Column("programme", vi: "Chương trình", en: "Programme", .code), .text(programme.id)
        ),
        (Column("title", vi: "Tên", en: "Title"), .coded(programme.title.vi, programme.title)),
        (Column("source", vi: "Nguồn", en: "Source"), .text(programme.source)),
      ],
      parts: [
        part("targets", vi: "Chỉ tiêu", en: "Targets", targets, note: Self.rule),
        part("baseline", vi: "Mốc nêu trong văn bản", en: "Base line of the text", baseline),
        duties, definitions,
      ],
      picture: TargetChart(programme, targets).picture)
  }

  private func part(
    _ key: String, vi: String, en: String, _ standings: [TargetStanding],
    note: LocalizedText? = nil
  ) -> Answer.Part {
    Answer.Part(
      key: key, heading: LocalizedText(vi: vi, en: en),
      table: Table(Self.columns, rows: standings.map(Self.row)), note: note)
  }

  private var duties: Answer.Part {
    Answer.Part(
      key: "duties", heading: LocalizedText(vi: "Việc không có con số", en: "Without a number"),
      table: Table(
        [
          Column("duty", vi: "Việc", en: "Duty", .name),
          Column("see", vi: "Xem bằng", en: "See with"),
        ],
        rows: programme.duties.map {
          [.text($0.words), .text($0.see.map { "htx \($0)" }.joined(separator: "; "))]
        }))
  }

  private var definitions: Answer.Part {
    Answer.Part(
      key: "definitions", heading: LocalizedText(vi: "Cách tính", en: "How it is counted"),
      table: Table(
        [
          Column("target", vi: "Mã", en: "Target", .code),
          Column("indicator", vi: "Chỉ tiêu", en: "Indicator", .code, isSpare: true),
          Column("definition", vi: "Cách tính", en: "Definition"),
        ], rows: (targets + baseline).map { Self.definition($0.target) }))
  }

  private static func definition(_ target: ProgrammeTarget) -> [Cell] {
    let indicator = Indicator.named(target.indicator)?.definition ?? LocalizedText(vi: "", en: "")
    let measure = target.measure == .level ? nil : target.measure.definition
    let note = target.note
    func joined(_ language: KeyPath<LocalizedText, String>) -> String {
      [indicator, measure, note].compactMap { $0?[keyPath: language] }.joined(separator: " ")
    }
    return [
      .text(target.id), .text(target.indicator),
      .coded(joined(\.vi), LocalizedText(vi: joined(\.vi), en: joined(\.en))),
    ]
  }

  private static let columns = [
    Column("target", vi: "Mã", en: "Target", .code, isSpare: true),
    Column("words", vi: "Lời văn bản", en: "Words of the text", .name),
    Column("comparison", vi: "So", en: "Is"),
    Column("value", vi: "Chỉ tiêu", en: "Target value", .money),
    Column("now", vi: "Hiện nay", en: "Now", .money),
    Column("gap", vi: "Còn thiếu", en: "Gap", .money),
    Column("share_reached", vi: "Đạt %", en: "Reached %", .hundredths, isSpare: true),
    Column("year_ago", vi: "Năm trước", en: "A year ago", .money, isSpare: true),
    Column("reached", vi: "Đạt", en: "Reached"),
    Column("on_course", vi: "Đúng tiến độ", en: "On course"),
    Column("due", vi: "Hạn", en: "Due", .date),
    Column("known", vi: "Biết", en: "Known", .integer),
    Column("count", vi: "Trên", en: "Of", .integer),
    Column("missing", vi: "Còn thiếu số liệu", en: "Missing data"),
    Column("clause", vi: "Ở đâu", en: "Clause", isSpare: true),
  ]

  private static func row(_ standing: TargetStanding) -> [Cell] {
    let target = standing.target
    let unit = target.unit
    return [
      .text(target.id), .text(target.words),
      .coded(target.comparison.rawValue, target.comparison.label),
      IndicatorCells.figure(target.value, of: unit),
      IndicatorCells.figure(standing.now, of: unit),
      standing.gap.map { IndicatorCells.figure($0, of: unit) } ?? .missing,
      standing.shareReached.map(Cell.hundredths) ?? .missing,
      standing.yearAgo.map { IndicatorCells.figure($0, of: unit) } ?? .missing,
      .yesNo(standing.isReached), .yesNo(standing.isOnCourse), .date(target.due),
      .integer(standing.known), .integer(standing.count), missing(standing), .text(target.clause),
    ]
  }

  /// What is missing to know the figure, or to know it of all.
  private static func missing(_ standing: TargetStanding) -> Cell {
    let gap = standing.count - standing.known
    if gap > 0 {
      return .coded(
        String(gap),
        LocalizedText(
          vi: "thiếu \(gap)/\(standing.count)", en: "\(gap) of \(standing.count) missing"))
    }
    guard standing.now == nil else { return .missing }
    return .coded("all", LocalizedText(vi: "chưa có số liệu nào", en: "no data at all"))
  }
}

extension ProgrammeTarget.Comparison {
  /// The sign or word before the number.
  var label: LocalizedText {
    switch self {
    case .atLeast: LocalizedText(vi: "≥", en: "≥")
    case .above: LocalizedText(vi: ">", en: ">")
    case .below: LocalizedText(vi: "<", en: "<")
    case .about: LocalizedText(vi: "khoảng", en: "about")
    case .exactly: LocalizedText(vi: "=", en: "=")
    case .between: LocalizedText(vi: "từ", en: "from")
    }
  }
}
