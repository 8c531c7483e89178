/// The sheet that a scheme scores by (bảng chấm điểm): groups, criteria and their parts.
public struct ScoreSheet: Sendable, Hashable {
  /// A group of criteria that has a maximum of its own (nhóm tiêu chí).
  public struct Group: Sendable, Hashable {
    /// Its number, such as `I`.
    public let id: String
    /// Its name.
    public let label: LocalizedText
    /// The most points its criteria have together.
    public let maximum: Sourced<Points>

    /// Makes a group.
    public init(id: String, label: LocalizedText, maximum: Sourced<Points>) {
      self.id = id
      self.label = label
      self.maximum = maximum
    }
  }

  /// A part of a criterion (tiểu mục).
  public struct Part: Sendable, Hashable {
    /// The criterion's id and a letter, such as `C01a`.
    public let id: String
    /// Its name.
    public let label: LocalizedText
    /// The most points.
    public let maximum: Sourced<Points>
    /// The only points its bands give; `nil` when the bands are not known.
    public let choices: [Points]?

    /// Makes a part.
    public init(
      id: String, label: LocalizedText, maximum: Sourced<Points>, choices: [Points]? = nil
    ) {
      self.id = id
      self.label = label
      self.maximum = maximum
      self.choices = choices
    }
  }

  /// A criterion (tiêu chí).
  public struct Criterion: Sendable, Hashable {
    /// Its number, such as `C01`.
    public let id: String
    /// The group it is in; `nil` where there are no groups.
    public let group: String?
    /// Its name.
    public let label: LocalizedText
    /// The most points; without a value where the text is not known.
    public let maximum: Sourced<Points>
    /// Its parts, as far as they are known.
    public let parts: [Part]
    /// Whether those are all its parts, so that they add up to it.
    public let partsAreAll: Bool

    /// Makes a criterion.
    public init(
      id: String, group: String?, label: LocalizedText, maximum: Sourced<Points>,
      parts: [Part] = [], partsAreAll: Bool = true
    ) {
      self.id = id
      self.group = group
      self.label = label
      self.maximum = maximum
      self.parts = parts
      self.partsAreAll = partsAreAll && !parts.isEmpty
    }
  }

  /// The most points in all.
  public let maximum: Sourced<Points>
  /// The groups; none where the scheme has none.
  public let groups: [Group]
  /// The criteria, in the order of the sheet.
  public let criteria: [Criterion]

  /// Makes a sheet.
  public init(maximum: Sourced<Points>, groups: [Group] = [], criteria: [Criterion] = []) {
    self.maximum = maximum
    self.groups = groups
    self.criteria = criteria
  }

  /// Every id that points may be given for: criteria and their parts, in the order of the sheet.
  public var ids: [String] { criteria.flatMap { [$0.id] + $0.parts.map(\.id) } }

  /// The name of a criterion or part.
  public func label(of id: String) -> LocalizedText? {
    for criterion in criteria {
      if criterion.id == id { return criterion.label }
      if let part = criterion.parts.first(where: { $0.id == id }) { return part.label }
    }
    return nil
  }
}
