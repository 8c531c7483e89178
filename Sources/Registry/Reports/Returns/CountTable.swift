internal import CooperativeLaw

/// A table of a return: rows by columns, each number made of the things that a statement lists.
///
/// So every number can be opened: it is as long as its list.
struct CountTable: Sendable {
  /// A row or a column: its code and its words.
  struct Head: Sendable {
    let key: String
    let label: LocalizedText

    init(_ key: String, _ label: LocalizedText) {
      self.key = key
      self.label = label
    }
  }

  /// What the rows are.
  enum Rows: Sendable {
    /// Always these, also where nothing is counted.
    case fixed([Head])
    /// Those that the statement finds, with the words in its column `row_name`.
    case found(
      label: @Sendable (_ code: String, _ name: String, _ choices: String?) -> LocalizedText)
  }

  let key: String
  let title: LocalizedText
  /// What a row is, such as "sector".
  let heading: LocalizedText
  let rows: Rows
  let columns: [Head]
  /// How it is counted, in words.
  let definition: LocalizedText
  /// Lists `row_key`, `column_key`, `unit_id`, `subject` and `value`, which is 1 where things are
  /// counted and NULL where a sum is not known; with `row_name` and `choices` where rows are found.
  let sql: String
}

extension CountTable.Head {
  /// The kinds of units, in the order of the law.
  static let kinds = UnitKind.allCases.map { CountTable.Head($0.rawValue, $0.label) }
}
