import ArgumentParser
import CooperativeLaw
import Registry

/// `htx ocop recognise`: a decision gives a product its stars.
struct OcopRecognise: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "recognise", vi: "Ghi quyết định công nhận, phân hạng: lần đầu, đánh giá lại, đổi hạng sao.",
      en: "Record a decision on stars: the first, a renewal, a change of stars.",
      discussion: LocalizedText(
        vi: "Có hiệu lực từ ngày quyết định (--decided). Không ghi --valid-to thì tính 36 tháng.",
        en: "It takes effect on the day of the decision (--decided). Without --valid-to it holds "
          + "36 months."))
  }

  @Argument(help: ProductArgument.help) var product: String?
  @Option(
    help: .said(vi: "Hạng sao, 1 đến 5.", en: "Stars, 1 to 5.", value: OcopPoints.number))
  var stars: Int?
  @OptionGroup var points: OcopPoints
  @Flag(
    help: .said(
      vi: "Tiềm năng 5 sao: tỉnh chấm từ 90 điểm, Bộ chưa quyết định.",
      en: "Potential five stars: 90 points or more by the province, the ministry has not decided."))
  var potentialFiveStars = false
  @Option(
    help: .said(
      vi: "Nơi ban hành.", en: "Who issued it.", value: LocalizedText(vi: "cơ-quan", en: "body")))
  var issuer: String?
  @Option(
    help: .said(
      vi: "Cấp ban hành: district (huyện), province (tỉnh), ministry (bộ).",
      en: "Level of who issued it: district, province, ministry.",
      value: LocalizedText(vi: "cấp", en: "level")))
  var level: WordArgument<OCOPLevel>?
  @Option(
    help: .said(
      vi: "Ngày cuối còn hiệu lực, như quyết định ghi.", en: "The last day, as the decision says.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var validTo: DateArgument?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let product = try session.product(product)
    let dossier = try dossier(session)
    try session.show(
      session.registry(for: .writing).recogniseProduct(product, dossier, session.filing(write)))
    return .done
  }

  private func dossier(_ session: Session) throws -> OCOPRecognitionDossier {
    var dossier = OCOPRecognitionDossier(
      stars: try session.value(
        stars, option: "--stars", question: LocalizedText(vi: "Hạng sao", en: "Stars")
      ) { Int($0) },
      decisionNumber: try session.text(
        write.decision, option: "--decision",
        question: LocalizedText(vi: "Số quyết định", en: "Number of the decision")),
      decidedOn: try session.date(
        write.decided, option: "--decided",
        question: LocalizedText(vi: "Ngày quyết định", en: "Day of the decision")),
      isPotentialFive: potentialFiveStars)
    dossier.score = points.score?.hundredths
    dossier.scoreA = points.scoreA?.hundredths
    dossier.scoreB = points.scoreB?.hundredths
    dossier.scoreC = points.scoreC?.hundredths
    dossier.issuer = issuer
    dossier.level = level?.word
    dossier.validTo = validTo?.date
    return dossier
  }
}

/// The points of a score sheet.
struct OcopPoints: ParsableArguments {
  static let number = LocalizedText(vi: "số", en: "number")

  @Option(
    help: .said(
      vi: "Tổng điểm, như 87,5.", en: "The total, such as 87.5.", value: OcopPoints.number))
  var score: PointsArgument?

  @Option(
    help: .said(
      vi: "Điểm phần A (sản phẩm và sức mạnh cộng đồng).",
      en: "Points of part A (product and community).", value: OcopPoints.number))
  var scoreA: PointsArgument?

  @Option(
    help: .said(
      vi: "Điểm phần B (khả năng tiếp thị).", en: "Points of part B (marketing).",
      value: OcopPoints.number))
  var scoreB: PointsArgument?

  @Option(
    help: .said(
      vi: "Điểm phần C (chất lượng).", en: "Points of part C (quality).",
      value: OcopPoints.number))
  var scoreC: PointsArgument?
}
