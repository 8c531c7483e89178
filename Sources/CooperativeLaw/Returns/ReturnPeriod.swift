/// A period that offices report on (kỳ báo cáo).
public struct ReturnPeriod: Sendable, Hashable {
  /// A whole year or half of one.
  public enum Kind: Sendable, Hashable {
    /// The year as the law closes it.
    case year
    /// The calendar half-year: 1 or 2.
    case half(Int)
  }

  /// A whole year or half of one.
  public let kind: Kind
  /// The year reported on.
  public let year: Int
  /// The first day.
  public let first: CivilDate
  /// The last day.
  public let last: CivilDate
  /// The text that fixes the days; `nil` where none does and the calendar is taken.
  public let citation: Citation?

  /// The year as the law closes it: since the report of 2019 from 15 December to 14 December.
  ///
  /// Earlier years are calendar years: no text that is known closed them otherwise.
  public static func year(_ year: Int) -> ReturnPeriod {
    let chain = ReturnChain.rule(ofYear: year)
    guard let window = chain?.units.window(ofYear: year), let end = window.end else {
      return ReturnPeriod(
        kind: .year, year: year, first: CivilDate(year, 1, 1), last: CivilDate(year, 12, 31),
        citation: chain?.citation)
    }
    return ReturnPeriod(
      kind: .year, year: year, first: window.start, last: end.adding(days: -1),
      citation: chain?.citation)
  }

  /// A calendar half-year, as plans ask for it; `nil` when the half is neither 1 nor 2.
  public static func half(_ half: Int, of year: Int) -> ReturnPeriod? {
    switch half {
    case 1:
      ReturnPeriod(
        kind: .half(1), year: year, first: CivilDate(year, 1, 1), last: CivilDate(year, 6, 30),
        citation: nil)
    case 2:
      ReturnPeriod(
        kind: .half(2), year: year, first: CivilDate(year, 7, 1), last: CivilDate(year, 12, 31),
        citation: nil)
    default: nil
    }
  }

  /// The period in words.
  public var label: LocalizedText {
    let days = "\(first.slashed) - \(last.slashed)"
    return switch kind {
    case .year:
      LocalizedText(vi: "Năm \(year) (\(days))", en: "Year \(year) (\(days))")
    case .half(let half):
      LocalizedText(
        vi: "\(half == 1 ? "6 tháng đầu năm" : "6 tháng cuối năm") \(year) (\(days))",
        en: "\(half == 1 ? "First" : "Second") half of \(year) (\(days))")
    }
  }
}
