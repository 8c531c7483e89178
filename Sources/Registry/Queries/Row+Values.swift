internal import CooperativeLaw
internal import GRDB

extension Row {
  /// A day of a column; `nil` when there is none.
  func day(_ column: String) -> CivilDate? {
    (self[column] as String?).flatMap(CivilDate.init(iso:))
  }

  /// A text of a column; `nil` when nothing is said.
  func text(_ column: String) -> String? {
    (self[column] as String?).flatMap { $0.isEmpty ? nil : $0 }
  }
}
