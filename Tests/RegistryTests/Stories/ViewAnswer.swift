import CooperativeLaw
import GRDB

@testable import Registry

/// The columns that `v_unit` and the registry's own read have in common.
struct ViewAnswer: Equatable {
  let values: [String]

  init(_ unit: UnitRecord) {
    values = [
      unit.localNumber, unit.kind.rawValue, unit.name, unit.shortName ?? "", unit.taxCode ?? "",
      unit.certificateNumber ?? "", unit.registeredOn.description, unit.law, unit.address ?? "",
      unit.areaCode ?? "", unit.charterCapital.map(String.init) ?? "", unit.lines ?? "",
      unit.sector ?? "", unit.model ?? "", unit.legalRepresentative ?? "", unit.phone ?? "",
      unit.email ?? "", unit.status ?? "", unit.statusFrom?.description ?? "",
      unit.endReason ?? "",
    ]
  }

  init(view row: Row) {
    values = [
      "local_number", "kind", "name", "short_name", "tax_code", "certificate_number",
      "registered_on", "law", "address", "area_code", "charter_capital", "lines", "sector",
      "model", "legal_representative", "phone", "email", "status", "status_from", "end_reason",
    ].map { text(row, $0) }
  }
}

/// A value as text, whatever its type; empty when there is none.
private func text(_ row: Row, _ column: String) -> String {
  switch (row[column] as DatabaseValue).storage {
  case .null: ""
  case .int64(let number): String(number)
  case .string(let text): text
  case .double(let number): String(number)
  case .blob(let data): String(describing: data)
  }
}

/// The columns that `v_member` and the registry's own list have in common.
struct MemberViewAnswer: Equatable {
  let values: [String]

  init(_ member: MemberRecord) {
    values = [
      member.unit, String(member.memberNumber), member.memberType.rawValue,
      member.memberKind.rawValue, member.fullName, member.idNumber ?? "", member.phone ?? "",
      member.joinedOn.description, String(member.capital), String(member.paid),
      member.leftOn?.description ?? "", member.leftReason ?? "",
    ]
  }

  init(view row: Row) {
    values = [
      "unit", "member_number", "member_type", "member_kind", "full_name", "id_number", "phone",
      "joined_on", "capital", "paid", "left_on", "left_reason",
    ].map { text(row, $0) }
  }
}
