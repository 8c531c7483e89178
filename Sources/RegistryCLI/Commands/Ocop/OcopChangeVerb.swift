import ArgumentParser
import CooperativeLaw
import Registry

/// `htx ocop change`: a product passes to another owner, or bears another name.
struct OcopChangeVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "change", vi: "Đổi chủ thể, tên, nhóm, bộ hoặc mã của sản phẩm.",
      en: "Change the owner, name, group, set or code of a product.")
  }

  @Argument(help: ProductArgument.help) var named: String?
  @OptionGroup var owner: OcopOwnerOptions
  @OptionGroup var product: OcopProductOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    var change = OCOPChange()
    change.owner = owner.owner
    change.ownerName = owner.ownerName
    change.ownerType = owner.ownerType?.word
    change.areaCode = owner.area
    change.product = product.product
    change.group = product.group?.word
    change.productSet = product.set
    change.code = product.code
    let named = try session.product(named)
    try session.show(
      session.registry(for: .writing).changeProduct(named, change, session.filing(write)))
    return .done
  }
}
