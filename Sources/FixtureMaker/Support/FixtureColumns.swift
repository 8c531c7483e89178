internal import Registry

/// The headings of the files, as the imports read them.
enum FixtureColumns {
  static let units = ColumnCatalogue.units.columns.map(\.key)
  static let members = ColumnCatalogue.members.columns.map(\.key)
  static let positions = ColumnCatalogue.positions.columns.map(\.key)
  static let ratings =
    words("unit year scheme total grade not_rated_reason scored_on")
    + (1...15).map { "C" + padded($0, 2) }
  static let reports =
    words("unit year received_on people_as_of money_as_of")
    + ["start", "joined", "left", "end"].flatMap { moment in
      ["", "_women", "_individual", "_household", "_organisation"].map { "members_\(moment)\($0)" }
    }
    + words(
      """
      members_end_official workers workers_women workers_members revenue revenue_from_members
      profit_before_tax profit_after_tax income_per_member income_per_worker budget_contribution
      assets undivided_assets total_capital equity debts development_fund reserve_fund other_funds
      support_received document note
      """)
  static let meetings = words("unit held_on kind year present entitled resolution_number note")
  static let activities = words("unit observed_on state since source document note")
  static let ocop = words(
    """
    unit product group product_set code stars score decision_number decided_on issuer valid_to
    owner_type owner_name area_code score_a score_b score_c potential_five_stars revoked_on
    """)
  static let links = words(
    "unit partner product partner_code contract_number from until contract_ends_on note")
  static let certifications = words("unit scheme scope number issuer from until expires_on note")
  static let qualifications = words("unit member_number full_name level field from")
  static let statistics = words("area_code year item value source")
  static let support = words(
    "kind occurred_on area_code title quantity participants amount provider units")

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
