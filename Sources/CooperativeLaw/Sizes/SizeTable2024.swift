/// The table of Decree 113/2024/NĐ-CP Điều 5: from which figures on a cooperative is in a class.
public enum SizeTable2024 {
  /// The first day it is in force (Decree 113/2024/NĐ-CP Điều 24 khoản 1).
  public static let from = CivilDate(2024, 11, 1)
  /// The article of the law behind it.
  public static let law = Citation(LawText.law2023, "Điều 16")

  /// What a class asks: official members, and revenue or capital.
  public struct Threshold: Sendable, Hashable {
    /// At least so many official members.
    public let officials: Int
    /// At least so much revenue of the year, in đồng, or enough capital.
    public let revenue: Int
    /// At least so much capital, in đồng, or enough revenue.
    public let capital: Int
  }

  /// What a class of a sector asks; without a value where the cell is not known.
  public static func threshold(_ sector: SizeSector, _ size: SizeClass) -> Sourced<Threshold> {
    switch (sector, size) {
    case (.agriculture, .large): known(300, 50, 10, "Điều 5 khoản 1")
    case (.agriculture, .medium): known(200, 10, 5, "Điều 5 khoản 1")
    case (.agriculture, .small): known(50, 2, 1, "Điều 5 khoản 1")
    case (.industry, .large): known(100, 80, 20, "Điều 5 khoản 2")
    default: Sourced(nil, Citation(LawText.decree113, "Điều 5", confidence: .unknown))
    }
  }

  private static func known(
    _ officials: Int, _ revenue: Int, _ capital: Int, _ place: String
  ) -> Sourced<Threshold> {
    Sourced(
      Threshold(
        officials: officials, revenue: revenue * 1_000_000_000, capital: capital * 1_000_000_000),
      Citation(LawText.decree113, place, confidence: .secondary))
  }
}

extension SizeTable2024.Threshold {
  /// Whether figures reach it; `nil` when a figure that decides is not known.
  func isReached(by figures: SizeFigures) -> Bool? {
    if let count = figures.officials, count < officials { return false }
    let money = [figures.revenue.map { $0 >= revenue }, figures.capital.map { $0 >= capital }]
    if money == [false, false] { return false }
    return figures.officials != nil && money.contains(true) ? true : nil
  }

  /// The figures that would decide.
  func missing(in figures: SizeFigures) -> [SizeFigure] {
    var missing: [SizeFigure] = figures.officials == nil ? [.officials] : []
    if figures.revenue.map({ $0 >= revenue }) != true,
      figures.capital.map({ $0 >= capital }) != true
    {
      missing += figures.revenue == nil ? [.revenue] : []
      missing += figures.capital == nil ? [.capital] : []
    }
    return missing
  }
}
