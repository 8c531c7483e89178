import ArgumentParser
import CooperativeLaw
import Registry

/// Of which area a report is.
struct AreaScope: ParsableArguments {
  @Option(
    help: .said(
      vi: "Chỉ địa bàn này (mã hoặc tên, bản đồ cũ hay mới).",
      en: "Only this area (code or name, of the old map or the new).",
      value: LocalizedText(vi: "địa-bàn", en: "area")))
  var area: String?

  /// The area on a day.
  func area(in registry: Registry, on day: CivilDate) throws -> Area? {
    try area.map { try registry.area(named: $0, on: day) }
  }
}
