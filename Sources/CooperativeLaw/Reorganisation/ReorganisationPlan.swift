/// What an officer hands in to reorganise units: who enters, what comes out, what goes where.
///
/// Written as JSON with keys in snake_case. `Founding` is the dossier of a unit to be founded,
/// which this module leaves to who keeps the register.
public struct ReorganisationPlan<Founding> {
  /// Division, separation, consolidation, merger or conversion.
  public var kind: ReorganisationKind
  /// The units that enter it.
  public var sources: [ReorganisationSource]
  /// The units that come out of it: founded by it, or taking the others in.
  public var results: [ReorganisationResult<Founding>]
  /// What goes where; what is not named follows the rule of ``ReorganisationAllocation/othersTo``.
  public var allocation: ReorganisationAllocation

  /// Makes a plan.
  public init(
    kind: ReorganisationKind, sources: [ReorganisationSource],
    results: [ReorganisationResult<Founding>],
    allocation: ReorganisationAllocation = ReorganisationAllocation()
  ) {
    self.kind = kind
    self.sources = sources
    self.results = results
    self.allocation = allocation
  }
}

extension ReorganisationPlan: Sendable where Founding: Sendable {}
extension ReorganisationPlan: Equatable where Founding: Equatable {}
extension ReorganisationPlan: Encodable where Founding: Encodable {}
extension ReorganisationPlan: Decodable where Founding: Decodable {}

extension ReorganisationPlan {
  /// The place in ``results`` that a destination means: a key, a place counted from one, or the unit.
  public func place(of destination: String) -> Int? {
    if let place = results.firstIndex(where: { $0.key == destination }) { return place }
    if let place = results.firstIndex(where: { $0.unit == destination }) { return place }
    guard let number = Int(destination), results.indices.contains(number - 1) else { return nil }
    return number - 1
  }

  /// Where everything that is not named goes: the only result, or who is named for it.
  ///
  /// `nil` when it stays with the source (separation) or nothing is said (division).
  public var defaultPlace: Int? {
    if let others = allocation.othersTo { return place(of: others) }
    return results.count == 1 && kind != .separate ? 0 : nil
  }
}

/// A unit that enters a reorganisation.
public struct ReorganisationSource: Sendable, Codable, Equatable {
  /// The unit: tax code, local number or name.
  public var unit: String
  /// The resolution of its general meeting.
  public var resolution: ReorganisationResolution?
  /// Its undivided assets and funds in đồng; what is on record when not given.
  public var undividedAssets: Int?
  /// Its debts in đồng; what is on record when not given.
  public var debts: Int?
  /// Its products, each by name.
  public var products: [String]
  /// Its links of the value chain, each by name.
  public var links: [String]

  /// Makes a source.
  public init(
    unit: String, resolution: ReorganisationResolution? = nil, undividedAssets: Int? = nil,
    debts: Int? = nil, products: [String] = [], links: [String] = []
  ) {
    self.unit = unit
    self.resolution = resolution
    self.undividedAssets = undividedAssets
    self.debts = debts
    self.products = products
    self.links = links
  }
}

/// A unit that comes out of a reorganisation.
public struct ReorganisationResult<Founding> {
  /// How the allocation calls it; its place counted from one when not given.
  public var key: String?
  /// The unit that takes the others in: tax code, local number or name.
  public var unit: String?
  /// The dossier of a unit to be founded; its members are those that the allocation brings, and
  /// whoever joins anew is named in it.
  public var dossier: Founding?
  /// The resolution of the general meeting of the unit that takes the others in.
  public var resolution: ReorganisationResolution?

  /// Makes a unit that takes the others in.
  public init(unit: String, resolution: ReorganisationResolution? = nil, key: String? = nil) {
    self.unit = unit
    self.resolution = resolution
    self.key = key
  }

  /// Makes a unit to be founded.
  public init(dossier: Founding, key: String? = nil) {
    self.dossier = dossier
    self.key = key
  }
}

extension ReorganisationResult: Sendable where Founding: Sendable {}
extension ReorganisationResult: Equatable where Founding: Equatable {}
extension ReorganisationResult: Encodable where Founding: Encodable {}
extension ReorganisationResult: Decodable where Founding: Decodable {}

/// A resolution (nghị quyết) of a general meeting, or the consent of a group's members.
public struct ReorganisationResolution: Sendable, Codable, Equatable {
  /// Its number.
  public var number: String?
  /// The day it was passed.
  public var passedOn: CivilDate
  /// Votes, or delegates, present; of a group its members.
  public var present: Int?
  /// Votes in favour.
  public var inFavour: Int?

  /// Makes a resolution.
  public init(
    number: String? = nil, passedOn: CivilDate, present: Int? = nil, inFavour: Int? = nil
  ) {
    self.number = number
    self.passedOn = passedOn
    self.present = present
    self.inFavour = inFavour
  }
}
