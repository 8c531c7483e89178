import ArgumentParser
import CooperativeLaw
import Registry

/// What is registered of a unit and may change later.
struct UnitFactOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Tên đầy đủ.", en: "Full name.", value: LocalizedText(vi: "tên", en: "name")))
  var name: String?

  @Option(
    help: .said(
      vi: "Tên viết tắt.", en: "Short name.", value: LocalizedText(vi: "tên", en: "name")))
  var shortName: String?

  @Option(
    help: .said(
      vi: "Tên bằng tiếng nước ngoài.", en: "Name in a foreign language.",
      value: LocalizedText(vi: "tên", en: "name")))
  var foreignName: String?

  @Option(
    help: .said(
      vi: "Xã của trụ sở: mã hoặc tên.", en: "Commune of the seat: code or name.",
      value: LocalizedText(vi: "mã-hoặc-tên", en: "code-or-name")))
  var area: String?

  @Option(
    help: .said(
      vi: "Số nhà, đường, thôn.", en: "House, street, hamlet.",
      value: LocalizedText(vi: "địa-chỉ", en: "address")))
  var address: String?

  @Option(
    help: .said(
      vi: "Vốn điều lệ, ví dụ 1.500.000.000 hoặc \"1,5 tỷ\".",
      en: "Charter capital, such as 1.500.000.000 or \"1,5 tỷ\".",
      value: LocalizedText(vi: "đồng", en: "đồng")))
  var capital: AmountArgument?

  @Option(
    help: .said(
      vi: "Mã ngành VSIC, ngành chính trước: 0118,0127.",
      en: "VSIC codes, the main one first: 0118,0127.",
      value: LocalizedText(vi: "mã,mã", en: "code,code")))
  var lines: String?

  @Option(
    help: .said(
      vi: "Lĩnh vực.", en: "Sector.", value: LocalizedText(vi: "lĩnh-vực", en: "sector")))
  var sector: String?

  @Option(
    help: .said(
      vi: "Mô hình: production, consumer, job, mixed; hoặc bằng tiếng Việt.",
      en: "Model: production, consumer, job, mixed.",
      value: LocalizedText(vi: "mô-hình", en: "model")))
  var model: String?

  @Option(
    help: .said(
      vi: "Điện thoại.", en: "Telephone.", value: LocalizedText(vi: "số", en: "number")))
  var phone: String?

  @Option(
    help: .said(
      vi: "Thư điện tử.", en: "E-mail.", value: LocalizedText(vi: "địa-chỉ", en: "address")))
  var email: String?

  /// The codes of ``lines``.
  var lineCodes: [String]? {
    lines.map { $0.split { $0 == "," || $0 == ";" || $0 == " " }.map(String.init) }
  }
}
