/// A reorganisation (tổ chức lại) or conversion (chuyển đổi) as a whole.
///
/// ``Reorganisation`` names the part that one unit plays in it.
public enum ReorganisationKind: String, Sendable, CaseIterable, Codable {
  /// One unit becomes several new ones (chia).
  case divide
  /// A part of a unit becomes one or more new ones (tách).
  case separate
  /// Several units become a new one (hợp nhất).
  case consolidate
  /// One or more units are taken in by another (sáp nhập).
  case merge
  /// A THT becomes an HTX (chuyển đổi tổ hợp tác thành hợp tác xã).
  case convert

  /// The part of the units that enter it.
  public var part: Reorganisation {
    switch self {
    case .divide: .divide
    case .separate: .separate
    case .consolidate: .consolidate
    case .merge: .merge
    case .convert: .convert
    }
  }

  /// Whether the units that enter it end by it.
  public var endsSources: Bool { part.endReason != nil }

  /// Whether what comes out of it is newly founded; else it is a unit that goes on.
  public var foundsResults: Bool { self != .merge }

  /// How many units may enter it.
  public var sourceCount: ClosedRange<Int> {
    switch self {
    case .divide, .separate, .convert: 1...1
    case .consolidate: 2...Int.max
    case .merge: 1...Int.max
    }
  }

  /// How many units may come out of it.
  public var resultCount: ClosedRange<Int> {
    switch self {
    case .divide: 2...Int.max
    case .separate: 1...Int.max
    case .consolidate, .merge, .convert: 1...1
    }
  }

  /// The kind in words.
  public var label: LocalizedText {
    switch self {
    case .divide: LocalizedText(vi: "chia", en: "division")
    case .separate: LocalizedText(vi: "tách", en: "separation")
    case .consolidate: LocalizedText(vi: "hợp nhất", en: "consolidation")
    case .merge: LocalizedText(vi: "sáp nhập", en: "merger")
    case .convert:
      LocalizedText(vi: "chuyển đổi tổ hợp tác thành hợp tác xã", en: "conversion of a group")
    }
  }
}

extension ReorganisationKind {
  /// The article of the law of a day; of the laws before 2013 what they say is not known here.
  public func article(on day: CivilDate) -> Citation {
    if day >= Self.law2023 { return .law2023(place2023) }
    if day >= Self.law2012, self != .convert { return .law2012(place2012) }
    return .notKnown(in: LawBook.regime(for: .cooperative, on: day).text)
  }

  /// Whether the units that enter it end with the same filing that registers what comes out.
  ///
  /// By Decree 92/2024/NĐ-CP Điều 52 and Decree 295/2026/NĐ-CP Điều 53 they only end once the tax
  /// authority has told that their taxes are settled; before, and for a conversion, at once.
  public func isOneStep(on day: CivilDate) -> Bool {
    !endsSources || self == .convert || day < CivilDate(2024, 7, 18)
  }

  private static let law2012 = CivilDate(2013, 7, 1)
  private static let law2023 = CivilDate(2024, 7, 1)

  private var place2023: String {
    switch self {
    case .divide: "Điều 92"
    case .separate: "Điều 93"
    case .consolidate: "Điều 94"
    case .merge: "Điều 95"
    case .convert: "Điều 108"
    }
  }

  private var place2012: String {
    switch self {
    case .divide, .separate, .convert: "Điều 52"
    case .consolidate: "Điều 53 khoản 1"
    case .merge: "Điều 53 khoản 2"
    }
  }
}
