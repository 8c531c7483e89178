import ArgumentParser
import CooperativeLaw
import Registry

/// Which units a list shows.
struct UnitFilterOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Loại hình: htx, tht, lhhtx.", en: "Kind.", value: LocalizedText(vi: "loại", en: "kind")))
  var kind: WordArgument<UnitKind>?

  @Option(
    help: .said(
      vi: "Tình trạng pháp lý.", en: "Legal status.",
      value: LocalizedText(vi: "tình-trạng", en: "status")))
  var status: WordArgument<LegalStatus>?

  @Option(
    help: .said(
      vi: "Trụ sở trong địa bàn này, theo bản đồ cũ hay mới.",
      en: "With the seat in this area, by the old map or the new.",
      value: LocalizedText(vi: "mã-hoặc-tên", en: "code-or-name")))
  var area: String?

  @Option(
    help: .said(
      vi: "Lĩnh vực, có dấu hay không dấu.", en: "Sector, with or without marks.",
      value: LocalizedText(vi: "lĩnh-vực", en: "sector")))
  var sector: String?

  @Option(
    help: .said(
      vi: "Đăng ký theo luật này: 2003, 2012, 2023.", en: "Registered under this law.",
      value: LocalizedText(vi: "luật", en: "law")))
  var law: WordArgument<RegimeID>?

  @Option(
    help: .said(
      vi: "Đăng ký từ ngày này.", en: "Registered on this day or later.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var registeredFrom: DateArgument?

  @Option(
    help: .said(
      vi: "Đăng ký đến hết ngày này.", en: "Registered on this day or earlier.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var registeredTo: DateArgument?

  @Flag(
    inversion: .prefixedNo,
    help: .said(
      vi: "Chỉ quỹ tín dụng nhân dân, hoặc không kể các quỹ đó.",
      en: "People's credit funds only, or none of them."))
  var creditFund: Bool?

  /// The filter; the area is looked up on the day asked about.
  func filter(in registry: Registry, at moment: Moment) throws -> UnitFilter {
    var filter = UnitFilter()
    filter.kind = kind?.word
    filter.status = status?.word.rawValue
    filter.area = try area.map { try registry.area(named: $0, on: moment.day) }
    filter.sector = sector
    filter.law = law?.word.rawValue
    filter.registeredFrom = registeredFrom?.date
    filter.registeredTo = registeredTo?.date
    filter.creditFund = creditFund
    return filter
  }
}
