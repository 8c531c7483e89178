/// What a list shows of each column to the public, inside the office, and for a stated purpose
/// (hồ sơ cột: công khai, nội bộ, đầy đủ).
///
/// A file for the public leaves personal columns out; one for the office covers them.
public struct ColumnProfile: Sendable {
  /// Columns that the public does not get.
  private let personal: Set<String>
  /// How the columns are covered inside the office.
  private let masks: [String: PersonalMask]

  /// A list without personal data.
  public static let none = ColumnProfile(personal: [], masks: [:])

  /// Members, and their forms.
  ///
  /// Which person holds how much is nobody else's business, so names go too.
  public static let members = ColumnProfile(
    personal: [
      "full_name", "date_of_birth", "id_number", "ethnicity", "address", "permanent_address",
      "current_address", "phone", "representative", "certificate_number", "note", "signature",
    ],
    masks: [
      "id_number": .identity, "phone": .phone, "date_of_birth": .year, "address": .hidden,
      "ethnicity": .hidden,
    ])

  /// Units: the register is public with the name of who stands for a unit; papers and phones are not.
  public static let units = ColumnProfile(
    personal: ["legal_representative_id", "phone", "email", "note"],
    masks: ["legal_representative_id": .identity, "phone": .phone, "email": .hidden])

  /// The book of THT: as units.
  public static let groupBook = ColumnProfile(
    personal: ["head_id", "head_address", "head_phone", "phone", "email"],
    masks: [
      "head_id": .identity, "phone": .phone, "head_phone": .phone, "email": .hidden,
      "head_address": .hidden,
    ])

  /// Whether a disclosure has the column at all.
  public func shows(_ column: String, to disclosure: Disclosure) -> Bool {
    disclosure != .publicOnly || !personal.contains(column)
  }

  /// How a disclosure covers the column; `nil` when it is shown as it is.
  public func mask(of column: String, for disclosure: Disclosure) -> PersonalMask? {
    if case .full = disclosure { nil } else { masks[column] }
  }

  /// How a column is covered inside the office; `nil` when every officer may see it.
  func mask(of column: String) -> PersonalMask? { masks[column] }

  /// The same of a column of the schema.
  static func mask(table: String, column: String) -> PersonalMask? {
    switch table {
    case FactTable.party.name: members.mask(of: column)
    case FactTable.contact.name: units.mask(of: column)
    default: nil
    }
  }
}
