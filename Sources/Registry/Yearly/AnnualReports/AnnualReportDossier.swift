public import CooperativeLaw

/// A yearly report (báo cáo năm), as it is typed.
public struct AnnualReportDossier: Sendable, Equatable, Encodable {
  /// The year reported.
  public var year: Int
  /// The day it came; the effective day when not given.
  public var receivedOn: CivilDate?
  /// The day that numbers of people stand for; `nil` when not stated.
  public var peopleAsOf: CivilDate?
  /// The day that sums of money stand for; `nil` when not stated.
  public var moneyAsOf: CivilDate?
  /// The figures as typed, by column or heading; an empty text is not known.
  public var figures: [String: String]
  /// The paper it stands on.
  public var document: String
  /// A note in words.
  public var note: String

  /// Makes a report.
  public init(
    year: Int, receivedOn: CivilDate? = nil, peopleAsOf: CivilDate? = nil,
    moneyAsOf: CivilDate? = nil, figures: [String: String] = [:], document: String = "",
    note: String = ""
  ) {
    self.year = year
    self.receivedOn = receivedOn
    self.peopleAsOf = peopleAsOf
    self.moneyAsOf = moneyAsOf
    self.figures = figures
    self.document = document
    self.note = note
  }
}

extension DossierReader {
  /// Reads figures; what is empty is not known, and is left out.
  mutating func figures(_ typed: [String: String], subject: String) -> YearlyFigures {
    var figures = YearlyFigures()
    for (name, text) in typed.sorted(by: { $0.key < $1.key }) {
      guard
        let figure = value(
          RecordRules.figureUnknown,
          TypedValue(name, subject: subject, field: "figures")),
        let text = self.text(text)
      else { continue }
      figures[figure] = self.figure(figure, text, subject: subject)
    }
    return figures
  }

  /// Reads one figure; a loss is written with a minus sign.
  private mutating func figure(_ figure: YearlyFigure, _ text: String, subject: String) -> Int? {
    guard figure.isMoney else {
      return value(
        RecordRules.count, CountFacts(text, subject: subject, field: figure.rawValue))
    }
    guard figure.mayBeNegative, text.hasPrefix("-") || text.hasPrefix("−") else {
      return amount(text, subject: subject, field: figure.rawValue)
    }
    return amount(String(text.dropFirst()), subject: subject, field: figure.rawValue).map { -$0 }
  }
}
