public import CooperativeLaw
internal import GRDB

/// A branch, representative office or business location at a moment.
public struct DependentRecord: Sendable, Equatable {
  /// Its number in the registry.
  public let id: Int64
  /// Local number of the unit it belongs to.
  public let unit: String
  /// What it is; `nil` for a kind that a newer program wrote.
  public let kind: DependentKind?
  /// Its own number, where it has one.
  public let code: String?
  /// Its name.
  public let name: String
  /// Code of its commune.
  public let areaCode: String?
  /// Where it is.
  public let address: String
  /// Its legal status.
  public let status: LegalStatus?
  /// First day of that status.
  public let statusFrom: CivilDate?
  /// Why it closed, as a code.
  public let endReason: String?

  /// Number and name, to tell it from others.
  public var label: String { [code, name].compactMap(\.self).joined(separator: " ") }

  init(_ row: Row) {
    id = row["id"]
    unit = row["unit"]
    kind = (row["kind"] as String?).flatMap(DependentKind.init)
    code = row["code"]
    name = row["name"]
    areaCode = row["area_code"]
    address = row["address"]
    status = (row["status"] as String?).flatMap(LegalStatus.init)
    statusFrom = (row["status_from"] as String?).flatMap(CivilDate.init(iso:))
    endReason = row["end_reason"]
  }
}
