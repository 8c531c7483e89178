import CooperativeLaw
import Registry

/// The words of what ratings and definitions change, for receipts.
enum RatingFieldNames {
  /// The heading of a field.
  static func heading(_ key: String) -> LocalizedText? {
    headings[key] ?? RatingFieldNames.sheet.lazy.compactMap { $0.label(of: key) }.first
  }

  /// The words of a code.
  static func label(of code: String, in key: String) -> LocalizedText? {
    switch key {
    case "grade": RatingGrade(rawValue: code)?.label
    case "not_rated_reason": NotRated(rawValue: code)?.label
    case "definition": WatchDefinition(rawValue: code)?.label
    case "fined": code == "yes" ? LocalizedText(vi: "có", en: code) : yesOrNo(code)
    default: nil
    }
  }

  private static func yesOrNo(_ code: String) -> LocalizedText? {
    code == "no" ? LocalizedText(vi: "không", en: code) : nil
  }

  /// The fields that hold days.
  static let days = ["scored_on", "agreed_by_board_on", "agreed_by_control_on"]

  private static let sheet = RatingScheme.known.compactMap(\.sheet)

  private static let headings = [
    "agreed_by_board_on": LocalizedText(vi: "HĐQT thống nhất ngày", en: "Board agreed on"),
    "agreed_by_control_on": LocalizedText(vi: "BKS thống nhất ngày", en: "Control agreed on"),
    "definition": LocalizedText(vi: "Định nghĩa", en: "Definition"),
    "document": LocalizedText(vi: "Giấy tờ", en: "Paper"),
    "fined": LocalizedText(vi: "Bị xử phạt", en: "Fined"),
    "grade": LocalizedText(vi: "Xếp loại", en: "Grade"),
    "not_rated_reason": LocalizedText(vi: "Lý do không xếp loại", en: "Why not rated"),
    "scheme": LocalizedText(vi: "Bộ tiêu chí", en: "Scheme"),
    "scored_on": LocalizedText(vi: "Ngày chấm điểm", en: "Scored on"),
    "total": LocalizedText(vi: "Tổng điểm", en: "Total"),
  ]
}
