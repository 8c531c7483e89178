/// How long an OCOP recognition holds: 36 months from the day of its decision.
public enum OCOPValidity {
  /// Its length.
  public static let months = Sourced(
    36, Citation(OCOPText.decision148, "Phụ lục II", confidence: .secondary))

  /// The last day on which it holds: the day of the month that answers to that of the decision, 36
  /// months on, or the last of that month when there is none.
  ///
  /// Civil Code 91/2015/QH13 Điều 147 khoản 2 (the first day is not counted) and Điều 148 khoản 3. A
  /// last day off is not moved: nothing has to be done on it.
  public static func lastDay(decidedOn day: CivilDate) -> CivilDate { day.adding(months: length) }

  /// Days before the end at which an officer is reminded, the earliest first; the authority itself
  /// writes to the owner 30 days before at the latest.
  public static let windows = [180, 90, 30]

  /// The tightest window that a number of days left falls in; `nil` outside all.
  public static func window(daysLeft: Int) -> Int? {
    daysLeft < 0 ? nil : windows.last { daysLeft <= $0 }
  }

  static let length = 36
  static let count = Citation("91/2015/QH13", "Điều 147 khoản 2, Điều 148 khoản 3")
}

/// Where an OCOP product stands on a day.
public enum OCOPState: String, Sendable, CaseIterable, Codable {
  /// Its recognition holds.
  case recognised
  /// It holds and ends soon.
  case expiring
  /// It has ended and was not renewed: not the same as revoked.
  case expired
  /// It was taken back (thu hồi).
  case revoked
  /// It has no certificate.
  case unrecognised = "none"

  /// The state in words.
  public var label: LocalizedText {
    switch self {
    case .recognised: LocalizedText(vi: "đang được công nhận", en: "recognised")
    case .expiring: LocalizedText(vi: "sắp hết hạn", en: "expiring")
    case .expired: LocalizedText(vi: "hết hạn", en: "expired")
    case .revoked: LocalizedText(vi: "bị thu hồi", en: "revoked")
    case .unrecognised: LocalizedText(vi: "chưa được công nhận", en: "not recognised")
    }
  }

  /// The state that the latest decision gives on a day.
  ///
  /// - Parameters:
  ///   - day: The day asked about.
  ///   - isCertified: Whether the latest decision gives a certificate: three stars or more.
  ///   - validTo: The last day of the recognition; `nil` when there is none or it has no stated end.
  ///   - revokedOn: The day it was taken back.
  ///   - days: How many days before the end it counts as expiring.
  /// - Returns: the state.
  public static func on(
    _ day: CivilDate, isCertified: Bool, validTo: CivilDate?, revokedOn: CivilDate?,
    within days: Int
  ) -> OCOPState {
    guard isCertified else { return .unrecognised }
    if let revokedOn, revokedOn <= day { return .revoked }
    guard let validTo else { return .recognised }
    if validTo < day { return .expired }
    return validTo.dayNumber - day.dayNumber <= days ? .expiring : .recognised
  }
}
