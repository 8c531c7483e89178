import CooperativeLaw
import Registry

/// The lists that belong to a unit.
enum UnitProfileParts {
  /// Office-holders, members counted, ties to unions, former names and codes.
  static func parts(_ profile: UnitProfile) -> [Answer.Part] {
    [
      Answer.Part(
        key: "positions", heading: LocalizedText(vi: "Chức danh", en: "Positions"),
        table: Table(holderColumns, rows: profile.officeHolders.map(row))),
      Answer.Part(
        key: "member_counts", heading: LocalizedText(vi: "Thành viên", en: "Members"),
        table: Table(tallyColumns, rows: profile.members.map(row))),
      Answer.Part(
        key: "unions",
        heading: LocalizedText(vi: "Là thành viên của liên hiệp", en: "Member of the unions"),
        table: Table(linkColumns, rows: profile.unions.map(row))),
      Answer.Part(
        key: "member_units",
        heading: LocalizedText(vi: "Hợp tác xã thành viên", en: "Member cooperatives"),
        table: Table(linkColumns, rows: profile.memberUnits.map(row))),
      Answer.Part(
        key: "branches",
        heading: LocalizedText(
          vi: "Chi nhánh, văn phòng đại diện, địa điểm kinh doanh",
          en: "Branches, offices, locations"),
        table: Table(BranchColumns.ofUnit, rows: profile.dependents.map(BranchColumns.rowOfUnit))),
      Answer.Part(
        key: "former",
        heading: LocalizedText(vi: "Tên, mã số trước đây", en: "Former names, codes"),
        table: Table(formerColumns, rows: profile.formerFacts.map(row))),
    ]
  }

  private static let holderColumns = [
    Column("role", vi: "Chức danh", en: "Role"),
    Column("full_name", vi: "Họ và tên", en: "Full name", .name),
    Column("from", vi: "Từ ngày", en: "From", .date),
    Column("term_ends_on", vi: "Hết nhiệm kỳ", en: "Term ends on", .date),
  ]

  private static func row(_ holder: OfficeHolder) -> [Cell] {
    [
      .word(holder.role), .text(holder.fullName), .optional(holder.from),
      .optional(holder.termEndsOn),
    ]
  }

  private static let tallyColumns = [
    Column("member_kind", vi: "Tư cách", en: "Member kind"),
    Column("member_type", vi: "Loại", en: "Member type"),
    Column("count", vi: "Số", en: "Count", .integer),
    Column("capital", vi: "Vốn cam kết", en: "Promised", .money),
    Column("paid", vi: "Vốn đã góp", en: "Paid in", .money),
  ]

  private static func row(_ tally: MemberTally) -> [Cell] {
    [
      .coded(tally.kind.rawValue, tally.kind.label), .coded(tally.type.rawValue, tally.type.label),
      .integer(tally.count), .money(tally.capital), .money(tally.paid),
    ]
  }

  private static let linkColumns = [
    UnitColumn.localNumber.column, UnitColumn.name.column,
    Column("joined_on", vi: "Ngày gia nhập", en: "Joined on", .date),
  ]

  private static func row(_ link: UnitLink) -> [Cell] {
    [.text(link.localNumber), .text(link.name), .optional(link.joinedOn)]
  }

  private static let formerColumns = [
    Column("field", vi: "Mục", en: "Field"),
    Column("value", vi: "Trước đây", en: "Former value"),
    Column("from", vi: "Từ ngày", en: "From", .date),
    Column("to", vi: "Đến trước ngày", en: "Until before", .date),
  ]

  private static func row(_ fact: FormerFact) -> [Cell] {
    [.field(fact.field), .text(fact.value), .optional(fact.from), .optional(fact.to)]
  }
}
