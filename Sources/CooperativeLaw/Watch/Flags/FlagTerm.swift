/// How long a state must last before it is a ground.
struct FlagTerm: Sendable {
  /// How long; `nil` when it is a ground at once.
  let period: Period?
  /// Where it stands.
  let citation: Citation
  /// Whether it must last longer than that (trên), not only as long.
  let isExceeded: Bool
  /// Whether the law itself sets the time, so that what comes after it is overdue.
  let isDeadline: Bool

  init(
    _ period: Period?, _ citation: Citation, isExceeded: Bool = false, isDeadline: Bool = false
  ) {
    self.period = period
    self.citation = citation
    self.isExceeded = isExceeded
    self.isDeadline = isDeadline
  }

  /// The term of a ground of revocation under Law 17/2023/QH15 and its decrees.
  init(
    of ground: RevocationGround, _ subject: StatusSubject, else place: Citation,
    isDeadline: Bool = false
  ) {
    let term = ground.term(for: subject, .decree295)
    self.init(
      term?.value, term?.citation ?? place, isExceeded: ground == .stoppedUntold,
      isDeadline: isDeadline)
  }

  /// The first day the ground is there when the state began on a day.
  func reached(from since: CivilDate, _ period: Period?) -> CivilDate {
    guard let period else { return since }
    return since.adding(period).adding(days: isExceeded ? 1 : 0)
  }

  /// The first day of the early warning: months 9 to 11 of 12, 15 to 17 of 18, 3 to 5 of 6.
  func early(from since: CivilDate, _ period: Period?) -> CivilDate {
    guard case .months(let months) = period else { return since }
    return since.adding(months: months > 3 ? months - 3 : max(0, months - 1))
  }
}

extension CivilDate {
  /// The same day a period later, not moved off closed days: how long a state lasts is no time to
  /// act in.
  func adding(_ period: Period) -> CivilDate {
    switch period {
    case .months(let months): adding(months: months)
    case .days(let days), .workingDays(let days): adding(days: days)
    }
  }
}
