/// A reorganisation that is to be opened.
public struct ReorganisationFacts: Sendable {
  /// A unit that enters it or comes out of it.
  public struct Unit: Sendable {
    /// How it is named.
    public var name: String
    /// What it is.
    public var kind: UnitKind
    /// Whether it is founded by the plan.
    public var isNew: Bool
    /// The number of another plan it is in that is still open.
    public var openPlan: Int?
    /// The resolution of its general meeting.
    public var resolution: ReorganisationResolution?

    /// Makes a unit.
    public init(
      name: String = "", kind: UnitKind = .cooperative, isNew: Bool = false, openPlan: Int? = nil,
      resolution: ReorganisationResolution? = nil
    ) {
      self.name = name
      self.kind = kind
      self.isNew = isNew
      self.openPlan = openPlan
      self.resolution = resolution
    }
  }

  /// Division, separation, consolidation, merger or conversion.
  public var kind: ReorganisationKind
  /// The day it takes effect: it decides the law.
  public var day: CivilDate
  /// The units that enter it.
  public var sources: [Unit]
  /// The units that come out of it.
  public var results: [Unit]
  /// What goes where; `nil` when that is not told.
  public var proof: ConservationProof?
  /// For a conversion, what the law asks of the THT.
  public var conversion: ConversionFacts?
  /// For a conversion, the code of the THT.
  public var groupCode: String?
  /// For a conversion, the code that the dossier of the HTX names.
  public var namedCode: String?

  /// Makes the facts.
  public init(
    kind: ReorganisationKind, day: CivilDate, sources: [Unit], results: [Unit],
    proof: ConservationProof? = nil, conversion: ConversionFacts? = nil, groupCode: String? = nil,
    namedCode: String? = nil
  ) {
    self.kind = kind
    self.day = day
    self.sources = sources
    self.results = results
    self.proof = proof
    self.conversion = conversion
    self.groupCode = groupCode
    self.namedCode = namedCode
  }
}

extension ReorganisationFacts {
  /// The article on this kind on this day.
  var article: Citation { kind.article(on: day) }

  /// What each source comes out as, as the rule on successors sees it.
  var successions: [SuccessorFacts] {
    guard kind != .convert else { return [] }
    return sources.map { source in
      SuccessorFacts(
        kind: source.kind, part: kind.part, day: day,
        successors: results.map { .init(kind: $0.kind, certifiedOn: day) })
    }
  }

  /// The units whose general meeting decides: by Law 23/2012/QH13 Điều 53 khoản 2 those merged, by
  /// Law 17/2023/QH15 Điều 95 khoản 2 also the one that takes them in.
  var deciding: [Unit] {
    let receiving = day >= CivilDate(2024, 7, 1) ? results.filter { !$0.isNew } : []
    return kind == .convert ? [] : sources + receiving
  }

  /// The votes that can be counted.
  var votes: [ResolutionFacts] {
    deciding.compactMap { unit in
      guard let resolution = unit.resolution, let present = resolution.present,
        let inFavour = resolution.inFavour
      else { return nil }
      return ResolutionFacts(
        kind: unit.kind, day: resolution.passedOn, present: present, inFavour: inFavour)
    }
  }
}
