public import CooperativeLaw
internal import GRDB

extension StatusEvent {
  /// What the tax authority decides and the registry only records.
  public static let ofTaxAuthority: [StatusEvent] = [
    .notAtAddressSet, .notAtAddressLifted, .revokedForTax, .taxRevocationLifted,
  ]
}

extension Registry {
  /// Records what the tax authority decided about the status of a unit, on the effective day.
  ///
  /// - Parameters:
  ///   - event: one of ``CooperativeLaw/StatusEvent/ofTaxAuthority``.
  ///   - text: the unit.
  ///   - noticeOn: the day its paper came, when it is known.
  ///   - details: who files, and when.
  /// - Returns: the receipt of the filing.
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it,
  ///   ``RegistryError/invalidValue(field:value:reason:)`` for an event that has an act of its own.
  @discardableResult
  public func recordEvent(
    _ event: StatusEvent, ofUnit text: String, noticeOn: CivilDate? = nil,
    _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    guard StatusEvent.ofTaxAuthority.contains(event) else { throw .eventOfAnAct(event) }
    return try perform(.recordUnitEvent, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try RecordUnitEvent(act: act, unit: unit, event: event, noticeOn: noticeOn).run()
    }
  }
}

/// An event decided elsewhere: judge, write.
struct RecordUnitEvent {
  private struct Content: Encodable {
    let event: String
    let noticeOn: CivilDate?
  }

  let act: Act
  let unit: Int64
  let event: StatusEvent
  let noticeOn: CivilDate?

  func run() throws {
    let record = try UnitStanding.require(act.db, unit, on: act.day)
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    if let noticeOn {
      reader.check(
        RecordRules.actDate,
        ActDateFacts(field: "notified_on", day: noticeOn, today: act.today))
    }
    act.add(reader.findings)
    let change = try StatusChange.judge(
      act, try StatusHolder.unit(act.db, unit), event, on: act.day)
    let filing = try act.open(
      content: try ledgerJSON(Content(event: event.code, noticeOn: noticeOn)))
    try act.touch(unit)
    try change.write(act, filing: filing, notifiedOn: noticeOn)
  }
}

extension RegistryError {
  /// The event is recorded by an act of its own.
  fileprivate static func eventOfAnAct(_ event: StatusEvent) -> RegistryError {
    let codes = StatusEvent.ofTaxAuthority.map(\.code).joined(separator: ", ")
    return .invalidValue(
      field: "event", value: event.code,
      reason: LocalizedText(
        vi: "việc này có lệnh riêng; ở đây chỉ ghi: \(codes).",
        en: "this has a command of its own; here only: \(codes)."))
  }
}
