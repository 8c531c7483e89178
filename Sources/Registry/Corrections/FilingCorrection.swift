public import CooperativeLaw

/// What a filing should have said (đính chính).
public struct FilingCorrection: Sendable, Equatable {
  /// The right values by their columns, as in the CSV contract; an empty text takes one away.
  public var values: [String: String]
  /// The right day, where the filing's effective day was typed wrong.
  public var effectiveOn: CivilDate?
  /// Which unit is meant, when the filing is about several.
  public var unit: String?
  /// Which member or office-holder is meant: then columns of people are corrected.
  public var member: String?

  /// Makes a correction.
  public init(
    values: [String: String] = [:], effectiveOn: CivilDate? = nil, unit: String? = nil,
    member: String? = nil
  ) {
    self.values = values
    self.effectiveOn = effectiveOn
    self.unit = unit
    self.member = member
  }
}
