/// A unit whose size class is asked for.
public struct SizeFacts: Sendable {
  /// The unit's local number.
  public let subject: String
  /// What it is.
  public let kind: UnitKind
  /// Its sector; `nil` when its main line leaves that open.
  public let sector: SizeSector?
  /// Its figures.
  public let figures: SizeFigures
  /// The day asked about.
  public let day: CivilDate

  /// Makes the facts.
  public init(
    subject: String = "", kind: UnitKind, sector: SizeSector?, figures: SizeFigures, day: CivilDate
  ) {
    self.subject = subject
    self.kind = kind
    self.sector = sector
    self.figures = figures
    self.day = day
  }

  /// The class, tested from large down; micro is what is left only where every class above is known.
  public var answer: SizeAnswer {
    guard kind == .cooperative else { return .notClassed(kind) }
    guard day >= SizeTable2024.from else { return .notInForce(day) }
    guard let sector else { return .sectorNotClear }
    for size in [SizeClass.large, .medium, .small] {
      guard let threshold = SizeTable2024.threshold(sector, size).value else {
        return .cellNotKnown(sector, size)
      }
      switch threshold.isReached(by: figures) {
      case true: return .known(size)
      case false: continue
      default: return .figuresMissing(threshold.missing(in: figures))
      }
    }
    return .known(.micro)
  }
}
