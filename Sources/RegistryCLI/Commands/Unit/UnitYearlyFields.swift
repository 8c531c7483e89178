import CooperativeLaw
import Registry

/// What was last observed, reported and rated of a unit.
enum UnitYearlyFields {
  static func fields(_ now: UnitYearlyNow) -> [(column: Column, cell: Cell)] {
    [
      (
        Column("traits", vi: "Đặc điểm", en: "Traits"),
        list(now.traits.map { ($0.rawValue, $0.label) })
      ),
      (
        Column("activity", vi: "Hoạt động thực tế", en: "Observed activity"),
        now.activity.map(activity) ?? .missing
      ),
      (
        Column("last_meeting", vi: "Họp gần nhất", en: "Last meeting"),
        now.meeting.map(meeting) ?? .missing
      ),
      (
        Column("rating", vi: "Xếp loại", en: "Rating"), now.rating.map(rating) ?? .missing
      ),
      (Column("links", vi: "Liên kết doanh nghiệp", en: "Links", .integer), count(now.links)),
      (
        Column("certifications", vi: "Chứng nhận", en: "Certifications", .integer),
        count(now.certifications)
      ),
    ]
  }

  /// The latest yearly report, its known figures in the order of the form.
  static func part(_ now: UnitYearlyNow) -> Answer.Part {
    let year = now.report.map { " \($0.year)" } ?? ""
    let figures = YearlyFigure.allCases.compactMap { figure -> [Cell]? in
      guard let value = now.report?.figures[figure] else { return nil }
      return [
        .coded(figure.rawValue, figure.label), figure.isMoney ? .money(value) : .integer(value),
      ]
    }
    return Answer.Part(
      key: "yearly_figures",
      heading: LocalizedText(vi: "Số liệu năm" + year, en: "Figures of" + year),
      table: Table(columns, rows: figures))
  }

  private static let columns = [
    Column("figure", vi: "Chỉ tiêu", en: "Figure"),
    Column("value", vi: "Giá trị", en: "Value", .money),
  ]

  private static func activity(_ record: ActivityRecord) -> Cell {
    guard let state = record.state else { return .missing }
    return dated(state.rawValue, state.label, record.observedOn)
  }

  private static func meeting(_ record: MeetingRecord) -> Cell {
    guard let kind = record.kind else { return .missing }
    return dated(kind.rawValue, kind.label, record.heldOn)
  }

  private static func dated(_ code: String, _ label: LocalizedText, _ day: CivilDate) -> Cell {
    .coded(
      "\(code) \(day)",
      LocalizedText(vi: "\(label.vi) (\(day.slashed))", en: "\(label.en) (\(day.slashed))"))
  }

  private static func rating(_ rating: UnitYearlyNow.Rating) -> Cell {
    .text("\(rating.grade ?? "-") \(rating.year)")
  }

  private static func count(_ number: Int) -> Cell { number == 0 ? .missing : .integer(number) }

  private static func list(_ items: [(code: String, words: LocalizedText)]) -> Cell {
    guard !items.isEmpty else { return .missing }
    let words = { (language: Language) in
      items.map { $0.words[language] }.joined(separator: "; ")
    }
    return .coded(
      items.map(\.code).joined(separator: ";"), LocalizedText(vi: words(.vi), en: words(.en)))
  }
}
