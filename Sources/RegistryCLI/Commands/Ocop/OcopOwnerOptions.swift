import ArgumentParser
import CooperativeLaw

/// Who owns an OCOP product: a unit of the registry, or somebody else by name.
struct OcopOwnerOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Chủ thể là đơn vị trong sổ: mã số thuế, số trong sổ, hoặc một phần tên.",
      en: "The owner is a unit of the registry: tax code, local number, or part of the name.",
      value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var owner: String?

  @Option(
    help: .said(
      vi: "Chủ thể ngoài sổ: tên.", en: "An owner outside the registry: the name.",
      value: LocalizedText(vi: "tên", en: "name")))
  var ownerName: String?

  @Option(
    help: .said(
      vi: "Chủ thể ngoài sổ là gì: enterprise (doanh nghiệp), household (hộ), farm (trang trại).",
      en: "What such an owner is: enterprise, household, farm, production_facility, ...",
      value: LocalizedText(vi: "loại", en: "type")))
  var ownerType: WordArgument<OCOPOwnerType>?

  @Option(
    help: .said(
      vi: "Xã, phường: mã 5 chữ số hoặc tên (mặc định trụ sở của đơn vị).",
      en: "The commune: code of 5 digits, or name (the seat of the unit if not given).",
      value: LocalizedText(vi: "xã", en: "area")))
  var area: String?

  func validate() throws {
    guard owner != nil, ownerName != nil else { return }
    throw ValidationError(
      say(
        LocalizedText(
          vi: "Chỉ dùng một trong --owner và --owner-name.",
          en: "Give --owner or --owner-name, not both.")))
  }
}

/// What an OCOP product is.
struct OcopProductOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Tên sản phẩm.", en: "Name of the product.",
      value: LocalizedText(vi: "tên", en: "name")))
  var product: String?

  @Option(
    help: .said(
      vi: "Nhóm: food (thực phẩm), drinks (đồ uống), herbs (dược liệu), crafts (thủ công mỹ nghệ), "
        + "ornamental (sinh vật cảnh), tourism (du lịch); trước 2023 còn textiles, souvenirs.",
      en: "Group: food, drinks, herbs, crafts, ornamental, tourism; before 2023 also textiles, "
        + "souvenirs.",
      value: LocalizedText(vi: "nhóm", en: "group")))
  var group: WordArgument<OCOPGroup>?

  @Option(
    help: .said(
      vi: "Bộ sản phẩm, như trên phiếu chấm.", en: "Its set, as on the score sheet.",
      value: LocalizedText(vi: "bộ", en: "set")))
  var set: String?

  @Option(
    help: .said(
      vi: "Mã sản phẩm.", en: "Its code.", value: LocalizedText(vi: "mã", en: "code")))
  var code: String?
}
