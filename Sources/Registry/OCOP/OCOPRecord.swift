public import CooperativeLaw
internal import GRDB

/// An OCOP product at a moment, with the latest decision on it.
public struct OCOPRecord: Sendable, Equatable {
  /// Its number in the registry.
  public let product: Int64
  /// Local number of the unit that owns it; `nil` for other owners.
  public let unit: String?
  /// What its owner is.
  public let ownerType: OCOPOwnerType
  /// The owner's name; of a unit the one it bears at the moment.
  public let ownerName: String
  /// Code of the commune.
  public let areaCode: String?
  /// Name of the product.
  public let name: String
  /// Its group.
  public let group: OCOPGroup
  /// Its set.
  public let productSet: String?
  /// Its code.
  public let code: String?
  /// The latest decision by the day.
  public let recognition: OCOPRecognitionRecord?
  /// Where it stands on the day.
  public let state: OCOPState
  /// Days left to the last day, 0 on it, negative after; `nil` without a recognition that holds or
  /// held.
  public let daysLeft: Int?

  /// The tightest of the windows of 180, 90 and 30 days that the end falls in.
  public var window: Int? {
    state == .expiring ? daysLeft.flatMap(OCOPValidity.window) : nil
  }

  init(_ row: Row, on day: CivilDate, within days: Int) {
    product = row["product_id"]
    unit = row["unit"]
    ownerType = OCOPOwnerType(rawValue: row["owner_type"]) ?? .other
    ownerName = row["owner_name"]
    areaCode = row["area_code"]
    name = row["product"]
    group = OCOPGroup(rawValue: row["product_group"]) ?? .food
    productSet = row["product_set"]
    code = row["code"]
    let found = (row["stars"] as Int?).map { _ in OCOPRecognitionRecord(row) }
    recognition = found
    state = OCOPState.on(
      day, isCertified: found?.isCertified ?? false, validTo: found?.validTo,
      revokedOn: found?.revokedOn, within: days)
    let isCounted = [.recognised, .expiring, .expired].contains(state)
    daysLeft = isCounted ? found?.validTo.map { $0.dayNumber - day.dayNumber } : nil
  }
}

/// A decision on the stars of an OCOP product.
public struct OCOPRecognitionRecord: Sendable, Equatable {
  /// 1 to 5.
  public let stars: Int
  /// Whether five stars were proposed and not decided on.
  public let isPotentialFive: Bool
  /// Its points, in hundredths.
  public let scores: OCOPScores
  /// Number of the decision.
  public let decisionNumber: String
  /// Day of the decision.
  public let decidedOn: CivilDate
  /// Who issued it.
  public let issuer: String
  /// The level of who issued it.
  public let level: OCOPLevel?
  /// Its last day.
  public let validTo: CivilDate?
  /// The day it was taken back.
  public let revokedOn: CivilDate?
  /// Why it was taken back.
  public let revokedFor: String?

  /// Whether it gives a certificate.
  public var isCertified: Bool { OCOPStars(rawValue: stars)?.isCertified ?? false }

  init(_ row: Row) {
    stars = row["stars"]
    isPotentialFive = row["potential_five_stars"]
    scores = OCOPScores(
      community: row["score_a"], marketing: row["score_b"], quality: row["score_c"],
      stated: row["score"])
    decisionNumber = row["decision_number"]
    decidedOn = CivilDate(iso: row["decided_on"] as String) ?? CivilDate(dayNumber: 0)
    issuer = row["issuer"]
    level = (row["issuer_level"] as String?).flatMap(OCOPLevel.init)
    validTo = (row["valid_to"] as String?).flatMap(CivilDate.init(iso:))
    revokedOn = (row["revoked_on"] as String?).flatMap(CivilDate.init(iso:))
    revokedFor = row["revoked_for"]
  }
}
