import ArgumentParser
import CooperativeLaw
import Registry

/// `htx ocop add`: a product of a unit or of another owner comes on record.
struct OcopAdd: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "add", vi: "Ghi một sản phẩm OCOP của đơn vị hoặc của chủ thể khác.",
      en: "Record an OCOP product of a unit or of another owner.",
      discussion: LocalizedText(
        vi: "Hạng sao ghi sau bằng htx ocop recognise. Sản phẩm có từ trước thì thêm --effective.",
        en: "Stars come with htx ocop recognise. For a product of earlier add --effective."))
  }

  @OptionGroup var owner: OcopOwnerOptions
  @OptionGroup var product: OcopProductOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.show(
      session.registry(for: .writing).addProduct(dossier(session), session.filing(write)))
    return .done
  }

  private func dossier(_ session: Session) throws -> OCOPDossier {
    var unit = owner.owner
    if unit == nil, owner.ownerName == nil {
      unit = try session.text(
        nil, option: "--owner",
        question: LocalizedText(vi: "Đơn vị là chủ thể", en: "The unit that owns it"))
    }
    var dossier = OCOPDossier(
      product: try session.text(
        product.product, option: "--product",
        question: LocalizedText(vi: "Tên sản phẩm", en: "Name of the product")),
      group: try session.word(
        product.group, option: "--group",
        question: LocalizedText(vi: "Nhóm sản phẩm", en: "Group")), owner: unit)
    dossier.ownerName = owner.ownerName
    dossier.ownerType = owner.ownerType?.word
    dossier.areaCode = owner.area
    dossier.productSet = product.set
    dossier.code = product.code
    return dossier
  }
}
