/// What a cooperative supplies to its members.
///
/// Circular 01/2020/TT-BKHĐT Điều 3.
public enum UnitModel: String, Sendable, CaseIterable, Codable {
  /// Serves members' production (phục vụ sản xuất).
  case production
  /// Serves members' consumption (phục vụ tiêu dùng).
  case consumer
  /// Gives members jobs (tạo việc làm).
  case job
  /// Two or more of these (hỗn hợp).
  case mixed

  /// The name of the model.
  public var label: LocalizedText {
    switch self {
    case .production: LocalizedText(vi: "phục vụ sản xuất", en: "serves production")
    case .consumer: LocalizedText(vi: "phục vụ tiêu dùng", en: "serves consumption")
    case .job: LocalizedText(vi: "tạo việc làm", en: "creates jobs")
    case .mixed: LocalizedText(vi: "hỗn hợp", en: "mixed")
    }
  }
}
