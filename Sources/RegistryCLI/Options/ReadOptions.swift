import ArgumentParser
import CooperativeLaw

/// The options of every verb that reads: what was true when, as known when.
struct ReadOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Xem tình trạng vào ngày này (31/12/2025 hoặc 2025-12-31; mặc định hôm nay).",
      en: "What was true on this day (31/12/2025 or 2025-12-31; today if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var asOf: DateArgument?

  @Option(
    help: .said(
      vi: "Chỉ tính những gì cơ quan đã ghi đến lúc này (2025-12-31, \"2025-12-31 14:30\").",
      en: "Only what the office had on record then (2025-12-31, \"2025-12-31 14:30\").",
      value: LocalizedText(vi: "lúc", en: "time")))
  var knownAt: MomentArgument?
}
