/// The part of a unit in a reorganisation that is under way.
public struct RunningReorganisation: Sendable, Hashable {
  /// Number of the reorganisation.
  public let number: Int64
  /// The office's own number of the unit.
  public let unit: String
  /// What it is.
  public let subject: StatusSubject
  /// The part it plays.
  public let part: Reorganisation
  /// The day of the resolution or contract.
  public let resolvedOn: CivilDate

  /// Makes the facts.
  public init(
    number: Int64, unit: String, subject: StatusSubject, part: Reorganisation,
    resolvedOn: CivilDate
  ) {
    self.number = number
    self.unit = unit
    self.subject = subject
    self.part = part
    self.resolvedOn = resolvedOn
  }
}

/// The times that run in a reorganisation under way.
///
/// Law 17/2023/QH15 Điều 92-95. The end within days of the tax authority's paper has no clock here:
/// the day of that paper is only told with the filing that carries it through.
public enum ReorganisationDue {
  /// The clock of a unit; whether it was sent is not on record, so it is asked until the end.
  public static func items(_ facts: RunningReorganisation) -> [DueItem] {
    let regime = StatusRegime.of(facts.subject, on: facts.resolvedOn)
    let opened = StatusTable.answer(
      facts.subject, regime, .active, .reorganisationOpened(facts.part))
    guard let clock = opened.transition?.starts.first(where: { $0.duty == .reorganisationSent }),
      let last = clock.deadline(from: facts.resolvedOn)
    else { return [] }
    return [
      DueItem(
        .reorganisation, of: facts.unit,
        LocalizedText(
          vi: "Gửi nghị quyết, hợp đồng tổ chức lại (nếu chưa)",
          en: "Send the resolution or contract (if not yet)"),
        by: last, clock.citation, command: "htx reorganise show \(facts.number)")
    ]
  }
}
