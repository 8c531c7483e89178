internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Keeps a return as sent: its period, its area, the filing it rests on and its digest (gửi báo cáo).
  ///
  /// It is not kept itself: the books give it again to the letter for as long as they are.
  ///
  /// - Returns: the receipt and the return.
  /// - Throws: ``RegistryError/periodNotEnded(_:)``;
  ///   ``RegistryError/nothingToChange(_:)`` when the very same was sent.
  @discardableResult
  public func issue(
    _ question: ReturnQuestion, _ details: FilingDetails
  ) throws(RegistryError) -> (receipt: FilingReceipt, report: PeriodicReturn) {
    try question.requireEnded(on: clock.today)
    var report: PeriodicReturn?
    let receipt = try perform(.issueReport, details) { act in
      report = try IssueReport(act: act, question: question).run()
    }
    guard let report else { throw RegistryError.damaged(detail: "issued_report") }
    return (receipt, report)
  }
}

/// A return on its way: make it, keep what gives it again.
struct IssueReport {
  let act: Act
  let question: ReturnQuestion

  func run() throws -> PeriodicReturn {
    act.judgeDays()
    let report = try PeriodicReturn.made(act.db, question)
    let area = question.area?.pathName ?? ""
    var entry = LedgerEntry("issued_report")
    entry.key("kind", question.form.rawValue)
    entry.key("period_from", question.period.first.description)
    entry.key("period_to", question.period.last.description)
    entry.key("area_id", question.area?.id)
    entry.set("known_filing", report.knownFiling)
    entry.set("sha256", report.sha256)
    if let former = try entry.former(act.db), former["sha256"] == report.sha256 {
      throw RegistryError.nothingToChange("\(question.form.label.vi) · \(question.period.label.vi)")
    }
    let content = Content(
      kind: question.form.rawValue, from: question.period.first, to: question.period.last,
      area: area, knownFiling: report.knownFiling, sha256: report.sha256)
    try act.append(entry, subject: question.form.label.vi, content: content, unit: nil)
    return report
  }

  private struct Content: Encodable {
    let kind: String
    let from: CivilDate
    let to: CivilDate
    let area: String
    let knownFiling: Int64
    let sha256: String
  }
}
