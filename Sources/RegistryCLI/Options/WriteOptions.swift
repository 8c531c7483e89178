import ArgumentParser
import CooperativeLaw

/// The options of every verb that writes a filing (hồ sơ).
struct WriteOptions: ParsableArguments {
  @Flag(
    help: .said(
      vi: "Chỉ xem trước: thay đổi gì, vướng gì, theo điều nào; không ghi.",
      en: "Show only: what would change, every finding and its article; nothing is written."))
  var dryRun = false

  @Option(
    help: .said(
      vi: "Ngày có hiệu lực (mặc định hôm nay).", en: "The effective day (today if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var effective: DateArgument?

  @Option(
    help: .said(
      vi: "Số quyết định hoặc văn bản.", en: "The number of the decision or document.",
      value: LocalizedText(vi: "số", en: "number")))
  var decision: String?

  @Option(
    help: .said(
      vi: "Ngày ra quyết định.", en: "The day of the decision.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var decided: DateArgument?

  @Option(
    help: .said(
      vi: "Ghi chú của hồ sơ.", en: "A note on the filing.",
      value: LocalizedText(vi: "lời", en: "text")))
  var note: String?
}
