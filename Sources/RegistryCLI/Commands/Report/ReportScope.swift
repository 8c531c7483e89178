import ArgumentParser
import CooperativeLaw
import Registry

/// Of which area a report is, and on which map.
struct ReportScope: ParsableArguments {
  @OptionGroup var place: AreaScope

  @Option(
    help: .said(
      vi: "Bản đồ hành chính của ngày này (trước 01/07/2025 còn cấp huyện; mặc định ngày xem).",
      en: "The map of this day (districts before 2025-07-01; the day asked about if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var map: DateArgument?

  @Option(
    help: .said(
      vi: "Chia địa bàn đến cấp tỉnh, huyện hay xã (mặc định cấp dưới của địa bàn).",
      en: "Areas down to province, district or commune (below the area if not given).",
      value: LocalizedText(vi: "cấp", en: "level")))
  var level: WordArgument<AreaLevel>?

  /// Whether areas are told apart otherwise than is usual.
  var isOnAnotherMap: Bool { map != nil || level != nil }

  /// The map asked for; `nil` for the usual one.
  func map(in registry: Registry, on day: CivilDate) throws -> ReportMap? {
    guard isOnAnotherMap else { return nil }
    let mapDay = map?.date ?? day
    let usual = ReportMap.below(
      try place.area(in: registry, on: day) ?? registry.office().area, on: mapDay)
    return ReportMap(day: mapDay, level: level?.word ?? usual.level)
  }
}

extension AreaLevel: LabelledWord {
  /// The level in words.
  var label: LocalizedText {
    AdministrativeLevel(rawValue: rawValue)?.label ?? LocalizedText(vi: rawValue, en: rawValue)
  }
}
