public import CooperativeLaw

/// A list whose meaning an office may choose, as no law defines it.
public enum WatchTopic: String, Sendable, CaseIterable {
  /// Weak units (yếu kém).
  case weak
  /// Units that work effectively (hoạt động hiệu quả).
  case effective

  /// The key of the setting.
  var key: String { "watch.\(rawValue)" }

  /// The name of the list.
  public var label: LocalizedText {
    switch self {
    case .weak: LocalizedText(vi: "yếu kém", en: "weak")
    case .effective: LocalizedText(vi: "hoạt động hiệu quả", en: "effective")
    }
  }

  /// The definitions there are, the usual one first.
  public var definitions: [WatchDefinition] {
    WatchDefinition.allCases.filter { $0.topic == self }
  }
}

/// What weak or effective may mean (định nghĩa).
public enum WatchDefinition: String, Sendable, CaseIterable {
  /// Weak: graded yếu in the latest year with a grade.
  case gradedWeak = "yeu"
  /// Weak: the same, or not rated for a reason other than newness.
  case weakOrUnrated = "yeu-or-unrated"
  /// Weak: two grades down, or down two years running.
  case falling
  /// Weak: a loss in two years running.
  case loss
  /// Weak: no yearly report for the last year that was due.
  case noReport = "no-report"
  /// Effective: graded tốt or khá in the latest year with a grade.
  case goodOrFair = "tot-or-kha"
  /// Effective: graded tốt.
  case good = "tot"

  /// The list it defines.
  public var topic: WatchTopic {
    switch self {
    case .gradedWeak, .weakOrUnrated, .falling, .loss, .noReport: .weak
    case .goodOrFair, .good: .effective
    }
  }

  /// What it means, in a sentence.
  public var label: LocalizedText {
    switch self {
    case .gradedWeak:
      LocalizedText(
        vi: "Xếp loại yếu trong năm gần nhất có xếp loại.",
        en: "Graded weak in the latest year with a grade.")
    case .weakOrUnrated:
      LocalizedText(
        vi:
          "Xếp loại yếu, hoặc không xếp loại vì lý do khác ngoài mới thành lập, trong năm gần nhất.",
        en: "Graded weak in the latest year, or not rated for a reason other than newness.")
    case .falling:
      LocalizedText(
        vi: "Xếp loại giảm từ hai bậc trở lên, hoặc giảm hai năm liền, theo cùng bộ tiêu chí.",
        en: "Down by two grades or more, or down two years running, by the same scheme.")
    case .loss:
      LocalizedText(
        vi: "Lợi nhuận trước thuế âm trong hai năm liền gần nhất có báo cáo.",
        en: "A loss before tax in the two latest years reported, running.")
    case .noReport:
      LocalizedText(
        vi: "Không có báo cáo của năm gần nhất đã đến hạn.",
        en: "No yearly report for the latest year that was due.")
    case .goodOrFair:
      LocalizedText(
        vi: "Xếp loại tốt hoặc khá trong năm gần nhất có xếp loại.",
        en: "Graded good or fair in the latest year with a grade.")
    case .good:
      LocalizedText(
        vi: "Xếp loại tốt trong năm gần nhất có xếp loại.",
        en: "Graded good in the latest year with a grade.")
    }
  }

  /// The grades that count; `nil` for a definition by something else.
  var grades: Set<RatingGrade>? {
    switch self {
    case .gradedWeak, .weakOrUnrated: [.weak]
    case .goodOrFair: [.good, .fair]
    case .good: [.good]
    case .falling, .loss, .noReport: nil
    }
  }
}
