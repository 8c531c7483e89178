import CooperativeLaw
import Registry

/// A periodic return as an answer.
struct ReturnAnswer {
  private let report: PeriodicReturn

  init(_ report: PeriodicReturn) { self.report = report }

  var answer: Answer {
    Answer(
      fields: [
        (
          Column("form", vi: "Báo cáo", en: "Return"),
          .coded(report.question.form.rawValue, report.question.form.label)
        ),
        (
          Column("period", vi: "Kỳ", en: "Period"),
          .coded(days, report.question.period.label)
        ),
        (
          Column("area", vi: "Địa bàn", en: "Area"),
          report.question.area.map { .text($0.pathName) } ?? .coded("", whole)
        ),
        (
          Column("source", vi: "Căn cứ", en: "Source"),
          .optional(report.question.source?.reference)
        ),
        (
          Column("known_filing", vi: "Đến hồ sơ số", en: "Up to filing", .integer),
          .integer(Int(report.knownFiling))
        ),
        (Column("sha256", vi: "SHA-256", en: "SHA-256", .code), .text(report.sha256)),
      ], parts: report.tables.map(Answer.Part.init) + [definitions])
  }

  /// What the return is called on paper, of which period and area.
  var page: PageTitle {
    let (form, period) = (report.question.form.label, report.question.period.label)
    return PageTitle(
      title: LocalizedText(vi: "\(form.vi) \(period.vi)", en: "\(form.en), \(period.en)"),
      subtitles: report.question.area.map { [$0.subtitle] } ?? [])
  }

  private var days: String {
    "\(report.question.period.first)/\(report.question.period.last)"
  }

  private var whole: LocalizedText { LocalizedText(vi: "toàn bộ sổ", en: "the whole registry") }

  private var definitions: Answer.Part {
    Answer.Part(
      key: "definitions", heading: LocalizedText(vi: "Cách tính", en: "How it is counted"),
      table: Table(
        [
          Column("table", vi: "Bảng", en: "Table"),
          Column("definition", vi: "Cách tính", en: "Definition"),
        ],
        rows: report.tables.compactMap { table in
          report.definitions[table.key].map {
            [.coded(table.key, table.title), .coded(table.key, $0)]
          }
        }))
  }
}
