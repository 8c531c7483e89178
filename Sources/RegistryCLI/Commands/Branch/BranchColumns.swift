import CooperativeLaw
import Registry

/// The columns of branches, offices and locations: those of `v_dependent`.
enum BranchColumns {
  static let all =
    [Column("unit", vi: "Đơn vị", en: "Unit", .code)] + ofUnit
    + [Column("end_reason", vi: "Lý do chấm dứt", en: "Why it closed")]

  /// The columns where the unit is plain and nothing has closed.
  static let ofUnit = [
    Column("kind", vi: "Loại", en: "Kind"),
    Column("code", vi: "Mã số", en: "Number", .code),
    Column("name", vi: "Tên", en: "Name", .name),
    Column("area_code", vi: "Mã xã", en: "Area code", .code),
    Column("address", vi: "Địa chỉ", en: "Address"),
    Column("status", vi: "Tình trạng", en: "Status"),
    Column("status_from", vi: "Từ ngày", en: "Status from", .date),
  ]

  static func row(_ branch: DependentRecord) -> [Cell] {
    [.text(branch.unit)] + rowOfUnit(branch) + [endReason(branch)]
  }

  static func rowOfUnit(_ branch: DependentRecord) -> [Cell] {
    [
      branch.kind.map { .word($0) } ?? .missing, .optional(branch.code), .text(branch.name),
      .optional(branch.areaCode), branch.address.isEmpty ? .missing : .text(branch.address),
      .status(branch.status?.rawValue), .optional(branch.statusFrom),
    ]
  }

  private static func endReason(_ branch: DependentRecord) -> Cell {
    branch.endReason.map { code in
      .coded(code, EndReason(rawValue: code)?.label ?? LocalizedText(vi: code, en: code))
    } ?? .missing
  }
}
