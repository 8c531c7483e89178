internal import GRDB

/// A table of things that happen on a day and do not end: written by one filing, withdrawn by another.
struct LedgerTable: Sendable {
  /// The table.
  let name: String
  /// The column and table of what a row is part of.
  var parent: (column: String, table: String)?
  /// The columns that say whose it is.
  var owners: [String] = []
  /// The day it happened; `nil` where the table keeps none.
  var day: String?
  /// What a row says.
  let values: [String]
  /// Whether a later statement of the same thing withdraws the former, as with the figures of a year.
  var isRestated = false

  /// Every such table, parents before their parts.
  static let all = life + yearly

  /// What happens in the life of a unit.
  private static let life = [
    LedgerTable(
      name: "capital_entry", owners: ["unit_id", "party_id"], day: "occurred_on",
      values: ["kind", "committed_change", "paid_change", "certificate_number", "note"]),
    LedgerTable(
      name: "status_event", owners: ["unit_id", "dependent_id"], day: "occurred_on",
      values: ["event", "notified_on", "ends_on"]),
    LedgerTable(
      name: "case_file", owners: ["unit_id"], day: "opened_on", values: ["procedure", "ground"]),
    LedgerTable(
      name: "case_step", parent: ("case_id", "case_file"), day: "done_on",
      values: ["step", "document_number", "note"]),
    LedgerTable(
      name: "case_person", parent: ("case_id", "case_file"),
      values: ["role", "full_name", "organisation"]),
    LedgerTable(
      name: "settlement_line", parent: ("case_id", "case_file"), day: "occurred_on",
      values: ["rank", "creditor", "amount_due", "amount_paid"]),
    LedgerTable(
      name: "reorganisation", day: "resolved_on", values: ["kind", "resolution_number"]),
    LedgerTable(
      name: "reorganisation_unit", parent: ("reorganisation_id", "reorganisation"),
      owners: ["unit_id"], values: ["role"]),
    LedgerTable(
      name: "reorganisation_step", parent: ("reorganisation_id", "reorganisation"),
      day: "occurred_on", values: ["step"]),
    LedgerTable(
      name: "reorganisation_line", parent: ("reorganisation_id", "reorganisation"),
      owners: ["from_unit_id", "to_unit_id", "party_id", "dependent_id"],
      values: ["item", "name", "amount"]),
  ]
}
