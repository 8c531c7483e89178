import CooperativeLaw
import Registry
import VietnameseText

/// An indicator as it is typed.
enum IndicatorName {
  /// The indicator of a name, or one whose Vietnamese or English name it is.
  ///
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` when there is none.
  static func indicator(_ typed: String) throws -> Indicator {
    let key = searchKey(typed)
    let found = Indicator.all.first { indicator in
      indicator.id == typed
        || [indicator.name.vi, indicator.name.en].contains { searchKey($0) == key }
    }
    if let found { return found }
    throw RegistryError.invalidValue(
      field: say(LocalizedText(vi: "chỉ tiêu", en: "indicator")), value: typed,
      reason: LocalizedText(
        vi: "không có chỉ tiêu này; htx report indicators liệt kê tất cả.",
        en: "there is no such indicator; htx report indicators lists them all."))
  }
}
