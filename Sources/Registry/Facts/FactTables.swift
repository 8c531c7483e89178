/// The tables of dated facts, as in `schema.sql`.
extension FactTable {
  static let registration = FactTable(
    name: "unit_registration", key: ["unit_id"], values: ["registered_on", "law"])
  static let name = FactTable(
    name: "unit_name", key: ["unit_id"],
    values: ["full_name", "short_name", "foreign_name", "search_key", "sort_key"])
  static let code = FactTable(
    name: "unit_code", key: ["unit_id", "scheme"], values: ["code"])
  static let address = FactTable(
    name: "unit_address", key: ["unit_id"], values: ["area_id", "detail"])
  static let contact = FactTable(
    name: "unit_contact", key: ["unit_id"], values: ["phone", "email"])
  static let capital = FactTable(name: "unit_capital", key: ["unit_id"], values: ["amount"])
  static let line = FactTable(
    name: "unit_line", key: ["unit_id", "code"], values: ["detail", "is_main"])
  static let trait = FactTable(
    name: "unit_trait", key: ["unit_id", "trait"], values: ["value"])
  static let status = FactTable(
    name: "unit_status", key: ["unit_id"], values: ["status", "end_reason"])
  static let party = FactTable(
    name: "party_detail", key: ["party_id"],
    values: [
      "full_name", "search_key", "sort_key", "sex", "date_of_birth", "birth_year", "id_number",
      "nationality", "ethnicity", "address", "phone", "representative",
    ])
  static let position = FactTable(
    name: "position", key: ["unit_id", "party_id", "role"], values: ["term_ends_on", "note"])
  static let membership = FactTable(
    name: "membership", key: ["unit_id", "party_id"],
    values: ["member_number", "member_kind", "note"])
  static let dependentDetail = FactTable(
    name: "dependent_detail", key: ["dependent_id"],
    values: ["unit_id", "name", "code", "area_id", "address"])
  static let dependentStatus = FactTable(
    name: "dependent_status", key: ["dependent_id"], values: ["status", "end_reason"])
  static let blocker = FactTable(
    name: "unit_blocker", key: ["unit_id", "blocker"], values: ["owner", "next_step", "note"])
  static let transition = FactTable(
    name: "unit_transition", key: ["unit_id", "duty"], values: ["state", "evidence"])
  static let balance = FactTable(
    name: "unit_balance", key: ["unit_id", "item"], values: ["amount"])
  static let explanation = FactTable(
    name: "unit_explanation", key: ["unit_id", "ground"], values: ["kind", "reason", "document"])
  static let qualification = FactTable(
    name: "qualification", key: ["unit_id", "party_id"], values: ["level", "field"])
  static let link = FactTable(
    name: "value_chain_link", key: ["unit_id", "partner", "product"],
    values: ["partner_code", "contract_number", "contract_ends_on", "note"])
  static let certification = FactTable(
    name: "certification", key: ["unit_id", "scheme", "scope"],
    values: ["number", "issuer", "expires_on", "note"])
  static let ocop = FactTable(
    name: "ocop_detail", key: ["product_id"],
    values: [
      "unit_id", "owner_type", "owner_name", "area_id", "product", "search_key", "product_group",
      "product_set", "code",
    ])
}
