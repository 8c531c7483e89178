/// Why a unit is not rated in a year (không đánh giá, xếp loại): the two reasons of the circulars.
public enum NotRated: String, Sendable, CaseIterable, Codable {
  /// Newly founded and working for less than 12 months.
  case new
  /// Stopped for more than 3 months within the year.
  case stopped

  /// The reason in words.
  public var label: LocalizedText {
    switch self {
    case .new:
      LocalizedText(vi: "mới thành lập, chưa đủ 12 tháng", en: "new, under 12 months of operation")
    case .stopped:
      LocalizedText(
        vi: "ngừng hoạt động trên 3 tháng trong năm", en: "stopped over 3 months in the year")
    }
  }
}

/// A reason of an office's own for not rating a unit.
public struct OwnReason: Sendable, Hashable {
  /// The code on record.
  public let code: String
  /// The reason in words.
  public let label: LocalizedText

  /// Makes a reason.
  public init(code: String, label: LocalizedText) {
    self.code = code
    self.label = label
  }
}
