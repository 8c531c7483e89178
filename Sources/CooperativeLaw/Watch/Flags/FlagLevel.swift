/// How near a ground is, the nearest last.
public enum FlagLevel: String, Sendable, CaseIterable, Codable {
  /// Something on record holds it: an explanation, an objection, force majeure, a notified suspension.
  case suspended
  /// Early: the last quarter or so of the time runs.
  case warning
  /// The time that the ground asks for is reached.
  case due
  /// A time that the law itself sets has passed.
  case overdue

  /// The place in the order of urgency, 0 to 3.
  public var urgency: Int {
    switch self {
    case .suspended: 0
    case .warning: 1
    case .due: 2
    case .overdue: 3
    }
  }

  /// The level in words.
  public var label: LocalizedText {
    switch self {
    case .suspended: LocalizedText(vi: "tạm dừng", en: "held")
    case .warning: LocalizedText(vi: "cảnh báo sớm", en: "early warning")
    case .due: LocalizedText(vi: "đến mức", en: "due")
    case .overdue: LocalizedText(vi: "quá hạn", en: "overdue")
    }
  }
}
