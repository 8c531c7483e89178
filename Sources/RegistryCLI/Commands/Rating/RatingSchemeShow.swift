import ArgumentParser
import CooperativeLaw
import Registry

/// `htx rating scheme show CODE`: what a scheme scores, its grades and its dates.
struct RatingSchemeShow: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "show", vi: "Xem một bộ tiêu chí: tiêu chí, thang điểm, xếp loại.",
      en: "Show a scheme: its criteria, maxima and grades.")
  }

  @Argument(help: RatingHelp.scheme) var scheme: String
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let scheme = try session.registry(for: .reading).ratingScheme(
      named: scheme, at: session.moment(read))
    try session.show(
      Answer(
        fields: SchemeFields.all.map { ($0.column, $0.cell(scheme)) },
        parts: [
          Answer.Part(
            key: "criteria", heading: LocalizedText(vi: "Tiêu chí", en: "Criteria"),
            table: Table(SchemeFields.sheetColumns, rows: SchemeFields.sheet(scheme))),
          Answer.Part(
            key: "grades", heading: LocalizedText(vi: "Xếp loại", en: "Grades"),
            table: Table(SchemeFields.gradeColumns, rows: SchemeFields.grades(scheme))),
          Answer.Part(
            key: "not_rated", heading: LocalizedText(vi: "Lý do không xếp loại", en: "Not rated"),
            table: Table(
              SchemeFields.reasonColumns,
              rows: scheme.reasons.map { [.text($0.code), .coded($0.label.vi, $0.label)] })),
        ]))
    return .done
  }
}
