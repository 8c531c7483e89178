import ArgumentParser
import CooperativeLaw
import Registry

/// `htx position list`: who holds which office.
struct PositionList: Verb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê người giữ chức danh.", en: "List who holds which office.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Flag(
    help: .said(
      vi: "Cả những người đã thôi giữ chức danh.", en: "Also those who have left the office."))
  var all = false
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let positions = try session.registry(for: .reading).positions(
      ofUnit: unit, at: session.moment(read), includesFormer: all)
    if positions.isEmpty {
      session.tell(
        LocalizedText(vi: "Không có ai giữ chức danh.", en: "Nobody holds an office."))
    }
    try session.show(Table(PositionList.columns, rows: positions.map(PositionList.row)))
    return .done
  }

  private static let columns = [
    Column("unit", vi: "Đơn vị", en: "Unit", .code),
    Column("role", vi: "Chức danh", en: "Role"),
    Column("full_name", vi: "Họ và tên", en: "Full name"),
    Column("member_number", vi: "Số TV", en: "Member", .integer),
    Column("id_number", vi: "Số định danh", en: "ID number", .code),
    Column("from", vi: "Từ ngày", en: "From", .date),
    Column("term_ends_on", vi: "Hết nhiệm kỳ", en: "Term ends", .date),
    Column("to", vi: "Thôi giữ từ", en: "Left from", .date),
    Column("note", vi: "Ghi chú", en: "Note"),
  ]

  private static func row(_ position: PositionRecord) -> [Cell] {
    [
      .text(position.unit), position.role.map { .coded($0.rawValue, $0.label) } ?? .missing,
      .text(position.fullName), .optional(position.memberNumber),
      .optional(position.maskedIDNumber), .date(position.from), .optional(position.termEndsOn),
      .optional(position.until), position.note.isEmpty ? .missing : .text(position.note),
    ]
  }
}
