internal import CooperativeLaw

/// Forms II-2 (cooperatives, unions) and III-2 (groups) of Circular 09/2024/TT-BKHĐT: people and
/// households, then organisations, then those who represent the organisations.
///
/// Associates without capital are not listed, and nobody signs. With a personal identification
/// number the form asks for nothing that the State keeps under it.
struct MemberForm2024 {
  let isForGroup: Bool
  let members: [FormMember]
  let total: Int

  var tables: [FormTable] {
    [
      table(
        "individuals", "Thành viên là cá nhân, hộ gia đình", "People and households",
        people, members.filter(\.isPerson), person),
      table(
        "organisations", "Thành viên là pháp nhân, tổ chức", "Organisations",
        bodies, members.filter { !$0.isPerson }, body),
      table(
        "representatives", "Người đại diện hợp pháp của thành viên là pháp nhân, tổ chức",
        "Representatives of organisations", representatives, members.filter { !$0.isPerson },
        representative),
    ]
  }

  private func table(
    _ key: String, _ vi: String, _ en: String, _ columns: [FormColumn], _ members: [FormMember],
    _ row: (FormMember) -> [FormCell]
  ) -> FormTable {
    let groups = FormGroups(columns: columns, members: members, total: total)
    let rows = isForGroup ? groups.plain(row) : groups.grouped(row)
    let hasSum = columns.contains { $0.content == .money }
    return FormTable(
      key: key, title: LocalizedText(vi: vi, en: en), columns: columns,
      rows: hasSum ? rows : rows.dropLast())
  }

  /// 14 columns; a group's list has no column for an investment project.
  private var people: [FormColumn] {
    [
      .number, .name, .birth, .identity, .sex, .nationality, .ethnicity, .home, .dwelling,
      .capital, .share, .completed,
    ] + (isForGroup ? [.note] : [.project, .note])
  }

  private func person(_ member: FormMember) -> [FormCell] {
    let record = member.record
    let isAsked = !member.hasPersonalNumber
    return [
      member.name, member.birth, .optional(record.idNumber), isAsked ? member.sex : .blank,
      isAsked ? .optional(record.nationality) : .blank,
      isAsked ? .optional(record.ethnicity) : .blank,
      isAsked ? .optional(record.address) : .blank, .blank, member.capital, member.share,
      member.completed,
    ] + (isForGroup ? [member.note] : [.blank, member.note])
  }

  /// 9 columns.
  private var bodies: [FormColumn] {
    [.number, .name, .paper, .office, .capital, .share, .completed, .project, .note]
  }

  private func body(_ member: FormMember) -> [FormCell] {
    [
      member.name, .optional(member.record.idNumber), .optional(member.record.address),
      member.capital, member.share, member.completed, .blank, member.note,
    ]
  }

  /// 11 columns; the registry keeps a representative's name and nothing else of the person.
  private var representatives: [FormColumn] {
    [
      .number, .name, .representative, .birth, .identity, .sex, .nationality, .ethnicity, .home,
      .dwelling, .note,
    ]
  }

  private func representative(_ member: FormMember) -> [FormCell] {
    [member.name, .optional(member.record.representative)]
      + Array(repeating: FormCell.blank, count: 8)
  }
}
