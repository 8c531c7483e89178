internal import GRDB

extension FactTable {
  /// The column that keeps why a row ended; only memberships have one apart from their values.
  var endReason: String? { name == FactTable.membership.name ? "end_reason" : nil }

  /// How the table takes what is said of its facts.
  var manner: FactManner {
    FactManner(
      together: together.map { group in Set(values.indices.filter { group.contains(values[$0]) }) },
      // A unit's telephone may come without its e-mail; other rows need their first column.
      blank: name == FactTable.contact.name ? values.map { _ in .null } : nil,
      beginsOnce: name == FactTable.membership.name)
  }

  private var together: [Set<String>] {
    [
      ["full_name", "search_key", "sort_key"], ["date_of_birth", "birth_year"],
      ["registered_on", "law"],
    ]
  }

  /// The tables that filings write directly: statuses follow from events.
  static let spoken = all.filter {
    $0.name != FactTable.status.name && $0.name != FactTable.dependentStatus.name
  }
}
