/// What an officer records so that a ground is not pursued for a time.
public enum ExplanationKind: String, Sendable, CaseIterable, Codable {
  /// The representative explained and the registry accepts it (giải trình được chấp thuận).
  case explanation
  /// Somebody objects in writing (ý kiến phản đối bằng văn bản).
  case objection
  /// Force majeure (bất khả kháng).
  case forceMajeure = "force_majeure"

  /// The kind in words.
  public var label: LocalizedText {
    switch self {
    case .explanation: LocalizedText(vi: "giải trình được chấp thuận", en: "explanation accepted")
    case .objection: LocalizedText(vi: "phản đối bằng văn bản", en: "written objection")
    case .forceMajeure: LocalizedText(vi: "bất khả kháng", en: "force majeure")
    }
  }
}

/// What holds a ground.
public enum FlagHold: Sendable, Hashable {
  /// An explanation, objection or force majeure on record; `until` is its last day.
  case explained(
    ExplanationKind, reason: String, document: String, until: CivilDate?, filing: Int64?)
  /// A notified suspension of business: no text says that the unit "does not operate" (Q16).
  case notified(until: CivilDate?)

  /// Its last day; `nil` when none is set.
  public var until: CivilDate? {
    switch self {
    case .explained(_, _, _, let until, _), .notified(let until): until
    }
  }

  /// What holds it, in words.
  public var label: LocalizedText {
    let end = LocalizedText(
      vi: until.map { " đến hết \($0.slashed)" } ?? "", en: until.map { " until \($0)" } ?? "")
    switch self {
    case .explained(let kind, let reason, _, _, _):
      return LocalizedText(
        vi: "\(kind.label.vi)\(end.vi): \(reason)", en: "\(kind.label.en)\(end.en): \(reason)")
    case .notified:
      return LocalizedText(
        vi: "tạm ngừng kinh doanh có thông báo\(end.vi): chưa có văn bản coi là ngừng hoạt động",
        en: "suspended by notice\(end.en): no text calls that not operating")
    }
  }
}
