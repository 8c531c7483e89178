import ArgumentParser
import CooperativeLaw
import Registry

/// `htx link end`: a link with an enterprise ends.
struct LinkEnd: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "end", vi: "Chấm dứt một liên kết từ ngày có hiệu lực.",
      en: "End a link from the effective day.")
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(
    help: .said(
      vi: "Tên doanh nghiệp.", en: "Name of the enterprise.",
      value: LocalizedText(vi: "tên", en: "name")))
  var partner: String?
  @Option(
    help: .said(
      vi: "Sản phẩm, khi có nhiều liên kết.", en: "The product, where there are several links.",
      value: LocalizedText(vi: "sản-phẩm", en: "product")))
  var product: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let partner = try session.text(
      partner, option: "--partner",
      question: LocalizedText(vi: "Doanh nghiệp", en: "Enterprise"))
    try session.show(
      session.registry(for: .writing).endLink(
        with: partner, product: product, ofUnit: unit, session.filing(write)))
    return .done
  }
}
