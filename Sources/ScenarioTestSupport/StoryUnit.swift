public import CooperativeLaw

/// A unit of a story.
public struct StoryUnit: Codable, Sendable {
  /// The short name it has in the story.
  public let name: String
  /// What it is: `cooperative`, `union` or `group`.
  public let kind: UnitKind
  /// The day of its certificate; absent while it has none.
  public let registeredOn: CivilDate?
  /// For a THT, the day it told the commune.
  public let notifiedOn: CivilDate?
  /// Its branches, offices and locations.
  public let dependents: [Dependent]?

  /// A branch, representative office or business location.
  public struct Dependent: Codable, Sendable {
    /// The short name it has in the story.
    public let name: String
    /// What it is.
    public let kind: StatusSubject
    /// The day it was registered.
    public let openedOn: CivilDate
  }

  /// The day its life begins; `nil` when it is never registered.
  public var beginsOn: CivilDate? { notifiedOn ?? registeredOn }
}
