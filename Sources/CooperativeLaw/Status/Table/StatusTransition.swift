/// What an event does to a legal status, with the papers it needs and the times it starts.
public struct StatusTransition: Sendable, Hashable {
  /// The status after it.
  public let next: NextStatus
  /// The procedure it opens.
  public let opens: StatusProcedure?
  /// The procedures of which one must be under way; empty when it does not matter.
  public let needs: Set<StatusProcedure>
  /// The procedure it ends while the status stays.
  public let closes: StatusProcedure?
  /// How the unit ends by it, or by the procedure it opens.
  public let endReason: EndReason?
  /// The papers it needs.
  public let documents: [StatusDocument]
  /// The times it starts.
  public let starts: [StatusClock]
  /// The times it ends.
  public let stops: Set<StatusDuty>
  /// The articles.
  public let citations: [Citation]
  /// What the text leaves open, when it does.
  public let note: LocalizedText?

  init(
    _ next: NextStatus, opens: StatusProcedure? = nil, needs: Set<StatusProcedure> = [],
    closes: StatusProcedure? = nil, endReason: EndReason? = nil, documents: [StatusDocument] = [],
    starts: [StatusClock] = [],
    stops: Set<StatusDuty> = [], _ citations: [Citation], note: LocalizedText? = nil
  ) {
    self.next = next
    self.opens = opens
    self.needs = needs
    self.closes = closes
    self.endReason = endReason
    self.documents = documents
    self.starts = starts
    self.stops = stops
    self.citations = citations
    self.note = note
  }
}

/// The status after an event.
public enum NextStatus: Sendable, Hashable {
  /// A status of its own.
  case to(LegalStatus)
  /// The status that was before the procedure or the present status.
  case before
  /// As it was.
  case unchanged
}

/// Why an event cannot happen, with its article.
public struct StatusRefusal: Sendable, Hashable, Error {
  /// What kind of refusal it is.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// The law does not allow it now.
    case notLawful = "not_lawful"
    /// The texts of that time do not provide for it.
    case notProvided = "not_provided"
    /// What the texts of that time say is not known to this program.
    case notKnown = "not_known"
    /// It never happens to such a subject.
    case notOfKind = "not_of_kind"
  }

  /// What kind of refusal it is.
  public let kind: Kind
  /// Why, in a sentence.
  public let reason: LocalizedText
  /// The article.
  public let citation: Citation
}

/// One cell of the table.
public enum StatusAnswer: Sendable, Hashable {
  /// The event may happen.
  case transition(StatusTransition)
  /// The event may not happen.
  case refusal(StatusRefusal)

  /// The transition, when there is one.
  public var transition: StatusTransition? {
    guard case .transition(let transition) = self else { return nil }
    return transition
  }

  /// The refusal, when there is one.
  public var refusal: StatusRefusal? {
    guard case .refusal(let refusal) = self else { return nil }
    return refusal
  }
}
