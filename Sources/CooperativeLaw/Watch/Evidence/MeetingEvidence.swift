/// The meetings of a unit on record, and what follows for the grounds of not meeting.
public struct MeetingEvidence: Sendable {
  /// The last annual meeting.
  public var lastAnnual: CivilDate?
  /// The founding meeting.
  public var founding: CivilDate?
  /// The last extraordinary meeting.
  public var lastExtraordinary: CivilDate?
  /// The day of the first registration.
  public var registeredOn: CivilDate

  /// Makes the evidence.
  public init(
    lastAnnual: CivilDate? = nil, founding: CivilDate? = nil, lastExtraordinary: CivilDate? = nil,
    registeredOn: CivilDate
  ) {
    self.lastAnnual = lastAnnual
    self.founding = founding
    self.lastExtraordinary = lastExtraordinary
    self.registeredOn = registeredOn
  }

  /// Since when there was no annual meeting, by the reading of a ground.
  ///
  /// With no meeting on record nobody can say that there was none: it is not known then.
  public func state(_ ground: FlagGround) -> LastingState {
    guard let last = lastAnnual ?? founding else {
      return LastingState(
        since: registeredOn, certainty: .notKnown,
        evidence: [
          FlagEvidence(
            LocalizedText(vi: "chưa ghi đại hội nào", en: "no meeting on record")),
          FlagEvidence(LocalizedText(vi: "đăng ký", en: "registered"), on: registeredOn),
        ])
    }
    var state = LastingState(since: last, certainty: .presumed, evidence: [evidence(last)])
    // Law 2023 counts from "the last general meeting" without saying of which kind.
    if ground == .noAnnualMeeting2023, let other = lastExtraordinary, other > last {
      state.surelySince = other
      state.evidence.append(
        FlagEvidence(
          LocalizedText(vi: "đại hội bất thường gần nhất", en: "last extraordinary meeting"),
          on: other))
    }
    return state
  }

  private func evidence(_ last: CivilDate) -> FlagEvidence {
    FlagEvidence(
      lastAnnual == nil
        ? LocalizedText(vi: "đại hội thành lập", en: "founding meeting")
        : LocalizedText(vi: "đại hội thường niên gần nhất", en: "last annual meeting"), on: last)
  }
}
