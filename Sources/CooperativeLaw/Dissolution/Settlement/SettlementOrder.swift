/// The order in which what is left of a unit is paid out.
///
/// Law 23/2012/QH13 Điều 49; Decree 193/2013/NĐ-CP Điều 21; Law 17/2023/QH15 Điều 101; Decree
/// 77/2019/NĐ-CP Điều 15.
public struct SettlementOrder: Sendable, Hashable {
  /// A rank with its article.
  public struct Place: Sendable, Hashable {
    /// The rank.
    public let rank: SettlementRank
    /// The article.
    public let citation: Citation
  }

  /// The ranks, the first paid first; the members come last.
  public let ranks: [Place]
  /// Where it stands that a rank which cannot be paid in full is paid in proportion; `nil` when the
  /// law does not say.
  public let proportion: Citation?
  /// The article on undivided assets, which are kept apart.
  public let undivided: Citation
  /// The undivided assets that may pay debts when all else is used up, in their order.
  public let lastResort: [UndividedAsset]
  /// The undivided assets that are used like all others.
  public let shared: Set<UndividedAsset>

  /// The order for a subject by the law of a day; `nil` when the law of that day is not known.
  public static func of(
    _ subject: StatusSubject, on day: CivilDate, isRegistered: Bool = true
  ) -> SettlementOrder? {
    switch StatusRegime.of(subject, on: day, isRegistered: isRegistered) {
    case .law2012, .circular03: law2012(hasDecree: day >= CivilDate(2014, 1, 27))
    case .law2023, .decree92, .decree295: subject == .group ? group(day) : law2023
    case .decree77, .decree294: group(day)
    default: nil
    }
  }

  /// The place of a rank; `nil` when the law has no such rank.
  public func place(_ rank: SettlementRank) -> Place? {
    rank == .undivided
      ? Place(rank: rank, citation: undivided) : ranks.first { $0.rank == rank }
  }

  private static func law2012(hasDecree: Bool) -> SettlementOrder {
    SettlementOrder(
      ranks: places(
        LawText.law2012, "Điều 49 khoản 2 điểm",
        [
          (.costs, "a"), (.wages, "b"), (.securedDebts, "c"), (.unsecuredDebts, "d"),
          (.members, "đ"),
        ]),
      proportion: .law2012("Điều 49 khoản 3"),
      undivided: hasDecree ? .decree193("Điều 21") : .law2012("Điều 49 khoản 4"),
      lastResort: hasDecree ? [.gift, .fund, .charter] : [], shared: [])
  }

  private static let law2023 = SettlementOrder(
    ranks: places(
      LawText.law2023, "Điều 101 khoản 4 điểm",
      [(.costs, "a"), (.wages, "b"), (.taxes, "c"), (.otherDebts, "d")])
      + [Place(rank: .members, citation: .law2023("Điều 101 khoản 5"))],
    proportion: nil, undivided: .law2023("Điều 101 khoản 2, khoản 3"), lastResort: [],
    shared: [.fund, .charter])

  private static func group(_ day: CivilDate) -> SettlementOrder {
    SettlementOrder(
      ranks: [
        Place(rank: .obligations, citation: .decree77("Điều 15 khoản 1, khoản 2", on: day)),
        Place(rank: .members, citation: .decree77("Điều 15 khoản 4", on: day)),
      ],
      proportion: nil, undivided: .decree77("Điều 15 khoản 3", on: day), lastResort: [],
      shared: [])
  }

  private static func places(
    _ text: String, _ place: String, _ ranks: [(SettlementRank, String)]
  ) -> [Place] {
    ranks.map { Place(rank: $0, citation: Citation(text, "\(place) \($1)")) }
  }
}

/// Where an undivided asset or fund came from (nguồn hình thành tài sản không chia).
///
/// Law 23/2012/QH13 Điều 48 khoản 2; Law 17/2023/QH15 Điều 84, Điều 88 khoản 2.
public enum UndividedAsset: String, Sendable, CaseIterable, Codable {
  /// Aid of the State.
  case stateAid = "state_aid"
  /// The right to use land that the State gave or leased.
  case land
  /// A gift given as undivided.
  case gift
  /// The part of the development fund, or the undivided fund set aside from income.
  case fund
  /// Other assets that the charter names.
  case charter

  /// The origin in words.
  public var label: LocalizedText {
    switch self {
    case .stateAid: LocalizedText(vi: "Nhà nước hỗ trợ", en: "aid of the State")
    case .land: LocalizedText(vi: "quyền sử dụng đất", en: "right to use land")
    case .gift: LocalizedText(vi: "được tặng, cho", en: "gift")
    case .fund: LocalizedText(vi: "quỹ của đơn vị", en: "fund of the unit")
    case .charter: LocalizedText(vi: "theo điều lệ", en: "by the charter")
    }
  }
}
