internal import CooperativeLaw

/// Form I-3, used up to 2024-06-30: one table of 15 columns with a place to sign.
struct MemberForm2014 {
  let members: [FormMember]
  let total: Int

  var tables: [FormTable] {
    let groups = FormGroups(columns: columns, members: members, total: total)
    return [
      FormTable(
        key: "members", title: LocalizedText(vi: "Danh sách thành viên", en: "Members"),
        columns: columns, rows: groups.plain(row))
    ]
  }

  private let columns: [FormColumn] = [
    .number, .name,
    FormColumn(
      "date_of_birth", "Ngày, tháng, năm sinh (cá nhân hoặc đại diện hộ)", "Date of birth", .date),
    .sex, .nationality, .ethnicity,
    FormColumn("current_address", "Chỗ ở hiện tại", "Current address"),
    FormColumn(
      "permanent_address", "Nơi đăng ký hộ khẩu thường trú; trụ sở chính đối với tổ chức",
      "Permanent address or head office"),
    FormColumn(
      "id_number", "Số, ngày, cơ quan cấp CMND, hộ chiếu; GCN ĐKDN; quyết định thành lập",
      "ID, passport, registration or establishment paper"),
    .capital, .share, .completed, .project,
    FormColumn("signature", "Chữ ký", "Signature"), .note,
  ]

  private func row(_ member: FormMember) -> [FormCell] {
    let record = member.record
    return [
      member.name, member.isPerson ? member.birth : .blank, member.sex,
      .optional(record.nationality), .optional(record.ethnicity), .blank,
      .optional(record.address), .optional(record.idNumber), member.capital, member.share,
      member.completed, .blank, .blank, member.note,
    ]
  }
}
