/// The standing of a member.
///
/// Law 17/2023/QH15 Điều 4 khoản 16-19; before 2024-07-01 all are official.
public enum MemberKind: String, Sendable, CaseIterable, Codable {
  /// Official member (thành viên chính thức): the only kind counted for minimum and size.
  case official
  /// Associate member with capital (thành viên liên kết góp vốn).
  case associateCapital = "associate_capital"
  /// Associate member without capital (thành viên liên kết không góp vốn).
  case associateNoCapital = "associate_no_capital"
  /// The old book does not say.
  case unknown
}
