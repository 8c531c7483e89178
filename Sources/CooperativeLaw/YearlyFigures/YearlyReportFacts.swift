/// A yearly report of a unit (báo cáo tình hình hoạt động).
public struct YearlyReportFacts: Sendable {
  /// Whose report it is.
  public let subject: String
  /// The kind of unit.
  public let kind: UnitKind
  /// The year reported.
  public let year: Int
  /// The day it came; `nil` when not known.
  public let receivedOn: CivilDate?
  /// Whether a THT is registered, or only notified to the commune; `nil` when not known.
  public let isRegistered: Bool?
  /// The day the unit was first registered; `nil` when not known.
  public let foundedOn: CivilDate?
  /// Whether it works in agriculture; `nil` when not known.
  public let isAgricultural: Bool?
  /// How it serves its members; `nil` when not known.
  public let model: UnitModel?
  /// Whether it is a people's credit fund.
  public let isCreditFund: Bool
  /// Its figures.
  public let figures: YearlyFigures

  /// Makes the facts.
  public init(
    subject: String, kind: UnitKind, year: Int, receivedOn: CivilDate? = nil,
    isRegistered: Bool? = true, foundedOn: CivilDate? = nil, isAgricultural: Bool? = nil,
    model: UnitModel? = nil, isCreditFund: Bool = false, figures: YearlyFigures = YearlyFigures()
  ) {
    self.subject = subject
    self.kind = kind
    self.year = year
    self.receivedOn = receivedOn
    self.isRegistered = isRegistered
    self.foundedOn = foundedOn
    self.isAgricultural = isAgricultural
    self.model = model
    self.isCreditFund = isCreditFund
    self.figures = figures
  }

  /// The last day that the figures of a year cover; its law counts for the whole year.
  var lastDay: CivilDate { CivilDate(year, 12, 14) }

  /// The law of the year reported.
  var regime: UnitRegime { LawBook.regime(for: kind, on: lastDay) }

  /// Where a report is asked for; figures that do not agree are told by it.
  var duty: Citation {
    if kind == .group { return AnnualReport.rule(self).citation }
    return switch lastDay {
    case CivilDate(2024, 7, 1)...: .law2023("Điều 10 khoản 13")
    case CivilDate(2013, 7, 1)...: Citation(LawText.law2012, "Điều 9 khoản 10")
    default: .notKnown(in: regime.text)
    }
  }

  /// A finding about figures of the report.
  func finding(
    _ rule: RuleID, _ severity: Severity, about figures: [YearlyFigure],
    by citation: Citation? = nil,
    _ message: LocalizedText, remedy: LocalizedText = YearlyReportFacts.askAgain
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, subject: subject, field: figures.first?.rawValue,
      message: message,
      facts: [Fact(LocalizedText(vi: "năm", en: "year"), year)]
        + figures.compactMap { figure in self.figures[figure].map { Fact(figure.label, $0) } },
      citations: [citation ?? duty], remedy: remedy)
  }

  static let askAgain = LocalizedText(
    vi: "Hỏi lại đơn vị; ghi báo cáo đã sửa thì bản cũ vẫn được giữ.",
    en: "Ask the unit; when a mended report is recorded, the former one is kept.")
}

extension AnnualReport {
  /// What is asked of a report: that of the law in force when its year closes.
  ///
  /// A THT that is registered reports as others do; one that is only notified tells the commune.
  static func rule(_ facts: YearlyReportFacts) -> Sourced<AnnualReport> {
    if facts.kind == .group, facts.isRegistered == false { return ofNotifiedGroups(facts.lastDay) }
    return facts.regime.annualReport
  }

  /// The report of a THT that is only notified to the commune.
  static func ofNotifiedGroups(_ day: CivilDate) -> Sourced<AnnualReport> {
    let before = ofGroups[day] ?? .notKnown(in: LawBook.regime(for: .group, on: day).text)
    guard day >= CivilDate(2024, 7, 1) else { return before }
    return Sourced(before.value, .decree77("Điều 29 khoản 1", on: day))
  }
}
