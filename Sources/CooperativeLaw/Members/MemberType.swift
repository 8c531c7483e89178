/// What a member is in law: it decides the conditions and the way of counting.
public enum MemberType: String, Sendable, CaseIterable, Codable {
  /// A person (cá nhân).
  case individual
  /// A household (hộ gia đình), through one representative.
  case household
  /// A legal person or another body (pháp nhân, tổ chức).
  case organisation
  /// A registered unit: the member cooperative of a union (hợp tác xã thành viên).
  case unit
}
