internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records on the effective day that a report on compliance was asked for, or came.
  ///
  /// Law 17/2023/QH15 Điều 103 khoản 1 điểm c; Decree 295/2026/NĐ-CP Điều 7 khoản 6, Điều 48 khoản 8.
  ///
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` when the last day to send it is
  ///   before the request or given with a report that came.
  @discardableResult
  public func recordComplianceReport(
    _ dossier: ComplianceReportDossier, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.complianceReport, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      let record = try UnitStanding.require(act.db, unit, on: act.day)
      try dossier.check(on: act.day)
      act.add(UnitStanding.ended(record))
      act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
      let filing = try act.open(content: try ledgerJSON(dossier))
      try act.touch(unit)
      try dossier.write(act, unit, filing: filing)
      act.note(
        FactChange(
          subject: record.localNumber, field: "report", before: nil, after: dossier.deed.rawValue))
      act.note(
        FactChange(
          subject: record.localNumber, field: "report_due_on", before: nil,
          after: dossier.dueOn?.description))
    }
  }
}

extension ComplianceReportDossier {
  fileprivate func check(on day: CivilDate) throws {
    guard let dueOn else { return }
    guard deed == .asked else {
      throw RegistryError.invalidValue(
        field: "--due", value: dueOn.slashed,
        reason: LocalizedText(
          vi: "chỉ ghi hạn khi yêu cầu báo cáo.", en: "only a request names a last day."))
    }
    guard dueOn < day else { return }
    throw RegistryError.invalidValue(
      field: "--due", value: dueOn.slashed,
      reason: LocalizedText(
        vi: "trước ngày yêu cầu \(day.slashed).", en: "before the request of \(day)."))
  }

  fileprivate func write(_ act: Act, _ unit: Int64, filing: Int64) throws {
    try act.db.cachedStatement(
      sql: """
        INSERT INTO compliance_report (unit_id, occurred_on, deed, due_on, document, recorded_by)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      unit, act.day.description, deed.rawValue, dueOn?.description, document, filing,
    ])
  }
}
