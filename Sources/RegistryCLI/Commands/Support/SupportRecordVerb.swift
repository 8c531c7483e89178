import ArgumentParser
import CooperativeLaw
import Registry

/// `htx support record`: something done to support units.
struct SupportRecordVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "record", vi: "Ghi một hoạt động hỗ trợ.", en: "Record something done to support units.")
  }

  @Option(
    help: SupportKind.help(
      vi: "Loại", en: "The kind", value: LocalizedText(vi: "loại", en: "kind")))
  var kind: WordArgument<SupportKind>?
  @Option(
    help: .said(
      vi: "Ngày (mặc định ngày có hiệu lực).", en: "The day (the effective day if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var on: DateArgument?
  @OptionGroup var area: AreaOption
  @Option(
    help: .said(vi: "Nội dung.", en: "What it was.", value: LocalizedText(vi: "lời", en: "text")))
  var title: String?
  @Option(
    help: .said(
      vi: "Số lượng, ví dụ số cẩm nang.", en: "How many, such as of handbooks.",
      value: LocalizedText(vi: "số", en: "number")))
  var quantity = 1
  @Option(
    help: .said(
      vi: "Số người tham gia.", en: "How many people took part.",
      value: LocalizedText(vi: "số", en: "number")))
  var participants: Int?
  @Option(
    help: .said(
      vi: "Kinh phí.", en: "What it cost.", value: LocalizedText(vi: "đồng", en: "đồng")))
  var amount: AmountArgument?
  @Option(
    help: .said(
      vi: "Đơn vị thực hiện.", en: "Who did it.", value: LocalizedText(vi: "tên", en: "name")))
  var provider: String?
  @Option(
    help: .said(
      vi: "Một đơn vị tham gia; ghi được nhiều lần.",
      en: "A unit that took part; may be repeated.",
      value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var unit: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let kind = try session.word(
      kind, option: "--kind", question: LocalizedText(vi: "Loại", en: "Kind"))
    let dossier = SupportDossier(
      kind: kind, on: on?.date, area: area.area, title: title ?? "", quantity: quantity,
      participants: participants, amount: amount?.amount, provider: provider ?? "",
      note: write.note ?? "", units: unit)
    try session.show(
      session.registry(for: .writing).recordSupport(dossier, session.filing(write)))
    return .done
  }
}
