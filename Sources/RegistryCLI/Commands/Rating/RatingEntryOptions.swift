import ArgumentParser
import CooperativeLaw
import Registry

/// What is said of a rating: points, total, grade or reason, days and paper.
struct RatingEntryOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Điểm của một tiêu chí hoặc tiểu mục, như C01=6,5; viết nhiều lần được.",
      en: "Points of a criterion or part, such as C01=6.5; may be repeated.",
      value: LocalizedText(vi: "tiêu-chí=điểm", en: "criterion=points")))
  var score: [ScoreArgument] = []
  @Option(
    help: .said(
      vi: "Tổng điểm; không ghi thì cộng từ các tiêu chí.",
      en: "The total; the sum of the criteria if not given.",
      value: LocalizedText(vi: "điểm", en: "points")))
  var total: String?
  @Option(
    help: .said(
      vi: "Xếp loại: tốt, khá, trung bình, yếu; không ghi thì suy từ tổng điểm.",
      en: "The grade: good, fair, average, weak; from the total if not given.",
      value: LocalizedText(vi: "loại", en: "grade")))
  var grade: String?
  @Option(
    help: .said(
      vi: "Vì sao không xếp loại: new (mới), stopped (ngừng trên 3 tháng), hoặc lý do khác.",
      en: "Why it is not rated: new, stopped (over 3 months), or another reason.",
      value: LocalizedText(vi: "lý-do", en: "reason")))
  var notRated: String?
  @Flag(
    inversion: .prefixedNo,
    help: .said(
      vi: "Trong năm có bị xử phạt vi phạm hành chính trong hoạt động hay không.",
      en: "Whether it was fined in the year for its operation."))
  var fined: Bool?
  @Option(help: RatingHelp.day("Ngày tự chấm điểm.", "The day of scoring."))
  var scoredOn: DateArgument?
  @Option(
    help: RatingHelp.day("Ngày hội đồng quản trị thống nhất.", "The day the board agreed."))
  var board: DateArgument?
  @Option(
    help: RatingHelp.day(
      "Ngày ban kiểm soát, kiểm soát viên thống nhất.", "The day the control board agreed."))
  var control: DateArgument?
  @Option(help: RatingHelp.day("Ngày nhận bảng tự chấm điểm.", "The day the sheet came in."))
  var received: DateArgument?
  @Option(
    help: .said(
      vi: "Bảng tự chấm điểm, quyết định làm căn cứ.", en: "The paper it rests on.",
      value: LocalizedText(vi: "giấy-tờ", en: "paper")))
  var document: String?

  /// The dossier of a year by a scheme.
  func dossier(year: Int, scheme: String) throws -> RatingDossier {
    let scores = Dictionary(grouping: score, by: \.criterion)
    if let twice = scores.first(where: { $0.value.count > 1 })?.key {
      throw ValidationError(
        say(
          LocalizedText(
            vi: "Điểm của \(twice) được ghi hai lần.", en: "Points of \(twice) are given twice.")))
    }
    return RatingDossier(
      year: year, scheme: scheme, scores: scores.compactMapValues { $0.first?.points },
      total: total, grade: grade, notRatedReason: notRated, fined: fined,
      days: RatingFacts.Days(
        scoredOn: scoredOn?.date, agreedByBoardOn: board?.date, agreedByControlOn: control?.date,
        receivedOn: received?.date), document: document ?? "")
  }
}
