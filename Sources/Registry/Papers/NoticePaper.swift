public import CooperativeLaw

/// A notice to explain or to report (thông báo yêu cầu giải trình, báo cáo).
public struct NoticePaper: Sendable, Equatable {
  /// Something the unit is asked about.
  public struct Item: Sendable, Equatable {
    /// Why it is asked.
    public let flag: GroundFlag
    /// What it is asked, and where the office is given that right.
    public let basis: NoticeBasis
  }

  /// The unit.
  public let unit: PaperUnit
  /// What it is asked about, the most urgent first.
  public let items: [Item]
  /// What is flagged and not asked.
  public let findings: [Finding]

  /// Whether anything is to be explained, and not only reported.
  public var asksToExplain: Bool { items.contains { $0.basis.demand == .explanation } }
}

extension Registry {
  /// What a unit has to explain or report at a moment, from its flags.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` when there is nothing that it may be asked.
  public func notice(
    toUnit text: String, at moment: Moment
  ) throws(RegistryError) -> NoticePaper {
    try read { db in
      let source = try PaperSource(db, named: text, at: moment)
      var findings: [Finding] = []
      var items: [NoticePaper.Item] = []
      for flag in try source.flags() where flag.certainty != .notKnown {
        let facts = NoticePaperFacts(ground: flag.ground, level: flag.level, day: moment.day)
        findings += judge(facts, by: RuleCatalogue.noticePaper)
        if let basis = facts.basis { items.append(NoticePaper.Item(flag: flag, basis: basis)) }
      }
      guard !items.isEmpty else { throw source.nothing(.flag, findings) }
      return NoticePaper(unit: source.unit, items: items, findings: findings)
    }
  }
}
