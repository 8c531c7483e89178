public import CooperativeLaw
internal import GRDB

/// A unit as it stood at a moment: the columns of the contract for units.
public struct UnitRecord: Sendable, Equatable {
  /// Identity inside the registry.
  public let unitID: Int64
  /// The office's own number, such as `HTX-00017`.
  public let localNumber: String
  /// Cooperative, group or union.
  public let kind: UnitKind
  /// Full name.
  public let name: String
  /// Short name.
  public let shortName: String?
  /// Name in a foreign language.
  public let foreignName: String?
  /// Tax code, 10 digits.
  public let taxCode: String?
  /// Certificate number of older times.
  public let certificateNumber: String?
  /// Day of registration.
  public let registeredOn: CivilDate
  /// The law it was registered under, such as `L2012`.
  public let law: String
  /// Address inside the area, as registered.
  public let address: String?
  /// Code of the area the address was registered in.
  public let areaCode: String?
  /// Type and name of that area, such as "xã Thanh Mai".
  public let areaName: String?
  /// Charter capital or total contribution, in đồng.
  public let charterCapital: Int?
  /// VSIC codes, the main line first, `;` between.
  public let lines: String?
  /// Sector in the officer's words.
  public let sector: String?
  /// Way of serving members.
  public let model: String?
  /// Whether it is a people's credit fund.
  public let creditFund: Bool
  /// Legal representative, or head of a group.
  public let legalRepresentative: String?
  /// Identity number of the legal representative: personal data.
  public let legalRepresentativeID: String?
  /// Telephone.
  public let phone: String?
  /// E-mail.
  public let email: String?
  /// Legal status, such as `active`.
  public let status: String?
  /// First day of that status.
  public let statusFrom: CivilDate?
  /// Coded way of ending.
  public let endReason: String?
}

extension UnitRecord {
  init(_ row: Row) {
    unitID = row["unit_id"]
    localNumber = row["local_number"]
    kind = (row["kind"] as String?).flatMap(UnitKind.init) ?? .cooperative
    name = row["name"] ?? ""
    shortName = row["short_name"]
    foreignName = row["foreign_name"]
    taxCode = row["tax_code"]
    certificateNumber = row["certificate_number"]
    registeredOn =
      (row["registered_on"] as String?).flatMap(CivilDate.init(iso:))
      ?? CivilDate(dayNumber: 0)
    law = row["law"]
    address = row["address"]
    areaCode = row["area_code"]
    areaName = row["area_name"]
    charterCapital = row["charter_capital"]
    lines = row["lines"]
    sector = row["sector"]
    model = row["model"]
    creditFund = (row["credit_fund"] as String?) != nil
    legalRepresentative = row["legal_representative"]
    legalRepresentativeID = row["legal_representative_id"]
    phone = row["phone"]
    email = row["email"]
    status = row["status"]
    statusFrom = (row["status_from"] as String?).flatMap(CivilDate.init(iso:))
    endReason = row["end_reason"]
  }
}
