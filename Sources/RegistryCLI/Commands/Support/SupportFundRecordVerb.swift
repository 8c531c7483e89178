import ArgumentParser
import CooperativeLaw
import Registry

/// `htx support fund record`: a movement of the support fund.
struct SupportFundRecordVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "record", vi: "Ghi vốn điều lệ, cho vay, thu nợ của quỹ.",
      en: "Record capital, a loan or a repayment of the fund.")
  }

  @Option(
    help: SupportFundKind.help(
      vi: "Loại", en: "The kind", value: LocalizedText(vi: "loại", en: "kind")))
  var kind: WordArgument<SupportFundKind>?
  @Option(
    help: .said(
      vi: "Địa bàn của quỹ: mã hoặc tên.", en: "The area of the fund: code or name.",
      value: LocalizedText(vi: "mã-hoặc-tên", en: "code-or-name")))
  var area: String?
  @Option(
    help: .said(
      vi: "Số tiền.", en: "The amount.", value: LocalizedText(vi: "đồng", en: "đồng")))
  var amount: AmountArgument?
  @Option(
    help: .said(
      vi: "Đơn vị vay.", en: "The unit of the loan.",
      value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var unit: String?
  @Option(
    help: .said(
      vi: "Ngày (mặc định ngày có hiệu lực).", en: "The day (the effective day if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var on: DateArgument?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let kind = try session.word(
      kind, option: "--kind", question: LocalizedText(vi: "Loại", en: "Kind"))
    let area = try session.text(
      area, option: "--area", question: LocalizedText(vi: "Địa bàn", en: "Area"))
    let amount = try session.amount(
      amount, option: "--amount", question: LocalizedText(vi: "Số tiền", en: "Amount"))
    let dossier = SupportFundDossier(
      kind: kind, area: area, amount: amount, unit: unit, on: on?.date, note: write.note ?? "")
    try session.show(
      session.registry(for: .writing).recordSupportFund(dossier, session.filing(write)))
    return .done
  }
}
