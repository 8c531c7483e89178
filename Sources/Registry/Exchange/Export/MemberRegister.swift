internal import CooperativeLaw

/// The register of members of Law 17/2023/QH15 Điều 15 khoản 1: the unit, then who holds what in it.
///
/// The registry does not keep the assets a share was paid in, nor the day of its certificate; those
/// columns of the register stay blank.
struct MemberRegister {
  let unit: UnitRecord
  let members: [FormMember]
  let total: Int
  /// Capital paid in by all members listed, in đồng.
  let paid: Int

  var tables: [FormTable] { [head, list] }

  private var head: FormTable {
    FormTable(
      key: "unit", title: LocalizedText(vi: "Đơn vị", en: "Unit"),
      columns: [
        FormColumn("name", "Tên", "Name"), FormColumn("code", "Mã số", "Code"), .office,
      ],
      rows: [
        [
          .text(unit.name), .text(unit.taxCode ?? unit.localNumber), .optional(unit.address),
        ]
      ])
  }

  private var list: FormTable {
    let groups = FormGroups(columns: columns, members: members, total: total)
    return FormTable(
      key: "members", title: LocalizedText(vi: "Thành viên", en: "Members"), columns: columns,
      rows: groups.grouped(row))
  }

  private let columns: [FormColumn] = [
    .number, .name,
    FormColumn("address", "Địa chỉ liên lạc; trụ sở chính", "Contact address or head office"),
    .nationality, .identity, .capital, .share,
    FormColumn("paid", "Vốn đã góp (VNĐ)", "Paid in (VND)", .money),
    FormColumn("paid_share", "Tỷ lệ vốn đã góp (%)", "Share of capital paid in (%)", .share),
    FormColumn("contributed_on", "Thời điểm góp vốn", "Contributed on", .date),
    FormColumn("assets", "Loại, số lượng, giá trị tài sản góp vốn", "Assets contributed"),
    FormColumn("certificate_number", "Số GCN phần vốn góp", "Certificate number"),
    FormColumn("certificate_date", "Ngày cấp GCN phần vốn góp", "Date of certificate", .date),
    .note,
  ]

  private func row(_ member: FormMember) -> [FormCell] {
    let record = member.record
    return [
      member.name, .optional(record.address), .optional(record.nationality),
      .optional(record.idNumber), member.capital, member.share, .money(record.paid),
      ShareOfCapital.hundredths(record.paid, of: paid).map(FormCell.share) ?? .blank,
      record.contributedOn.map(FormCell.date) ?? .blank, .blank,
      .optional(record.certificateNumber), .blank, member.note,
    ]
  }
}
