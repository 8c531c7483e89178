/// Capital that members promised when they founded or joined a unit, and have not paid.
public struct PromisedCapital: Sendable, Hashable {
  /// The office's own number of the unit.
  public let unit: String
  /// What it is.
  public let kind: UnitKind
  /// The day the time to pay runs from: the certificate, or the admission where that is later.
  public let start: CivilDate
  /// How many members owe.
  public let members: Int
  /// What they owe together, in đồng.
  public let unpaid: Int

  /// Makes the facts.
  public init(unit: String, kind: UnitKind, start: CivilDate, members: Int, unpaid: Int) {
    self.unit = unit
    self.kind = kind
    self.start = start
    self.members = members
    self.unpaid = unpaid
  }
}

/// When promised capital is paid in, and the charter capital lowered where it is not.
///
/// Law 23/2012/QH13 Điều 17 khoản 3; Law 17/2023/QH15 Điều 74 khoản 4 and 7. What was promised only
/// later has no time in these texts.
public enum CapitalDue {
  /// The clocks of a unit on a day: registering the lower capital runs once paying in is overdue.
  public static func items(_ facts: PromisedCapital, on day: CivilDate) -> [DueItem] {
    guard let rule = LawBook.regime(for: facts.kind, on: facts.start).capital.payIn,
      let period = rule.value
    else { return [] }
    let last = Deadline.after(facts.start, period)
    return [
      DueItem(
        .capital, of: facts.unit, payIn(facts), by: last, rule.citation,
        command: "htx capital record \(facts.unit)")
    ] + (last.isMissed(on: day) == true ? shortfall(facts, after: last) : [])
  }

  /// The text that would tell the time, where it is not known.
  public static func unknown(_ facts: PromisedCapital) -> DueUnknown? {
    guard let rule = LawBook.regime(for: facts.kind, on: facts.start).capital.payIn,
      rule.value == nil
    else { return nil }
    return DueUnknown(kind: .capital, unitKind: facts.kind, citation: rule.citation)
  }

  /// By the law of the day on which the time to pay in ends.
  private static func shortfall(_ facts: PromisedCapital, after last: Deadline) -> [DueItem] {
    let end = last.earliest
    guard
      let rule = LawBook.regime(for: facts.kind, on: end).capital.shortfallRegistration,
      let period = rule.value
    else { return [] }
    return [
      DueItem(
        .capital, of: facts.unit,
        LocalizedText(
          vi: "Đăng ký lại vốn điều lệ theo số đã góp",
          en: "Register the charter capital really paid"),
        by: .after(end, period), rule.citation, command: "htx unit change \(facts.unit)")
    ]
  }

  private static func payIn(_ facts: PromisedCapital) -> LocalizedText {
    let amount = Money.text(facts.unpaid)
    let who = facts.members == 1 ? "1 member owes" : "\(facts.members) members owe"
    return LocalizedText(
      vi: "Góp đủ vốn: \(facts.members) thành viên còn thiếu \(amount.vi)",
      en: "Pay in capital: \(who) \(amount.en)")
  }
}
