/// What goes where in a reorganisation; a merger needs none of it.
///
/// What is not named goes to ``othersTo``, else to the only result; in a separation it stays.
/// Branches that are not named stay with their unit, and close with it when it ends.
public struct ReorganisationAllocation: Sendable, Codable, Equatable {
  /// The result that takes everything not named.
  public var othersTo: String?
  /// Members, each with all capital.
  public var members: [MemberAllocation]
  /// Parts of the undivided assets and funds.
  public var undividedAssets: [AmountAllocation]
  /// Parts of the debts.
  public var debts: [AmountAllocation]
  /// Branches, offices and locations.
  public var branches: [NamedAllocation]
  /// Products.
  public var products: [NamedAllocation]
  /// Links of the value chain.
  public var links: [NamedAllocation]

  /// Makes an allocation; an empty one lets everything follow the default.
  public init(
    othersTo: String? = nil, members: [MemberAllocation] = [],
    undividedAssets: [AmountAllocation] = [], debts: [AmountAllocation] = [],
    branches: [NamedAllocation] = [], products: [NamedAllocation] = [],
    links: [NamedAllocation] = []
  ) {
    self.othersTo = othersTo
    self.members = members
    self.undividedAssets = undividedAssets
    self.debts = debts
    self.branches = branches
    self.products = products
    self.links = links
  }
}

/// One member and the result that takes the member in.
public struct MemberAllocation: Sendable, Codable, Equatable {
  /// The member: number in the book, identity number or name.
  public var member: String
  /// The unit the member is of, where several enter.
  public var from: String?
  /// The result.
  public var to: String
  /// Capital committed that goes along, to compare with the record to the đồng.
  public var committed: Int?
  /// Capital paid in that goes along, to compare with the record to the đồng.
  public var paid: Int?

  /// Makes the place of a member.
  public init(
    member: String, from: String? = nil, to: String, committed: Int? = nil, paid: Int? = nil
  ) {
    self.member = member
    self.from = from
    self.to = to
    self.committed = committed
    self.paid = paid
  }
}

/// An amount in đồng and the result that takes it over.
public struct AmountAllocation: Sendable, Codable, Equatable {
  /// The unit it is of, where several enter.
  public var from: String?
  /// The result.
  public var to: String
  /// How much, in đồng.
  public var amount: Int

  /// Makes the place of an amount.
  public init(from: String? = nil, to: String, amount: Int) {
    self.from = from
    self.to = to
    self.amount = amount
  }
}

/// Something that has a name, and the result that takes it over.
public struct NamedAllocation: Sendable, Codable, Equatable {
  /// Its name; of a branch its name or number.
  public var name: String
  /// The unit it is of, where several enter.
  public var from: String?
  /// The result.
  public var to: String

  /// Makes the place of a thing.
  public init(name: String, from: String? = nil, to: String) {
    self.name = name
    self.from = from
    self.to = to
  }
}
