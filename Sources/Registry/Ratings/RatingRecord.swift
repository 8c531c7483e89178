public import CooperativeLaw

/// A unit's rating of a year by a scheme, as on record.
public struct RatingRecord: Sendable, Equatable {
  /// The office's own number of the unit.
  public let unit: String
  /// Cooperative, group or union.
  public let kind: UnitKind
  /// Full name.
  public let name: String
  /// Code of the area of its seat, as registered.
  public let areaCode: String?
  /// Type and name of that area.
  public let areaName: String?
  /// The year rated.
  public let year: Int
  /// The code of the scheme.
  public let scheme: String
  /// Points, total, grade or reason, as kept.
  public let entry: RatingEntry
  /// The days.
  public let days: RatingFacts.Days
  /// The paper it rests on.
  public let document: String
  /// A note.
  public let note: String
  /// The filing that wrote it.
  public let filing: Int64
  /// The size class of the year by the law, or why there is none.
  public let size: SizeAnswer
  /// The class by members of Circular 01/2020/TT-BKHĐT, where it was in force.
  public let sizeByMembers: SizeClass?
  /// The class by capital of that circular.
  public let sizeByCapital: SizeClass?
}

/// Which ratings a list shows; a condition that is `nil` does not narrow it.
public struct RatingFilter: Sendable, Equatable {
  /// Of this unit.
  public var unit: String?
  /// With the seat in this area, by the old or the new map.
  public var area: Area?
  /// Of this year.
  public var year: Int?
  /// By the scheme of this code.
  public var scheme: String?
  /// With this grade, by its code.
  public var grade: String?

  /// Makes a filter that lets every rating through.
  public init(
    unit: String? = nil, area: Area? = nil, year: Int? = nil, scheme: String? = nil,
    grade: String? = nil
  ) {
    self.unit = unit
    self.area = area
    self.year = year
    self.scheme = scheme
    self.grade = grade
  }
}
