/// What was seen of a unit's activity, and what follows for the grounds of having stopped.
public enum StoppedEvidence {
  /// What was seen.
  public enum Seen: String, Sendable, CaseIterable, Codable {
    /// It works.
    case active
    /// It stopped.
    case stopped
    /// Nobody was found.
    case notFound = "not_found"
    /// It works again.
    case workingAgain = "working_again"

    /// Whether it speaks for having stopped.
    public var isStopped: Bool { self == .stopped || self == .notFound }
  }

  /// An observation of a day.
  public struct Observation: Sendable {
    let day: CivilDate
    let seen: Seen
    let since: CivilDate?
    let isOfficial: Bool
    let evidence: FlagEvidence

    /// Makes an observation.
    ///
    /// - Parameters:
    ///   - day: The day it was seen.
    ///   - seen: What.
    ///   - since: Since when, as it was told.
    ///   - isOfficial: Whether a tax office or a visit says so.
    ///   - evidence: As it is shown.
    public init(
      on day: CivilDate, _ seen: Seen, since: CivilDate? = nil, isOfficial: Bool,
      evidence: FlagEvidence
    ) {
      self.day = day
      self.seen = seen
      self.since = since
      self.isOfficial = isOfficial
      self.evidence = evidence
    }
  }

  /// The state of having stopped; `nil` when the last thing seen is that it works.
  ///
  /// - Parameters:
  ///   - observations: in the order of their days.
  ///   - suspensions: the notified suspensions before the day, each with the day it ended (exclusive).
  ///   - day: the day asked about.
  /// - Returns: since when, how sure, and what was seen.
  public static func state(
    _ observations: [Observation], suspensions: [DateSpan] = [], on day: CivilDate
  ) -> LastingState? {
    let known = observations.filter { $0.day <= day }
    let lastWorking = known.last { !$0.seen.isStopped }?.day
    let run = known.reversed().prefix { $0.seen.isStopped }.reversed()
    guard let told = run.map({ $0.since ?? $0.day }).min() else { return nil }
    let began = max(told, lastWorking.map { $0.adding(days: 1) } ?? told)
    let ended = suspensions.compactMap(\.end).filter { $0 > began && $0 <= day }.max()
    return LastingState(
      since: ended ?? began,
      certainty: run.contains(where: \.isOfficial) ? .reported : .presumed,
      evidence: run.map(\.evidence), notes: ended == nil ? [] : [note(began)])
  }

  /// The months of a suspension are left out of the count; which is said.
  private static func note(_ began: CivilDate) -> LocalizedText {
    LocalizedText(
      vi: "Đã ngừng từ \(began.slashed); tính từ ngày hết tạm ngừng có thông báo, vì không văn bản "
        + "nào coi thời gian đó là không hoạt động.",
      en: "Stopped since \(began); counted from the end of the notified suspension, as no text "
        + "calls that time not operating.")
  }
}
