import ArgumentParser
import CooperativeLaw
import Registry

/// Which rows a list shows: those of a unit, or of the units of an area; of all when neither is given.
struct ObservedOptions: ParsableArguments {
  @Argument(
    help: .said(
      vi: "Đơn vị: mã số thuế, số trong sổ, một phần tên (mặc định mọi đơn vị).",
      en: "A unit: tax code, local number, part of the name (every unit if not given).",
      value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var unit: String?
  @OptionGroup var area: AreaOption
}

/// The area that a list is of.
struct AreaOption: ParsableArguments {
  @Option(
    help: .said(
      vi: "Chỉ trong địa bàn này, theo bản đồ cũ hay mới.",
      en: "Only in this area, by the old map or the new.",
      value: LocalizedText(vi: "mã-hoặc-tên", en: "code-or-name")))
  var area: String?

  /// The area named; `nil` when none is.
  func found(_ registry: Registry, on day: CivilDate) throws -> Area? {
    try area.map { try registry.area(named: $0, on: day) }
  }
}
