/// A scheme by which units are rated every year (bộ tiêu chí đánh giá, xếp loại), with its dates.
///
/// Several may be in force on one day: a ministry's, the State Bank's, an office's own.
public struct RatingScheme: Sendable, Hashable {
  /// Whom a scheme is for.
  public struct Subjects: Sendable, Hashable {
    /// The kinds of unit.
    public let kinds: Sourced<Set<UnitKind>>
    /// `true`: people's credit funds only; `false`: not them; no value: it does not matter.
    public let creditFunds: Sourced<Bool>?
    /// The text that is for units in agriculture only; `nil` when it is for all.
    public let agriculture: Citation?

    /// Makes the subjects.
    public init(
      kinds: Sourced<Set<UnitKind>>, creditFunds: Sourced<Bool>? = nil,
      agriculture: Citation? = nil
    ) {
      self.kinds = kinds
      self.creditFunds = creditFunds
      self.agriculture = agriculture
    }
  }

  /// By when the score sheet of a year comes in.
  public struct DueDay: Sendable, Hashable {
    /// 1 to 12.
    public let month: Int
    /// The last day in time.
    public let day: Int
    /// Whether that is in the year after the one rated.
    public let isInNextYear: Bool
    /// The article.
    public let citation: Citation

    /// Makes a day; `nil` when a common year has no such day.
    public init?(month: Int, day: Int, isInNextYear: Bool, citation: Citation) {
      guard CivilDate(year: 2023, month: month, day: day) != nil else { return nil }
      self.init(month, day, isInNextYear: isInNextYear, citation)
    }

    init(_ month: Int, _ day: Int, isInNextYear: Bool, _ citation: Citation) {
      self.month = month
      self.day = day
      self.isInNextYear = isInNextYear
      self.citation = citation
    }

    /// The day for a year rated, before it moves off a day of rest.
    public func date(ofYear year: Int) -> CivilDate {
      CivilDate(isInNextYear ? year + 1 : year, month, day)
    }
  }

  /// How the 12 months of a new unit are counted.
  public enum Newness: Sendable, Hashable {
    /// Up to the day of scoring.
    case byScoring(Citation)
    /// Within the year rated.
    case withinYear(Citation)

    /// The article.
    public var citation: Citation {
      switch self {
      case .byScoring(let citation), .withinYear(let citation): citation
      }
    }
  }

  /// Months that a unit must have worked to be rated.
  public static let monthsOfOperation = 12
  /// Months in a year that a unit may have stopped and still be rated.
  public static let monthsStopped = 3

  /// The code on record, such as `TT01_2020`.
  public let code: String
  /// Its name.
  public let name: LocalizedText
  /// The text it stands in.
  public let citation: Citation
  /// The first day in force; without a value when it is not known.
  public let from: Sourced<CivilDate>
  /// The first day no longer in force; without a value while it goes on.
  public let until: Sourced<CivilDate>
  /// Whom it is for.
  public let subjects: Subjects
  /// What it scores by; `nil` when only grades are known.
  public let sheet: ScoreSheet?
  /// The grades, the highest first; without a value when they are not known: any word is kept.
  public let grades: Sourced<[GradeBand]>
  /// Whether the words tốt, khá, trung bình, yếu mean what they mean in the circulars.
  public let hasUsualWords: Bool
  /// By when a score sheet comes in; `nil` when nothing is known.
  public let due: DueDay?
  /// How a new unit is told; `nil` when newness is no reason.
  public let newness: Newness?
  /// The article by which a unit that stopped too long is not rated; `nil` when there is none.
  public let stopping: Citation?
  /// Reasons of the office's own for not rating.
  public let ownReasons: [OwnReason]
  /// The grade that a fine in the year forces, by its code; `nil` when there is no such rule.
  public let fine: Sourced<String>?
  /// The article by which the board scores and the control board checks; `nil` when there is none.
  public let agreement: Citation?

  /// Makes a scheme.
  public init(
    code: String, name: LocalizedText, citation: Citation, from: Sourced<CivilDate>,
    until: Sourced<CivilDate>, subjects: Subjects, sheet: ScoreSheet? = nil,
    grades: Sourced<[GradeBand]>, hasUsualWords: Bool = true, due: DueDay? = nil,
    newness: Newness? = nil,
    stopping: Citation? = nil, ownReasons: [OwnReason] = [], fine: Sourced<String>? = nil,
    agreement: Citation? = nil
  ) {
    self.code = code
    self.name = name
    self.citation = citation
    self.from = from
    self.until = until
    self.subjects = subjects
    self.sheet = sheet
    self.grades = grades
    self.hasUsualWords = hasUsualWords
    self.due = due
    self.newness = newness
    self.stopping = stopping
    self.ownReasons = ownReasons
    self.fine = fine
    self.agreement = agreement
  }
}

extension RatingScheme {
  /// The schemes that this program knows by itself.
  public static let known: [RatingScheme] = [
    circular01, circular09Agriculture, stateBank, legacy,
  ]

  /// The band of a total; `nil` when the bands are not known.
  public func band(of total: Points) -> GradeBand? {
    grades.value?.first { total >= $0.from }
  }

  /// The band of a code on record.
  public func band(code: String) -> GradeBand? { grades.value?.first { $0.code == code } }

  /// The grade of the circulars that a grade on record counts as; `nil` when nobody said.
  public func grade(ofCode code: String) -> RatingGrade? {
    guard grades.value == nil else { return band(code: code)?.grade }
    return hasUsualWords ? RatingGrade(rawValue: code) : nil
  }

  /// What a grade on record is called; a word that was kept as given stays as it is.
  public func label(ofGrade code: String) -> LocalizedText {
    band(code: code)?.label ?? grade(ofCode: code)?.label ?? LocalizedText(vi: code, en: code)
  }

  /// What a reason on record for not rating is called.
  public func label(ofReason code: String) -> LocalizedText {
    NotRated(rawValue: code)?.label ?? ownReasons.first { $0.code == code }?.label
      ?? LocalizedText(vi: code, en: code)
  }

  /// The reasons for not rating that it names, by their codes.
  public var reasons: [OwnReason] {
    (newness == nil ? [] : [OwnReason(code: NotRated.new.rawValue, label: NotRated.new.label)])
      + (stopping == nil
        ? [] : [OwnReason(code: NotRated.stopped.rawValue, label: NotRated.stopped.label)])
      + ownReasons
  }
}
