import ArgumentParser
import CooperativeLaw
import Registry

/// `htx certification add`: a unit is certified, or applies a scheme.
struct CertificationAdd: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "add", vi: "Ghi chứng nhận hoặc việc áp dụng.", en: "Record a certification.")
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(help: CertificationScheme.optionHelp) var scheme: WordArgument<CertificationScheme>?
  @Option(
    help: .said(
      vi: "Phạm vi: sản phẩm, diện tích.", en: "What it covers: a product, fields.",
      value: LocalizedText(vi: "phạm-vi", en: "scope")))
  var scope: String?
  @Option(
    help: .said(
      vi: "Số chứng nhận.", en: "Number of the certificate.",
      value: LocalizedText(vi: "số", en: "number")))
  var number: String?
  @Option(
    help: .said(vi: "Nơi cấp.", en: "Who gave it.", value: LocalizedText(vi: "tên", en: "name")))
  var issuer: String?
  @Option(
    help: .said(
      vi: "Ngày cuối có giá trị.", en: "Its last day.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var expires: DateArgument?
  @Option(
    help: .said(
      vi: "Từ ngày (mặc định ngày có hiệu lực).", en: "Since (the effective day if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var from: DateArgument?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let scheme = try session.word(
      scheme, option: "--scheme", question: CertificationScheme.question)
    let dossier = CertificationDossier(
      scheme: scheme, scope: scope ?? "", number: number, issuer: issuer ?? "",
      expiresOn: expires?.date, from: from?.date, note: write.note ?? "")
    try session.show(
      session.registry(for: .writing).addCertification(
        dossier, ofUnit: unit, session.filing(write)))
    return .done
  }
}
