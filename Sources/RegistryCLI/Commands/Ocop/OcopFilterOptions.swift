import ArgumentParser
import CooperativeLaw
import Registry

/// Which OCOP products a list shows.
struct OcopFilterOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Ở địa bàn này, theo bản đồ cũ hay mới.", en: "In this area, by the old map or the new.",
      value: LocalizedText(vi: "mã-hoặc-tên", en: "code-or-name")))
  var area: String?

  @Option(
    help: .said(
      vi: "Của nhóm này.", en: "Of this group.", value: LocalizedText(vi: "nhóm", en: "group")))
  var group: WordArgument<OCOPGroup>?

  @Option(
    help: .said(
      vi: "Hạng sao này.", en: "With so many stars.",
      value: LocalizedText(vi: "số", en: "number")))
  var stars: Int?

  @Option(
    help: .said(
      vi: "Của đơn vị này.", en: "Of this unit.",
      value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var owner: String?

  @Option(
    help: .said(
      vi: "Của loại chủ thể này: htx, tht, doanh nghiệp, hộ, ...",
      en: "Of owners of this type: cooperative, enterprise, household, ...",
      value: LocalizedText(vi: "loại", en: "type")))
  var ownerType: WordArgument<OCOPOwnerType>?

  /// The filter; the area is looked up on the day asked about.
  func filter(in registry: Registry, at moment: Moment) throws -> OCOPFilter {
    var filter = OCOPFilter()
    filter.area = try area.map { try registry.area(named: $0, on: moment.day) }
    filter.group = group?.word
    filter.stars = stars
    filter.owner = owner
    filter.ownerType = ownerType?.word
    return filter
  }
}
