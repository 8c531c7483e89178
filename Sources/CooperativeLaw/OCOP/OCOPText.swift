/// The decisions on the programme One Commune One Product (Chương trình Mỗi xã một sản phẩm).
///
/// None of them was read itself: everything about OCOP warns and never refuses.
enum OCOPText {
  static let decision490 = "490/QĐ-TTg"
  static let decision1048 = "1048/QĐ-TTg"
  static let decision919 = "919/QĐ-TTg"
  static let decision148 = "148/QĐ-TTg"
  static let decision1489 = "1489/QĐ-TTg"

  /// The programme of 2018-2020 was decided.
  static let programmeFrom = CivilDate(2018, 5, 7)
  /// The first criteria set was decided: 20 or 21 August 2019 by the source; the later is taken.
  static let firstCriteriaFrom = CivilDate(2019, 8, 21)
  /// The programme of 2021-2025 was decided, with the groups of today.
  static let groupsOf2022From = CivilDate(2022, 8, 1)
  /// The criteria set of today took the place of the first.
  static let criteriaOf2023From = CivilDate(2023, 2, 24)
  /// The process without districts.
  static let processOf2025From = CivilDate(2025, 7, 6)
  /// The programme of 2021-2025 is over; no later criteria set is in the data.
  static let afterProgramme = CivilDate(2026, 1, 1)

  /// The annex with the criteria of a day; `nil` before the first set.
  static func criteria(on day: CivilDate) -> Citation? {
    if day < firstCriteriaFrom { return nil }
    return day < criteriaOf2023From
      ? Citation(decision1048, "Bộ tiêu chí", confidence: .secondary)
      : Citation(decision148, "Phụ lục I", confidence: .secondary)
  }

  /// Every annex with criteria.
  static let allCriteria = [firstCriteriaFrom, criteriaOf2023From].compactMap(criteria)
}
