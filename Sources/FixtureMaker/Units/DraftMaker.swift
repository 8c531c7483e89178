internal import CooperativeLaw
internal import VietnameseText

/// Draws what a unit is, where, and how it will fare.
struct DraftMaker {
  let ground: Ground
  let provinces: [Ground.Province]
  private let weights: [Int]
  private var names: Set<String> = []

  init(_ ground: Ground, province: String?) throws {
    self.ground = ground
    provinces = ground.provinces.filter { province == nil || $0.code == province }
    guard !provinces.isEmpty else { throw FixtureProblem("no province \(province ?? "")") }
    weights = provinces.map(\.communes.count)
  }

  mutating func draft(
    _ kind: UnitKind, number: Int, members: Int, numbers: inout Numbers, _ chance: inout Chance
  ) -> Draft {
    let province = provinces[chance.place(of: weights)]
    let registered = Self.registered(kind, &chance)
    let communes = registered < Days.newMap ? province.communes : province.newCommunes
    let commune = chance.pick(communes.isEmpty ? province.communes : communes)
    let trade = trade(kind, &chance)
    let story = Self.story(kind, registered, &chance)
    let status = Self.status(kind, story, registered, &chance)
    let hamlet = chance.pick(Names.hamlets)
    let isTaxed = kind != .group || registered >= Days.law2023
    return Draft(
      kind: kind, number: number,
      name: unused(name(kind, trade, hamlet, commune, &chance)),
      taxCode: isTaxed ? numbers.taxCode(province: province.code) : nil, registered: registered,
      province: province, commune: commune, hamlet: "thôn \(hamlet)", trade: trade, story: story,
      status: status.code, statusFrom: status.from,
      quiet: Self.quiet(story, status, registered, &chance), members: members)
  }

  private func trade(_ kind: UnitKind, _ chance: inout Chance) -> Trade {
    switch kind {
    case .union: return .union
    case .group: return Trade.all[chance.place(of: Array(Trade.weights.prefix(9)))]
    case .cooperative:
      // One cooperative in thirty is a people's credit fund.
      return chance.below(30) == 0 ? .credit : Trade.all[chance.place(of: Trade.weights)]
    }
  }

  private func name(
    _ kind: UnitKind, _ trade: Trade, _ hamlet: String, _ commune: Commune, _ chance: inout Chance
  ) -> String {
    switch kind {
    case .group: "Tổ hợp tác \(trade.work) \(hamlet), \(commune.name)"
    case .union: "Liên hiệp hợp tác xã \(trade.phrase) \(chance.pick(Names.hopes))"
    case .cooperative where trade.sector == "finance":
      "Quỹ tín dụng nhân dân \(bare(commune.name)) \(hamlet)"
    case .cooperative:
      "Hợp tác xã \(trade.phrase) \(chance.pick(Names.hopes)) \(bare(commune.name))"
    }
  }

  /// The name of a commune without its type.
  private func bare(_ name: String) -> String {
    name.split(separator: " ").dropFirst(name.hasPrefix("thị trấn") ? 2 : 1).joined(separator: " ")
  }

  /// Imports tell units without a tax code by their names.
  private mutating func unused(_ name: String) -> String {
    var (candidate, count) = (name, 1)
    while !names.insert(searchKey(candidate)).inserted {
      count += 1
      candidate = "\(name) số \(count)"
    }
    return candidate
  }

  /// Most were founded in the last ten years; one cooperative in ten under the Law of 2003.
  private static func registered(_ kind: UnitKind, _ chance: inout Chance) -> CivilDate {
    let spans: [(from: CivilDate, to: CivilDate, weight: Int)] =
      switch kind {
      case .cooperative:
        [
          (Days.day(2004, 7, 1), Days.day(2013, 6, 28), 10),
          (Days.law2012, Days.day(2015, 12, 31), 18),
          (Days.day(2016, 1, 4), Days.day(2020, 12, 31), 38),
          (Days.day(2021, 1, 4), Days.day(2024, 6, 28), 21), (Days.law2023, Days.last, 13),
        ]
      case .group:
        [
          (Days.day(2008, 1, 2), Days.day(2015, 12, 31), 30),
          (Days.day(2016, 1, 4), Days.day(2019, 11, 22), 30),
          (Days.day(2019, 11, 25), Days.day(2024, 6, 28), 30), (Days.law2023, Days.last, 10),
        ]
      case .union: [(Days.day(2014, 1, 2), Days.day(2024, 6, 28), 1)]
      }
    let span = spans[chance.place(of: spans.map(\.weight))]
    let day = chance.day(span.from, span.to.adding(days: -3))
    return day.weekday < 6 ? day : day.adding(days: 2)
  }

  /// Who began lately had no time to fail.
  private static func story(
    _ kind: UnitKind, _ registered: CivilDate, _ chance: inout Chance
  ) -> Story {
    switch kind {
    case .union: chance.percent(60) ? .growing : .steady
    case _ where registered > Days.day(2025, 1, 1): chance.percent(30) ? .growing : .steady
    case .group: [Story.growing, .steady, .weak, .stopped][chance.place(of: [10, 75, 8, 7])]
    case .cooperative:
      [Story.growing, .steady, .weak, .stopped][chance.place(of: [30, 43, 17, 10])]
    }
  }

  private static func status(
    _ kind: UnitKind, _ story: Story, _ registered: CivilDate, _ chance: inout Chance
  ) -> (code: LegalStatus, from: CivilDate) {
    let earliest = max(registered.adding(days: 400), Days.day(2016, 1, 4))
    guard story == .weak || story == .stopped, earliest < Days.last, kind != .union,
      chance.percent(60)
    else { return (.active, registered) }
    let codes: [LegalStatus] =
      kind == .group
      ? [.closed, .closing] : [.ended, .notAtAddress, .suspended, .revokedTax, .windingUp]
    let code = codes[chance.place(of: Array([60, 15, 12, 6, 7].prefix(codes.count)))]
    // What is not the end of a unit began lately; a suspension lasts a year at most.
    let recent = Days.last.adding(days: code == .suspended ? -300 : -900)
    let from = chance.weekday(code.isFinal ? earliest : max(earliest, recent), Days.last)
    return (code, max(from, registered))
  }

  private static func quiet(
    _ story: Story, _ status: (code: LegalStatus, from: CivilDate), _ registered: CivilDate,
    _ chance: inout Chance
  ) -> CivilDate? {
    if story == .stopped {
      let last = status.code == .active ? Days.last.adding(days: -120) : status.from
      let first = min(max(registered.adding(days: 200), last.adding(days: -1_500)), last)
      return chance.day(first, last)
    }
    return status.code == .suspended || status.code == .revokedTax ? status.from : nil
  }
}
