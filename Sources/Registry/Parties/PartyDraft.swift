internal import CooperativeLaw
internal import Foundation
internal import GRDB
internal import VietnameseText

/// A party as it was typed, in the form the database keeps.
struct PartyDraft: Sendable {
  let type: MemberType
  let fullName: String
  let sex: String?
  let dateOfBirth: String?
  let birthYear: Int?
  let idNumber: String?
  let nationality: String?
  let ethnicity: String?
  let address: String?
  let phone: String?
  let representative: String?

  /// The name without marks and case, by which people inside a unit are matched.
  var searchKeyText: String { searchKey(fullName) }

  /// Values in the order of ``FactTable/party``.
  var values: [(any DatabaseValueConvertible)?] {
    [
      fullName, searchKeyText, nameSortKey, sex, dateOfBirth, birthYear, idNumber, nationality,
      ethnicity, address, phone, representative,
    ]
  }

  private var nameSortKey: Data {
    switch type {
    case .individual, .household: Data(personNameSortKey(fullName))
    case .organisation, .unit: Data(sortKey(fullName))
    }
  }
}
