import CooperativeLaw
import Registry

/// Columns of what is observed, reported and counted, and their codes, as people read them.
enum YearlyCells {
  /// The heading of a column.
  static func heading(_ key: String) -> LocalizedText? {
    own[key] ?? UnitTrait(rawValue: key)?.label ?? column(key)?.heading
  }

  /// A column of one of the files.
  static func column(_ key: String) -> ExchangeColumn? {
    YearlyFile.allCases.lazy.compactMap { $0.catalogue[key] }.first
  }

  /// The words of a code; a person may follow it, as in `university: Hoàng Văn An`.
  static func label(of code: String, in key: String) -> LocalizedText? {
    let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
    guard let label = parts.first.flatMap({ word($0, in: key) }) else { return nil }
    guard parts.count == 2 else { return label }
    return LocalizedText(vi: label.vi + ":" + parts[1], en: label.en + ":" + parts[1])
  }

  private static func word(_ code: String, in key: String) -> LocalizedText? {
    switch key {
    case "activity": ActivityState(rawValue: code)?.label
    case "source": ActivitySource(rawValue: code)?.label
    case "meeting": MeetingKind(rawValue: code)?.label
    case "level": QualificationLevel(rawValue: code)?.label
    case "training": TrainingKind(rawValue: code)?.label
    case "scheme": CertificationScheme(rawValue: code)?.label
    case "support": SupportKind(rawValue: code)?.label
    case "fund": SupportFundKind(rawValue: code)?.label
    case "item": AreaStatisticItem(rawValue: code)?.label
    case "kind":
      MeetingKind(rawValue: code)?.label ?? TrainingKind(rawValue: code)?.label
        ?? SupportKind(rawValue: code)?.label ?? SupportFundKind(rawValue: code)?.label
    default: UnitTrait(rawValue: key) == nil ? nil : LocalizedText(vi: "có", en: code)
    }
  }

  private static let own = [
    "activity": LocalizedText(vi: "Hoạt động thực tế", en: "Observed activity"),
    "annual_report": LocalizedText(vi: "Báo cáo năm", en: "Yearly report"),
    "fund": LocalizedText(vi: "Quỹ hỗ trợ", en: "Support fund"),
    "meeting": LocalizedText(vi: "Cuộc họp", en: "Meeting"),
    "people": LocalizedText(vi: "Số người", en: "People"),
    "support": LocalizedText(vi: "Hoạt động hỗ trợ", en: "Support"),
    "activity_number": LocalizedText(vi: "Hoạt động số", en: "Activity number"),
    "training": LocalizedText(vi: "Đào tạo, bồi dưỡng", en: "Training"),
  ]
}
