internal import CooperativeLaw
internal import GRDB

/// A return as it was sent, made again from the books.
public struct ReissuedReport: Sendable {
  /// What was kept of it.
  public let issued: IssuedReport
  /// The return, made again.
  public let report: PeriodicReturn
  /// Whether it is the same to the letter.
  public let isSame: Bool
  /// Where today's knowledge says otherwise.
  public let differences: [ReturnDifference]
}

extension Registry {
  /// The returns that were sent, the latest first, as known at a moment.
  public func issuedReports(at moment: Moment) throws(RegistryError) -> [IssuedReport] {
    try read { db in try IssuedReports.all(db, known: moment.knownFiling(db)) }
  }

  /// A return that was sent, made again, beside the same as known at a moment.
  ///
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` when there is no such return, or
  ///   its period is none that this program knows.
  public func reissue(_ id: Int64, at moment: Moment) throws(RegistryError) -> ReissuedReport {
    try report { db in
      let issued = try IssuedReports.all(db, known: .max).first { $0.id == id }
      guard let issued, var question = issued.question else {
        throw RegistryError.invalidValue(
          field: "report", value: String(id),
          reason: LocalizedText(
            vi: "không có báo cáo đã gửi này; xem htx report issued.",
            en: "there is no such return; see htx report issued."))
      }
      let sent = try PeriodicReturn.made(db, question)
      question.knowledge = moment.knowledge
      let now = try PeriodicReturn.made(db, question)
      return ReissuedReport(
        issued: issued, report: sent, isSame: sent.sha256 == issued.sha256,
        differences: ReturnDifference.all(from: sent.tables, to: now.tables))
    }
  }
}
