/// What the rows of a file are imported as; one verb of `import` each.
public enum ImportSubject: Sendable, Hashable, CaseIterable, RawRepresentable {
  /// Units.
  case units
  /// Members.
  case members
  /// Office-holders.
  case positions
  /// Yearly ratings.
  case ratings
  /// OCOP products and decisions.
  case ocop
  /// What is observed, reported or counted.
  case yearly(YearlyFile)

  /// Every one, the commonest first.
  public static var allCases: [ImportSubject] {
    [.units, .members, .positions, .ratings, .ocop] + YearlyFile.allCases.map(Self.yearly)
  }

  /// The subject of a verb; `nil` when there is none of the name.
  public init?(rawValue: String) {
    guard let found = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = found
  }

  /// The name of the verb.
  public var rawValue: String {
    switch self {
    case .units: "units"
    case .members: "members"
    case .positions: "positions"
    case .ratings: "ratings"
    case .ocop: "ocop"
    case .yearly(let file): file.rawValue
    }
  }

  /// The columns that its files have.
  public var catalogue: ColumnCatalogue {
    switch self {
    case .units: .units
    case .members: .members
    case .positions: .positions
    case .ratings: RatingFile.catalogue
    case .ocop: .ocop
    case .yearly(let file): file.catalogue
    }
  }

  /// The kind of filing that takes it in.
  public var filingKind: FilingKind {
    switch self {
    case .units: .importUnits
    case .members: .importMembers
    case .positions: .importPositions
    case .ratings: .importRatings
    case .ocop: .importProducts
    case .yearly(let file): file.filingKind
    }
  }

  /// How the values of a column are covered; a file that does not fit units may be of people.
  func mask(column key: String, fits: Bool) -> PersonalMask? {
    self == .units && fits
      ? ColumnProfile.units.mask(of: key)
      : ColumnProfile.members.mask(of: key) ?? ColumnProfile.units.mask(of: key)
  }
}
