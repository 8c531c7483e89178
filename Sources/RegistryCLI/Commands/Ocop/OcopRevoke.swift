import ArgumentParser
import CooperativeLaw
import Registry

/// `htx ocop revoke`: a recognition is taken back.
struct OcopRevoke: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "revoke", vi: "Ghi quyết định thu hồi công nhận sản phẩm OCOP.",
      en: "Record that the recognition of a product is taken back.")
  }

  @Argument(help: ProductArgument.help) var product: String?
  @Option(
    help: .said(
      vi: "Lý do thu hồi.", en: "Why it is taken back.",
      value: LocalizedText(vi: "lý-do", en: "reason")))
  var reason: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let product = try session.product(product)
    try session.show(
      session.registry(for: .writing).revokeRecognition(
        ofProduct: product, reason: reason ?? "", session.filing(write)))
    return .done
  }
}
