public import CooperativeLaw

/// An administrative unit (đơn vị hành chính) as it was over one period.
///
/// Codes are used again, so a unit is known by its level, its code and the day it began.
public struct Area: Sendable, Hashable, Identifiable {
  /// The row of table `area`.
  public let id: Int64
  /// The unit itself: level, code, type and name.
  public let title: AreaTitle
  /// The first day of the period; `nil`: since before the records.
  public let validFrom: CivilDate?
  /// The day the period ended, itself not included; `nil`: still so.
  public let validTo: CivilDate?
  /// The units it lies in, nearest first.
  public let parents: [AreaTitle]

  /// Its level.
  public var level: AreaLevel { title.level }
  /// Its code, with its zeros.
  public var code: String { title.code }
  /// Its name without the type: `Thanh Mai`.
  public var name: String { title.name }
  /// Its type: `xã`.
  public var type: String { title.type }
  /// Type and name: `xã Thanh Mai`.
  public var fullName: String { title.fullName }
  /// The whole chain: `xã Thanh Mai, huyện Chợ Mới, tỉnh Bắc Kạn`.
  public var pathName: String { ([title] + parents).map(\.fullName).joined(separator: ", ") }
  /// Whether it still is.
  public var isCurrent: Bool { validTo == nil }

  /// Whether it was so on a day.
  public func isValid(on day: CivilDate) -> Bool {
    if let validFrom, day < validFrom { return false }
    guard let validTo else { return true }
    return day < validTo
  }
}

/// What a unit is called: its level, code, type and name.
public struct AreaTitle: Sendable, Hashable {
  /// Its level.
  public let level: AreaLevel
  /// Its code, with its zeros.
  public let code: String
  /// Its type: `xã`.
  public let type: String
  /// Its name without the type: `Thanh Mai`.
  public let name: String

  /// Type and name: `xã Thanh Mai`.
  public var fullName: String { type + " " + name }
}
