/// What is observed, reported, rated and recognised: the ledgers beside a unit's own facts.
extension LedgerTable {
  static let yearly = observations + figures + ratings + support + products + flags

  private static let observations = [
    LedgerTable(
      name: "activity_observation", owners: ["unit_id"], day: "observed_on",
      values: ["state", "since", "source", "document", "note"]),
    LedgerTable(
      name: "meeting", owners: ["unit_id"], day: "held_on",
      values: ["kind", "year", "present", "entitled", "resolution_number", "note"],
      isRestated: true),
    LedgerTable(
      name: "compliance_report", owners: ["unit_id"], day: "occurred_on",
      values: ["deed", "due_on", "document"]),
    LedgerTable(
      name: "training", owners: ["unit_id", "party_id"], day: "occurred_on",
      values: ["kind", "topic", "organiser"]),
  ]

  private static let figures = [
    LedgerTable(
      name: "annual_report", owners: ["unit_id"], day: "received_on",
      values: ["year", "people_as_of", "money_as_of"] + annualFigures + ["document", "note"],
      isRestated: true),
    LedgerTable(
      name: "area_statistic", owners: ["area_id"], values: ["year", "item", "value", "source"],
      isRestated: true),
  ]

  /// The figures of a yearly report, in the order of the table.
  static let annualFigures =
    ["members_start", "members_joined", "members_left", "members_end"].flatMap { count in
      ["", "_women", "_individual", "_household", "_organisation"].map { count + $0 }
    } + [
      "members_end_official", "workers", "workers_women", "workers_members", "revenue",
      "revenue_from_members", "profit_before_tax", "profit_after_tax", "income_per_member",
      "income_per_worker", "budget_contribution", "assets", "undivided_assets", "total_capital",
      "equity", "debts", "development_fund", "reserve_fund", "other_funds", "support_received",
    ]

  private static let ratings = [
    LedgerTable(name: "rating_scheme", values: ["code", "definition"], isRestated: true),
    LedgerTable(
      name: "rating", owners: ["unit_id"], day: "scored_on",
      values: [
        "year", "scheme", "total", "grade", "not_rated_reason", "agreed_by_board_on",
        "agreed_by_control_on", "received_on", "fined", "document", "note",
      ], isRestated: true),
    LedgerTable(
      name: "rating_score", parent: ("rating_id", "rating"), values: ["criterion", "points"],
      isRestated: true),
  ]

  private static let support = [
    LedgerTable(
      name: "support_activity", day: "occurred_on",
      values: [
        "kind", "area_id", "title", "quantity", "participants", "amount", "provider", "note",
      ]),
    LedgerTable(
      name: "support_attendance", parent: ("activity_id", "support_activity"),
      owners: ["unit_id"], values: ["people"], isRestated: true),
    LedgerTable(
      name: "support_fund_entry", owners: ["unit_id"], day: "occurred_on",
      values: ["area_id", "kind", "amount", "note"]),
  ]

  private static let products = [
    LedgerTable(
      name: "ocop_recognition", parent: ("product_id", "ocop_product"), day: "decided_on",
      values: [
        "stars", "potential_five_stars", "score_a", "score_b", "score_c", "score",
        "decision_number", "issuer", "issuer_level", "valid_to", "note",
      ]),
    LedgerTable(
      name: "ocop_revocation", parent: ("recognition_id", "ocop_recognition"), day: "occurred_on",
      values: ["decision_number", "reason"]),
  ]

  private static let flags = [
    LedgerTable(name: "flag_run", day: "as_of", values: ["area_id", "criteria"]),
    LedgerTable(
      name: "flag_line", parent: ("run_id", "flag_run"), owners: ["unit_id"],
      values: ["ground", "level", "since", "reached_on", "certainty"]),
    LedgerTable(
      name: "issued_report", day: "period_to",
      values: ["kind", "period_from", "area_id", "known_filing", "sha256"]),
  ]
}
