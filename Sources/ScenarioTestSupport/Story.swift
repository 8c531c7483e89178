public import CooperativeLaw

/// A scenario: units, what happens to them, and what must be so afterwards.
///
/// The format is told in `fixtures/scenarios/README.md`; the law and the registry are both held to
/// the same stories.
public struct Story: Codable, Sendable, CustomStringConvertible {
  /// The stable name, such as `suspension.fifteen-days-notice`.
  public let id: String
  /// The story in a sentence.
  public let title: LocalizedText
  /// The units it is about.
  public let units: [StoryUnit]
  /// What happens, in the order it is typed.
  public let events: [StoryEvent]
  /// For each unit and dependent its statuses: first day, status, and the way it ended.
  public let lives: [String: [String]]
  /// Who came out of whom: the unit before, the unit after, and how.
  public let lineage: [[String]]?

  /// The name of the story.
  public var description: String { id }
}
