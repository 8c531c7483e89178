public import CooperativeLaw

/// Something that happens in a story, and how the officer's act is answered.
public struct StoryEvent: Codable, Sendable {
  /// The day it takes effect: it decides the law.
  public let on: CivilDate
  /// The day it is typed, when that is later.
  public let typed: CivilDate?
  /// The unit or dependent it happens to.
  public let unit: String
  /// The code of a status event, or `void`.
  public let event: String
  /// A name for other events to refer to.
  public let label: String?
  /// For `void`: the label of the filing that is withdrawn.
  public let of: String?

  /// The day a notice came.
  public let noticeOn: CivilDate?
  /// The last day of a suspension as notified.
  public let endsOn: CivilDate?
  /// The day the representative confirmed the resumption.
  public let confirmedOn: CivilDate?
  /// The vote: present, in favour.
  public let votes: [Int]?
  /// The day of the meeting, when it is not the day of the event.
  public let resolvedOn: CivilDate?
  /// The day the registry received a resolution or file, when it is not the day of the event.
  public let receivedOn: CivilDate?
  /// Since when the state lasts that is the ground of a revocation.
  public let since: CivilDate?
  /// The day somebody was called to explain.
  public let explanationDueOn: CivilDate?
  /// The members of a THT, and those who agree.
  public let agreeing: [Int]?
  /// Whether the THT's contract asks for less than all.
  public let contractSaysOtherwise: Bool?
  /// Whether all debts are paid.
  public let debtsPaid: Bool?
  /// Whether a dispute is before a court or arbitration.
  public let dispute: Bool?
  /// Whether a file came in the silent term.
  public let file: Bool?
  /// Whether somebody objected in writing.
  public let objection: Bool?
  /// The units that come out of a reorganisation.
  public let successors: [String]?

  /// For `void`: the labels of the later filings that fall with it.
  public let falls: [String]?

  /// The rules that refuse it; absent when it is accepted.
  public let refused: [String]?
  /// The article of the first refusal.
  public let article: String?
  /// The rules that warn.
  public let warned: [String]?
  /// The rules that leave a note.
  public let noted: [String]?
  /// Last days of the times it starts, by duty.
  public let due: [String: CivilDate]?

  /// The status event; `nil` for `void`.
  public var statusEvent: StatusEvent? { StatusEvent(code: event) }
  /// The day it is typed: not before its paper came.
  public var typedOn: CivilDate { typed ?? max(on, receivedOn ?? on) }
}
