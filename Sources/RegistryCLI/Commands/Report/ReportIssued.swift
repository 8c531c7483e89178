import ArgumentParser
import CooperativeLaw
import Registry

/// `htx report issued [NUMBER]`: the returns that were sent, or one made again and beside today.
struct ReportIssued: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "issued", vi: "Các báo cáo đã gửi; in lại một báo cáo và chỗ khác với nay.",
      en: "The returns that were sent; one made again, and where today's books differ.",
      discussion: LocalizedText(
        vi: "Không in lại được đúng từng chữ thì báo và thoát với mã 1.",
        en: "When it cannot be made again to the letter this is said, and the exit code is 1."))
  }

  @Argument(
    help: .said(
      vi: "Số của báo cáo; không ghi thì liệt kê.",
      en: "The number of a return; all of them if not given.",
      value: LocalizedText(vi: "số", en: "number")))
  var report: Int64?
  @Flag(
    help: .said(
      vi: "Chỉ chỗ khác giữa bản đã gửi và sổ hiện nay.",
      en: "Only where today's books differ from what was sent."))
  var difference = false
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    guard let report else {
      try session.show(
        Table(IssuedTables.columns, rows: registry.issuedReports(at: moment).map(IssuedTables.row)))
      return .done
    }
    let again = try registry.reissue(report, at: moment)
    if difference {
      try session.show(IssuedTables.differences(again.differences))
    } else {
      let answer = ReturnAnswer(again.report)
      try session.show(answer.answer, page: answer.page)
    }
    return tell(again, session)
  }

  private func tell(_ again: ReissuedReport, _ session: Session) -> Outcome {
    let count = again.differences.count
    session.tell(
      LocalizedText(
        vi: "Sổ hiện nay khác bản đã gửi ở \(count) ô.",
        en: "Today's books differ from what was sent in \(count) cell\(count == 1 ? "" : "s")."))
    guard !again.isSame else { return .done }
    session.tell(
      LocalizedText(
        vi: "Không in lại được đúng bản đã gửi: mã SHA-256 khác (\(again.issued.sha256)).",
        en: "This is not what was sent: its SHA-256 was another (\(again.issued.sha256))."))
    return .problemsFound
  }
}
