/// A unit whose business is suspended, with the notice that holds.
public struct RunningSuspension: Sendable, Hashable {
  /// The office's own number of the unit.
  public let unit: String
  /// What it is.
  public let subject: StatusSubject
  /// Whether a THT is registered.
  public let isRegistered: Bool
  /// The first day of the suspensions in a row.
  public let since: CivilDate
  /// The first day of the suspension notified last; `nil` when no notice is on record.
  public let noticeFrom: CivilDate?
  /// The day that notice came; its first day when not on record.
  public let noticeOn: CivilDate?
  /// The last day of it as notified.
  public let until: CivilDate?

  /// Makes the facts.
  public init(
    unit: String, subject: StatusSubject, isRegistered: Bool = true, since: CivilDate,
    noticeFrom: CivilDate? = nil, noticeOn: CivilDate? = nil, until: CivilDate? = nil
  ) {
    self.unit = unit
    self.subject = subject
    self.isRegistered = isRegistered
    self.since = since
    self.noticeFrom = noticeFrom
    self.noticeOn = noticeOn ?? noticeFrom
    self.until = until
  }

  /// The times that the law of a day starts with a suspension.
  fileprivate func clocks(on day: CivilDate) -> [StatusDuty: StatusClock] {
    let regime = StatusRegime.of(subject, on: day, isRegistered: isRegistered)
    let starts = StatusTable.answer(subject, regime, .active, .suspended).transition?.starts ?? []
    return Dictionary(starts.map { ($0.duty, $0) }, uniquingKeysWith: { one, _ in one })
  }
}

/// When a suspension ends, how long suspensions in a row may last, and what follows their end.
///
/// Circular 03/2014/TT-BKHĐT Điều 15; Decree 92/2024/NĐ-CP Điều 47, 62; Decree 295/2026/NĐ-CP Điều
/// 48, 63, 68.
public enum SuspensionDue {
  /// The clocks of a suspended unit on a day.
  public static func items(_ facts: RunningSuspension, on day: CivilDate) -> [DueItem] {
    let clocks = facts.noticeOn.map { facts.clocks(on: $0) } ?? [:]
    return [ends(facts, clocks), total(facts, on: day)].compactMap { $0 }
      + confirmation(facts, clocks, on: day)
  }

  /// Its last day as notified; without one, the longest that one notice may last.
  private static func ends(
    _ facts: RunningSuspension, _ clocks: [StatusDuty: StatusClock]
  ) -> DueItem? {
    let longest = clocks[.suspensionLength]
    let last =
      facts.until.map(Deadline.day)
      ?? facts.noticeFrom.flatMap { from in longest.flatMap { $0.deadline(from: from) } }
    guard let last else { return nil }
    return DueItem(
      .suspension, of: facts.unit,
      facts.until == nil
        ? LocalizedText(
          vi: "Hết thời hạn dài nhất của một lần tạm ngừng",
          en: "Longest single suspension ends")
        : LocalizedText(vi: "Hết thời hạn tạm ngừng đã thông báo", en: "Notified suspension ends"),
      by: last, (longest ?? clocks[.suspensionNotice])?.citation,
      command: "htx unit resume \(facts.unit)")
  }

  /// By the law of the day asked about, as it also binds suspensions notified before it.
  private static func total(_ facts: RunningSuspension, on day: CivilDate) -> DueItem? {
    guard let clock = facts.clocks(on: day)[.suspensionTotal],
      let cap = clock.deadline(from: facts.since)?.earliest
    else { return nil }
    let isAcross = clock.citation.text == LawText.decree295 && facts.since < start295
    // Notified before that decree and longer than it allows: it runs out, but is not extended.
    let runsOut = isAcross ? facts.noticeBefore295 : nil
    return DueItem(
      .suspension, of: facts.unit,
      LocalizedText(
        vi: "Hết tổng thời gian tạm ngừng liên tiếp", en: "Longest suspension in a row ends"),
      by: .day(max(cap, runsOut ?? cap)),
      isAcross ? Citation(LawText.decree295, "Điều 68 khoản 7") : clock.citation,
      command: "htx unit resume \(facts.unit)")
  }

  /// The representative confirms the resumption; else the registry asks for a report.
  private static func confirmation(
    _ facts: RunningSuspension, _ clocks: [StatusDuty: StatusClock], on day: CivilDate
  ) -> [DueItem] {
    guard let until = facts.until, let confirm = clocks[.resumptionConfirmed],
      let last = confirm.deadline(from: until)
    else { return [] }
    let confirmed = DueItem(
      .suspension, of: facts.unit,
      LocalizedText(
        vi: "Người đại diện xác nhận kinh doanh trở lại",
        en: "Representative confirms the resumption"),
      by: last, confirm.citation, command: "htx unit resume \(facts.unit)")
    guard last.isMissed(on: day) == true, let ask = clocks[.reportAsked],
      let asked = ask.deadline(from: last.earliest)
    else { return [confirmed] }
    return [
      confirmed,
      DueItem(
        .suspension, of: facts.unit,
        LocalizedText(
          vi: "Cơ quan đăng ký yêu cầu báo cáo (nếu chưa)",
          en: "Registry asks for a report (if not yet)"),
        by: asked, ask.citation, command: "htx unit show \(facts.unit)"),
    ]
  }

  fileprivate static let start295 = CivilDate(2026, 7, 23)
}

extension RunningSuspension {
  /// The last day as notified before Decree 295/2026/NĐ-CP; `nil` when notified under it.
  fileprivate var noticeBefore295: CivilDate? {
    noticeOn.flatMap { $0 < SuspensionDue.start295 ? until : nil }
  }
}
