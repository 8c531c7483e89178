import CooperativeLaw
import Registry

/// Columns of facts as people read them.
enum FactColumnNames {
  /// A column and its value in words.
  static func words(_ value: FiledValue, in table: String) -> String {
    "\(cell(value.column, in: table).shown): \(shown(value.value, of: value.column))"
  }

  /// A column of a table by its heading.
  static func cell(_ column: String, in table: String) -> Cell {
    name(of: column, in: table).map { .coded(column, $0) } ?? Cell.field(column)
  }

  /// A value of a column; people read it in words.
  static func value(_ value: String?, of column: String) -> Cell {
    value.map { value in
      let words = shown(value, of: column)
      return .coded(value, LocalizedText(vi: words, en: words))
    } ?? .missing
  }

  private static func shown(_ value: String, of column: String) -> String {
    if amounts.contains(column), let amount = Int(value) { return Cell.money(amount).shown }
    return switch column {
    case "law": Cell.law(value).shown
    case "status": Cell.status(value).shown
    case "role": PositionRole(rawValue: value).map { say($0.label) } ?? value
    case "total", "points": Int(value).map { say(Points(hundredths: $0).text) } ?? value
    case "fined": Cell.yesNo(value == "1").shown
    case "member_kind": MemberKind(rawValue: value).map { say($0.label) } ?? value
    default: Cell.value(value, of: column).shown
    }
  }

  private static let amounts: Set<String> = ["amount", "committed_change", "paid_change"]

  private static func name(of column: String, in table: String) -> LocalizedText? {
    if table == "unit_name", column == "full_name" { return LocalizedText(vi: "Tên", en: "Name") }
    if table == "rating", let heading = RatingFieldNames.heading(column) { return heading }
    return names[column]
  }

  private static let names = [
    "amount": LocalizedText(vi: "Vốn", en: "Capital"),
    "birth_year": LocalizedText(vi: "Năm sinh", en: "Birth year"),
    "code": LocalizedText(vi: "Mã", en: "Code"),
    "committed_change": LocalizedText(vi: "Cam kết", en: "Committed"),
    "detail": LocalizedText(vi: "Chi tiết", en: "Detail"),
    "duty": LocalizedText(vi: "Phải làm", en: "Duty"),
    "end_reason": LocalizedText(vi: "Lý do", en: "Reason"),
    "evidence": LocalizedText(vi: "Giấy tờ", en: "Paper"),
    "foreign_name": LocalizedText(vi: "Tên nước ngoài", en: "Foreign name"),
    "is_main": LocalizedText(vi: "Ngành chính", en: "Main line"),
    "kind": LocalizedText(vi: "Loại", en: "Kind"),
    "paid_change": LocalizedText(vi: "Đã góp", en: "Paid"),
    "scheme": LocalizedText(vi: "Loại mã", en: "Scheme"),
    "state": LocalizedText(vi: "Chuyển tiếp", en: "State"),
    "term_ends_on": LocalizedText(vi: "Hết nhiệm kỳ", en: "Term ends"),
    "trait": LocalizedText(vi: "Đặc điểm", en: "Trait"),
    "value": LocalizedText(vi: "Giá trị", en: "Value"),
  ]
}
