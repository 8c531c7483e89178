/// A meeting of the members of a unit (đại hội thành viên, họp thành viên).
public enum MeetingKind: String, Sendable, CaseIterable, Codable {
  /// The yearly one (đại hội thường niên).
  case annual
  /// One between (đại hội bất thường).
  case extraordinary
  /// The one that founds the unit (hội nghị thành lập).
  case founding

  /// The kind in words.
  public var label: LocalizedText {
    switch self {
    case .annual: LocalizedText(vi: "thường niên", en: "annual")
    case .extraordinary: LocalizedText(vi: "bất thường", en: "extraordinary")
    case .founding: LocalizedText(vi: "thành lập", en: "founding")
    }
  }
}
