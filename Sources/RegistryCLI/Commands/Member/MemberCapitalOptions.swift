import ArgumentParser
import CooperativeLaw
import Registry

/// The options that say when a member joins and with how much.
struct MemberCapitalOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Ngày vào (mặc định ngày có hiệu lực).",
      en: "The day of joining (the effective day if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var joined: DateArgument?

  @Option(
    help: .said(
      vi: "Vốn góp hoặc cam kết góp, ví dụ 1,5 triệu.",
      en: "The capital paid or promised, such as 1,5 triệu.",
      value: LocalizedText(vi: "số-tiền", en: "amount")))
  var capital: AmountArgument?

  @Option(
    help: .said(
      vi: "Ngày góp đủ; không ghi thì mới là cam kết.",
      en: "The day it was paid in full; only promised if not given.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var contributedOn: DateArgument?

  @Option(
    help: .said(
      vi: "Số giấy chứng nhận phần vốn góp.", en: "The number of the contribution certificate.",
      value: LocalizedText(vi: "số", en: "number")))
  var certificate: String?

  /// Writes what was given into a dossier.
  func fill(_ dossier: inout MemberDossier) {
    dossier.joinedOn = joined?.date
    dossier.capital = capital?.amount ?? dossier.capital
    dossier.contributedOn = contributedOn?.date
    dossier.certificateNumber = certificate
  }
}
