import ArgumentParser
import CooperativeLaw
import Registry

/// `htx rating list`: ratings by area, year, scheme and grade.
struct RatingList: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "list", vi: "Liệt kê xếp loại, năm gần nhất trước.", en: "List ratings, latest year first.")
  }

  @Option(help: RatingHelp.area) var area: String?
  @Option(help: RatingHelp.year) var year: Int?
  @Option(help: RatingHelp.scheme) var scheme: String?
  @Option(
    help: .said(
      vi: "Chỉ loại này: tốt, khá, trung bình, yếu, ...",
      en: "Only this grade: good, fair, average, weak, ...",
      value: LocalizedText(vi: "loại", en: "grade")))
  var grade: String?
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let filter = try registry.ratingFilter(
      area: area, year: year, scheme: scheme, grade: grade, at: moment)
    let names = SchemeNames(try registry.ratingSchemes(at: moment))
    let columns = global.format.isBrief ? RatingColumn.brief : RatingColumn.all
    let rows = try registry.ratings(filter, at: moment)
    try session.show(
      Table(
        columns.map(\.column), rows: rows.map { rating in columns.map { $0.cell(rating, names) } }))
    if rows.isEmpty {
      session.tell(LocalizedText(vi: "Không có xếp loại nào.", en: "There is no rating."))
    }
    return .done
  }
}

extension Registry {
  /// The filter that options ask for; scheme and grade are read as officers write them.
  func ratingFilter(
    area: String?, year: Int?, scheme: String?, grade: String? = nil, at moment: Moment
  ) throws(RegistryError) -> RatingFilter {
    var filter = RatingFilter(year: year)
    if let area { filter.area = try self.area(named: area, on: moment.day) }
    if let scheme { filter.scheme = try ratingScheme(named: scheme, at: moment).code }
    if let grade { filter.grade = try gradeCode(grade, scheme: scheme, at: moment) }
    return filter
  }
}
