import CooperativeLaw
import Registry

/// How many units were found, and how surely they are where they are looked for.
enum UnitCountText {
  /// How many, and in which area when one was asked for.
  static func found(_ count: Int, in area: Area?) -> LocalizedText {
    let units = count == 1 ? "unit" : "units"
    guard let area else {
      return LocalizedText(vi: "\(count) đơn vị.", en: "\(count) \(units).")
    }
    return LocalizedText(
      vi: "\(count) đơn vị ở \(area.pathName) (\(area.code)).",
      en: "\(count) \(units) in \(area.pathName) (\(area.code)).")
  }

  /// What is not certain; nothing when all is.
  static func uncertain(_ certainty: UnitCertainty) -> [LocalizedText] {
    let (assumed, possible) = (certainty.assumed, certainty.possible)
    let counted = LocalizedText(
      vi: "Trong đó \(assumed) đơn vị chưa chắc: xã cũ đã chia, tính theo xã nhận phần chính.",
      en: "Of these \(assumed) uncertain: the old commune was divided; its main successor counts.")
    let left = LocalizedText(
      vi: "Ngoài ra \(possible) đơn vị có thể ở đây nhưng không tính: xã cũ đã chia, hoặc chỉ rõ "
        + "đến cấp trên.",
      en:
        "Beside them \(possible) may be here and are not counted: the old commune was divided, or "
        + "only a wider area is on record.")
    return (assumed > 0 ? [counted] : []) + (possible > 0 ? [left] : [])
  }
}
