import ArgumentParser
import CooperativeLaw
import Registry

/// `htx link add`: a unit is linked with an enterprise.
struct LinkAdd: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "add", vi: "Ghi liên kết với một doanh nghiệp.", en: "Record a link with an enterprise.")
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(
    help: .said(
      vi: "Tên doanh nghiệp.", en: "Name of the enterprise.",
      value: LocalizedText(vi: "tên", en: "name")))
  var partner: String?
  @Option(
    help: .said(
      vi: "Mã số thuế của doanh nghiệp.", en: "Tax code of the enterprise.",
      value: LocalizedText(vi: "mã", en: "code")))
  var partnerCode: String?
  @Option(
    help: .said(
      vi: "Sản phẩm liên kết.", en: "What is grown or made for it.",
      value: LocalizedText(vi: "sản-phẩm", en: "product")))
  var product: String?
  @Option(
    help: .said(
      vi: "Số hợp đồng.", en: "Number of the contract.",
      value: LocalizedText(vi: "số", en: "number")))
  var contract: String?
  @Option(
    help: .said(
      vi: "Ngày cuối của hợp đồng.", en: "Last day of the contract.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var contractEnds: DateArgument?
  @Option(
    help: .said(
      vi: "Từ ngày (mặc định ngày có hiệu lực).", en: "Since (the effective day if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var from: DateArgument?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let partner = try session.text(
      partner, option: "--partner",
      question: LocalizedText(vi: "Doanh nghiệp", en: "Enterprise"))
    let dossier = LinkDossier(
      partner: partner, partnerCode: partnerCode, product: product ?? "",
      contractNumber: contract, contractEndsOn: contractEnds?.date, from: from?.date,
      note: write.note ?? "")
    try session.show(
      session.registry(for: .writing).addLink(dossier, ofUnit: unit, session.filing(write)))
    return .done
  }
}
