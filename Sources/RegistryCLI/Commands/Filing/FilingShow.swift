import ArgumentParser
import CooperativeLaw
import Registry

/// `htx filing show N`: a filing with its papers, its findings and what it did.
struct FilingShow: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "show", vi: "Xem một hồ sơ: giấy tờ, lưu ý, và những gì hồ sơ đã ghi.",
      en: "Show a filing: its papers, its findings, and what it wrote.")
  }

  @Argument(help: .filingNumber) var number: Int64
  @Option(
    help: .said(
      vi: "Hiện nhiều nhất chừng này dòng mỗi bảng.", en: "At most so many rows of each table.",
      value: LocalizedText(vi: "số-dòng", en: "rows")))
  var limit: Int = 200
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let filing = try session.registry(for: .reading).filing(number, limit: max(0, limit))
    try session.show(
      Answer(
        fields: FilingColumns.fields(filing.filing, digest: filing.digest),
        parts: FilingParts.all(of: filing)))
    if filing.counts.contains(where: { max($0.wrote, $0.ended, $0.withdrew) > limit }) {
      session.tell(
        LocalizedText(
          vi: "Mỗi bảng chỉ hiện \(limit) dòng đầu; xem thêm bằng --limit.",
          en: "Only the first \(limit) rows of each table are shown; see more with --limit."))
    }
    return .done
  }
}
