public import CooperativeLaw
internal import GRDB

/// A member of a unit as it stood at a moment: the columns of the contract for members.
///
/// Everything but the number, the kind and the dates is personal data.
public struct MemberRecord: Sendable, Equatable {
  /// Local number of the unit.
  public let unit: String
  /// Number in the unit's book; never used again.
  public let memberNumber: Int
  /// What the member is in law.
  public let memberType: MemberType
  /// The member's standing.
  public let memberKind: MemberKind
  /// Name in full.
  public let fullName: String
  /// `male` or `female`.
  public let sex: String?
  /// Day of birth, when known.
  public let dateOfBirth: CivilDate?
  /// Year of birth, when only that is known.
  public let birthYear: Int?
  /// Citizen ID, old card, passport, or an organisation's code.
  public let idNumber: String?
  /// Nationality.
  public let nationality: String?
  /// Ethnic group: sensitive personal data.
  public let ethnicity: String?
  /// Address.
  public let address: String?
  /// Telephone.
  public let phone: String?
  /// Who represents a household or organisation.
  public let representative: String?
  /// Day of joining.
  public let joinedOn: CivilDate
  /// Capital committed by the day, in đồng.
  public let capital: Int
  /// Capital paid in by the day, in đồng.
  public let paid: Int
  /// Day of the latest payment.
  public let contributedOn: CivilDate?
  /// Number of the latest contribution certificate.
  public let certificateNumber: String?
  /// Last day of membership, when it has ended.
  public let leftOn: CivilDate?
  /// Coded reason of the end.
  public let leftReason: String?
  /// A note in words.
  public let note: String
}

extension MemberRecord {
  init(_ row: Row) {
    func date(_ column: String) -> CivilDate? {
      (row[column] as String?).flatMap(CivilDate.init(iso:))
    }
    unit = row["unit"]
    memberNumber = row["member_number"]
    memberType = MemberType(rawValue: row["member_type"]) ?? .individual
    memberKind = MemberKind(rawValue: row["member_kind"]) ?? .unknown
    fullName = row["full_name"]
    sex = row["sex"]
    dateOfBirth = date("date_of_birth")
    birthYear = row["birth_year"]
    idNumber = row["id_number"]
    nationality = row["nationality"]
    ethnicity = row["ethnicity"]
    address = row["address"]
    phone = row["phone"]
    representative = row["representative"]
    joinedOn = date("joined_on") ?? CivilDate(dayNumber: 0)
    capital = row["capital"] ?? 0
    paid = row["paid"] ?? 0
    contributedOn = date("contributed_on")
    certificateNumber = row["certificate_number"]
    leftOn = date("left_on")
    leftReason = row["left_reason"]
    note = row["note"]
  }
}
