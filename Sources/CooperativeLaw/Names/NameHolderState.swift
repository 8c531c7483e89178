/// What became of the unit that bears a name, as far as names go.
public enum NameHolderState: String, Sendable, CaseIterable, Codable {
  /// It stands (also while suspended or being wound up).
  case standing
  /// It was dissolved (đã giải thể).
  case dissolved
  /// A court decision in force declared it bankrupt (bị tuyên bố phá sản).
  case bankrupt
  /// A cooperative group that ended (tổ hợp tác đã chấm dứt hoạt động).
  case terminated
  /// It ended by division, consolidation, merger or conversion.
  case reorganised
}
