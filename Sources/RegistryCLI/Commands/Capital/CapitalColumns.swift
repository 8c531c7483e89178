import CooperativeLaw
import Registry

/// What `htx capital show` shows.
enum CapitalColumns {
  /// The totals against the charter capital.
  static func totals(_ account: CapitalAccount) -> [(column: Column, cell: Cell)] {
    [
      (Column("unit", vi: "Đơn vị", en: "Unit", .code), .text(account.unit.localNumber)),
      (Column("name", vi: "Tên", en: "Name"), .text(account.unit.name)),
      (Column("member", vi: "Thành viên", en: "Member"), .optional(account.member)),
      (
        Column("charter_capital", vi: "Vốn điều lệ", en: "Charter capital", .money),
        .optionalMoney(account.unit.charterCapital)
      ),
      (
        Column("capital", vi: "Vốn góp và cam kết", en: "Paid and promised", .money),
        .money(account.committed)
      ),
      (Column("paid", vi: "Đã góp", en: "Paid in", .money), .money(account.paid)),
      (
        Column("promised", vi: "Còn phải góp", en: "Still to pay", .money), .money(account.promised)
      ),
      (
        Column(
          "above_charter", vi: "Chênh với vốn điều lệ", en: "Above charter capital", .money),
        account.aboveCharter.map(Cell.money) ?? .missing
      ),
    ]
  }

  /// The columns of the ledger.
  static let ledger = [
    Column("occurred_on", vi: "Ngày", en: "Day", .date),
    Column("member_number", vi: "Số", en: "No.", .integer),
    Column("full_name", vi: "Họ và tên", en: "Full name"),
    Column("kind", vi: "Việc", en: "Kind"),
    Column("capital_change", vi: "Vốn góp ±", en: "Capital ±", .money),
    Column("paid_change", vi: "Đã góp ±", en: "Paid ±", .money),
    Column("capital", vi: "Vốn góp", en: "Capital", .money),
    Column("paid", vi: "Đã góp", en: "Paid in", .money),
    Column("certificate_number", vi: "Số GCN", en: "Certificate", .code),
    Column("note", vi: "Ghi chú", en: "Note"),
    Column("filing", vi: "Hồ sơ", en: "Filing", .integer),
  ]

  /// One entry.
  static func row(_ line: CapitalLine) -> [Cell] {
    [
      .date(line.occurredOn), .optional(line.memberNumber), .text(line.fullName),
      line.kind.map { .coded($0.rawValue, $0.label) } ?? .missing, .money(line.committedChange),
      .money(line.paidChange), .money(line.committed), .money(line.paid),
      .optional(line.certificateNumber), line.note.isEmpty ? .missing : .text(line.note),
      .integer(Int(line.filing)),
    ]
  }
}
