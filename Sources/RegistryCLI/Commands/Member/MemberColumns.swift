import CooperativeLaw
import Registry

/// The columns of `htx member list`: a short list, or with `--full` all that is known.
struct MemberColumns {
  let disclosure: Disclosure
  let showsFormer: Bool
  let summary: MemberSummary

  private typealias Field = (column: Column, cell: (MemberRecord) -> Cell)

  /// The table of the members.
  func table(_ members: [MemberRecord]) -> Table {
    let isFull = disclosure.purpose != nil
    let known =
      identity + (isFull ? person : []) + holding + (isFull ? papers : [])
      + (showsFormer ? ending : [])
    let fields = known.filter { ColumnProfile.members.shows($0.column.key, to: disclosure) }
    return Table(
      fields.map(\.column), rows: members.map { member in fields.map { $0.cell(member) } })
  }

  private var identity: [Field] {
    [
      (Column("member_number", vi: "Số", en: "No.", .integer), { .integer($0.memberNumber) }),
      (Column("full_name", vi: "Họ và tên", en: "Full name", .name), { .text($0.fullName) }),
      (
        Column("member_type", vi: "Loại", en: "Type"),
        { .coded($0.memberType.rawValue, $0.memberType.label) }
      ),
      (
        Column("member_kind", vi: "Tư cách", en: "Kind"),
        { .coded($0.memberKind.rawValue, $0.memberKind.label) }
      ),
      (Column("sex", vi: "Giới", en: "Sex", isSpare: true), MemberColumns.sex),
      (Column("date_of_birth", vi: "Sinh", en: "Born", .date), MemberColumns.birth),
      (Column("id_number", vi: "Số định danh", en: "ID number", .code), { .optional($0.idNumber) }),
      (
        Column("phone", vi: "Điện thoại", en: "Phone", .code, isSpare: true),
        { .optional($0.phone) }
      ),
    ]
  }

  private var person: [Field] {
    [
      (Column("nationality", vi: "Quốc tịch", en: "Nationality"), { .optional($0.nationality) }),
      (Column("ethnicity", vi: "Dân tộc", en: "Ethnicity"), { .optional($0.ethnicity) }),
      (Column("address", vi: "Địa chỉ", en: "Address"), { .optional($0.address) }),
      (
        Column("representative", vi: "Người đại diện", en: "Representative"),
        { .optional($0.representative) }
      ),
    ]
  }

  private var holding: [Field] {
    let total = summary.capital
    return [
      (Column("joined_on", vi: "Ngày vào", en: "Joined", .date), { .date($0.joinedOn) }),
      (Column("capital", vi: "Vốn góp", en: "Capital", .money), { .money($0.capital) }),
      (
        Column("share", vi: "Tỷ lệ %", en: "Share %", .hundredths, isSpare: true),
        { ShareOfCapital.hundredths($0.capital, of: total).map(Cell.hundredths) ?? .missing }
      ),
    ]
  }

  private var papers: [Field] {
    [
      (Column("paid", vi: "Đã góp", en: "Paid in", .money), { .money($0.paid) }),
      (
        Column("contributed_on", vi: "Ngày góp", en: "Contributed", .date),
        { .optional($0.contributedOn) }
      ),
      (
        Column("certificate_number", vi: "Số GCN vốn góp", en: "Certificate", .code),
        { .optional($0.certificateNumber) }
      ),
      (Column("note", vi: "Ghi chú", en: "Note"), { $0.note.isEmpty ? .missing : .text($0.note) }),
    ]
  }

  private var ending: [Field] {
    [
      (Column("left_on", vi: "Ngày ra", en: "Left", .date), { .optional($0.leftOn) }),
      (Column("left_reason", vi: "Lý do", en: "Reason"), MemberColumns.reason),
    ]
  }

  private static func sex(_ member: MemberRecord) -> Cell {
    member.sex.flatMap(Sex.init).map { .coded($0.rawValue, $0.label) } ?? .missing
  }

  private static func birth(_ member: MemberRecord) -> Cell {
    member.dateOfBirth.map(Cell.date) ?? .optional(member.birthYear.map(String.init))
  }

  private static func reason(_ member: MemberRecord) -> Cell {
    guard let code = member.leftReason else { return .missing }
    return MembershipEndReason(rawValue: code).map { .coded(code, $0.label) } ?? .text(code)
  }
}
