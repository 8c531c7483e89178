/// A figure that a size class is told by.
public enum SizeFigure: String, Sendable, CaseIterable {
  /// Official members (thành viên chính thức).
  case officials
  /// Revenue of the year (doanh thu).
  case revenue
  /// Total capital (tổng nguồn vốn).
  case capital

  /// The name of the figure.
  public var label: LocalizedText {
    switch self {
    case .officials: LocalizedText(vi: "số thành viên chính thức", en: "official members")
    case .revenue: LocalizedText(vi: "doanh thu trong năm", en: "revenue of the year")
    case .capital: LocalizedText(vi: "tổng nguồn vốn", en: "total capital")
    }
  }
}

/// The figures of a unit; each `nil` when it is not known, which is not zero.
public struct SizeFigures: Sendable, Hashable {
  /// Official members.
  public let officials: Int?
  /// Revenue of the year, in đồng.
  public let revenue: Int?
  /// Total capital, in đồng.
  public let capital: Int?

  /// Makes the figures.
  public init(officials: Int?, revenue: Int?, capital: Int?) {
    self.officials = officials
    self.revenue = revenue
    self.capital = capital
  }
}

/// The size class of a unit by Law 17/2023/QH15 Điều 16, or why it has none.
public enum SizeAnswer: Sendable, Hashable {
  /// The class.
  case known(SizeClass)
  /// Unions and groups are not classed by size.
  case notClassed(UnitKind)
  /// The table was not in force on the day.
  case notInForce(CivilDate)
  /// The main line of business is not known or leaves the sector open.
  case sectorNotClear
  /// What this class of this sector asks is not known to this program.
  case cellNotKnown(SizeSector, SizeClass)
  /// Figures that decide are not on record.
  case figuresMissing([SizeFigure])

  /// The class; `nil` when there is none.
  public var size: SizeClass? {
    if case .known(let size) = self { return size }
    return nil
  }

  /// The code in data: the class, or why it has none.
  public var code: String {
    switch self {
    case .known(let size): size.rawValue
    case .notClassed: "not_classed"
    case .notInForce: "not_in_force"
    case .sectorNotClear: "sector_not_clear"
    case .cellNotKnown: "cell_not_known"
    case .figuresMissing: "figures_missing"
    }
  }

  /// The answer in words.
  public var label: LocalizedText {
    switch self {
    case .known(let size): size.label
    case .notClassed(let kind):
      LocalizedText(
        vi: "\(kind.label.vi) không phân loại quy mô", en: "a \(kind.label.en) has no size class")
    case .notInForce(let day):
      LocalizedText(
        vi: "chưa có quy định vào ngày \(day.slashed)", en: "no rule was in force on \(day)")
    case .sectorNotClear:
      LocalizedText(
        vi: "chưa phân loại được: chưa rõ lĩnh vực", en: "cannot classify: sector not clear")
    case .cellNotKnown(let sector, let size):
      LocalizedText(
        vi: "chưa phân loại được: chưa rõ mức \(size.label.vi) của \(sector.label.vi)",
        en: "cannot classify: what \(size.label.en) asks in \(sector.label.en) is not known")
    case .figuresMissing(let figures):
      LocalizedText(
        vi: "chưa phân loại được: chưa có " + figures.map(\.label.vi).joined(separator: ", "),
        en: "cannot classify: no " + figures.map(\.label.en).joined(separator: ", no "))
    }
  }
}
