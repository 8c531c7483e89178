/// A rating about to be recorded, and what the register knows of the unit.
public struct RatingFacts: Sendable {
  /// What is known of the unit.
  public struct Unit: Sendable {
    /// What it is.
    public let kind: UnitKind
    /// Since when it is registered; `nil` when that is not known.
    public let foundedOn: CivilDate?
    /// Whether it is a people's credit fund.
    public let isCreditFund: Bool
    /// Whether its lines of business are in agriculture; `nil` when that is not clear.
    public let isAgricultural: Bool?
    /// The days it did not work, as suspended or seen.
    public let stops: [DateSpan]

    /// Makes what is known.
    public init(
      kind: UnitKind, foundedOn: CivilDate?, isCreditFund: Bool = false,
      isAgricultural: Bool? = nil, stops: [DateSpan] = []
    ) {
      self.kind = kind
      self.foundedOn = foundedOn
      self.isCreditFund = isCreditFund
      self.isAgricultural = isAgricultural
      self.stops = stops
    }
  }

  /// The days of a rating; each `nil` when it is not told.
  public struct Days: Sendable, Hashable, Codable {
    /// The unit scored itself.
    public var scoredOn: CivilDate?
    /// The board agreed (hội đồng quản trị).
    public var agreedByBoardOn: CivilDate?
    /// The control board or controller agreed (ban kiểm soát, kiểm soát viên).
    public var agreedByControlOn: CivilDate?
    /// The sheet was received.
    public var receivedOn: CivilDate?

    /// Makes the days.
    public init(
      scoredOn: CivilDate? = nil, agreedByBoardOn: CivilDate? = nil,
      agreedByControlOn: CivilDate? = nil, receivedOn: CivilDate? = nil
    ) {
      self.scoredOn = scoredOn
      self.agreedByBoardOn = agreedByBoardOn
      self.agreedByControlOn = agreedByControlOn
      self.receivedOn = receivedOn
    }
  }

  /// The unit's local number.
  public let subject: String
  /// The year rated.
  public let year: Int
  /// The scheme.
  public let scheme: RatingScheme
  /// What was said, completed by the scheme.
  public let entry: RatingEntry
  /// The days.
  public let days: Days
  /// The unit.
  public let unit: Unit

  /// Makes the facts.
  public init(
    subject: String = "", year: Int, scheme: RatingScheme, entry: RatingEntry,
    days: Days = Days(), unit: Unit
  ) {
    self.subject = subject
    self.year = year
    self.scheme = scheme
    self.entry = entry.completed(by: scheme)
    self.days = days
    self.unit = unit
  }

  /// Whether the unit is graded.
  var isGraded: Bool { entry.grade != nil }

  /// The day of scoring: as told, else the last day in time.
  var scoring: CivilDate? { days.scoredOn ?? scheme.due?.date(ofYear: year) }

  /// The year rated, 1 January to 31 December.
  var wholeYear: DateSpan {
    let first = CivilDate(year, 1, 1)
    return DateSpan(from: first, to: CivilDate(year + 1, 1, 1)) ?? DateSpan(from: first)
  }

  /// A finding of a rule about this rating.
  func finding(
    _ rule: RuleID, _ severity: Severity, field: String, _ message: LocalizedText,
    facts: [Fact] = [], by citation: Citation, remedy: LocalizedText
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, subject: subject, field: field, message: message,
      facts: [.ratedYear(year), .scheme(scheme)] + facts, citations: [citation], remedy: remedy)
  }
}

extension Fact {
  static func ratedYear(_ year: Int) -> Fact {
    Fact(LocalizedText(vi: "năm xếp loại", en: "year rated"), year)
  }

  static func scheme(_ scheme: RatingScheme) -> Fact {
    Fact(LocalizedText(vi: "bộ tiêu chí", en: "scheme"), scheme.code)
  }

  static func total(_ points: Points) -> Fact {
    Fact(LocalizedText(vi: "tổng điểm", en: "total"), points)
  }
}
