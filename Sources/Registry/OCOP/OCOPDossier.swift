public import CooperativeLaw

/// What an officer hands in to record an OCOP product (sản phẩm OCOP).
public struct OCOPDossier: Codable, Sendable, Equatable {
  /// The unit of the registry that owns it: tax code, local number or name; `nil` for other owners.
  public var owner: String?
  /// The name of an owner that is no unit of the registry.
  public var ownerName: String?
  /// What such an owner is.
  public var ownerType: OCOPOwnerType?
  /// Code or name of the commune; the seat of the unit when not given.
  public var areaCode: String?
  /// Name of the product.
  public var product: String
  /// Its group.
  public var group: OCOPGroup
  /// Its set, as on the score sheet.
  public var productSet: String?
  /// Its code.
  public var code: String?

  /// Makes a dossier.
  public init(product: String, group: OCOPGroup, owner: String? = nil) {
    self.product = product
    self.group = group
    self.owner = owner
  }
}

/// What changes of an OCOP product; `nil` leaves it as it is.
public struct OCOPChange: Codable, Sendable, Equatable {
  /// The unit that owns it from now on.
  public var owner: String?
  /// The name of an owner from now on that is no unit of the registry.
  public var ownerName: String?
  /// What such an owner is.
  public var ownerType: OCOPOwnerType?
  /// Code or name of the commune.
  public var areaCode: String?
  /// Name of the product.
  public var product: String?
  /// Its group.
  public var group: OCOPGroup?
  /// Its set; an empty text takes it away.
  public var productSet: String?
  /// Its code; an empty text takes it away.
  public var code: String?

  /// Makes a change of nothing.
  public init() {}
}

/// A decision on the stars of an OCOP product as it is handed in.
public struct OCOPRecognitionDossier: Codable, Sendable, Equatable {
  /// 1 to 5.
  public var stars: Int
  /// Whether the province proposes five stars and the ministry has not decided.
  public var isPotentialFive: Bool
  /// Total in hundredths of a point; the sum of the parts when not given.
  public var score: Int?
  /// Part A in hundredths of a point.
  public var scoreA: Int?
  /// Part B in hundredths of a point.
  public var scoreB: Int?
  /// Part C in hundredths of a point.
  public var scoreC: Int?
  /// Number of the decision.
  public var decisionNumber: String
  /// Day of the decision; the act takes effect on it.
  public var decidedOn: CivilDate
  /// Who issued it, as the decision says.
  public var issuer: String?
  /// The level of who issued it.
  public var level: OCOPLevel?
  /// The last day, as the decision says; reckoned when not given and three stars or more.
  public var validTo: CivilDate?

  /// Makes a dossier.
  public init(
    stars: Int, decisionNumber: String, decidedOn: CivilDate, isPotentialFive: Bool = false
  ) {
    self.stars = stars
    self.decisionNumber = decisionNumber
    self.decidedOn = decidedOn
    self.isPotentialFive = isPotentialFive
  }

  var scores: OCOPScores {
    OCOPScores(community: scoreA, marketing: scoreB, quality: scoreC, stated: score)
  }
}
