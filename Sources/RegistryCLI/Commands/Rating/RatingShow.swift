import ArgumentParser
import CooperativeLaw
import Registry

/// `htx rating show UNIT`: the ratings of a unit, each with its points.
struct RatingShow: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "show", vi: "Xem xếp loại của một đơn vị, điểm từng tiêu chí.",
      en: "Show a unit's ratings with the points of every criterion.")
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(help: RatingHelp.year) var year: Int?
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let ratings = try registry.ratings(RatingFilter(unit: unit, year: year), at: moment)
    let names = SchemeNames(try registry.ratingSchemes(at: moment))
    try session.show(
      Answer(parts: [
        Answer.Part(
          key: "ratings", heading: LocalizedText(vi: "Xếp loại", en: "Ratings"),
          table: Table(
            RatingColumn.all.map(\.column),
            rows: ratings.map { rating in RatingColumn.all.map { $0.cell(rating, names) } })),
        Answer.Part(
          key: "scores", heading: LocalizedText(vi: "Điểm từng tiêu chí", en: "Points"),
          table: Table(RatingShow.columns, rows: ratings.flatMap { RatingShow.scores($0, names) })),
      ]))
    if ratings.isEmpty {
      session.tell(LocalizedText(vi: "Không có xếp loại nào.", en: "There is no rating."))
    }
    return .done
  }

  private static let columns = [
    Column("year", vi: "Năm", en: "Year", .integer),
    Column("scheme", vi: "Bộ tiêu chí", en: "Scheme", .code),
    Column("criterion", vi: "Tiêu chí", en: "Criterion", .code),
    Column("name", vi: "Nội dung", en: "Name", .name),
    Column("points", vi: "Điểm", en: "Points", .hundredths),
  ]

  /// The points in the order of the sheet.
  private static func scores(_ rating: RatingRecord, _ names: SchemeNames) -> [[Cell]] {
    let sheet = names[rating.scheme]?.sheet
    let order = sheet?.ids ?? []
    let given = order.filter { rating.entry.scores[$0] != nil }
    // A scheme of the office may have lost a criterion since; its points are still told.
    let others = rating.entry.scores.keys.filter { !order.contains($0) }.sorted()
    return (given + others).map { id in
      [
        .integer(rating.year), .text(rating.scheme), .text(id),
        sheet?.label(of: id).map { .coded($0.vi, $0) } ?? .missing,
        .points(rating.entry.scores[id]),
      ]
    }
  }
}
