internal import CooperativeLaw

/// How the rows of a form's table are grouped, numbered and added up.
struct FormGroups {
  let columns: [FormColumn]
  let members: [FormMember]
  let total: Int

  /// Rows numbered from one, and their total.
  func plain(_ row: (FormMember) -> [FormCell]) -> [[FormCell]] {
    numbered(members, row) + [sum]
  }

  /// The same in the two groups of Circular 09/2024: official members, associates with capital.
  func grouped(_ row: (FormMember) -> [FormCell]) -> [[FormCell]] {
    let associates = members.filter { $0.record.memberKind == .associateCapital }
    let officials = members.filter { $0.record.memberKind != .associateCapital }
    return [heading("I", "Thành viên chính thức")] + numbered(officials, row)
      + [heading("II", "Thành viên liên kết góp vốn")] + numbered(associates, row) + [sum]
  }

  private func numbered(
    _ members: [FormMember], _ row: (FormMember) -> [FormCell]
  ) -> [[FormCell]] {
    members.enumerated().map { place, member in [.text(String(place + 1))] + row(member) }
  }

  private func heading(_ number: String, _ words: String) -> [FormCell] {
    [.text(number), .text(words)]
      + Array(repeating: FormCell.blank, count: max(0, columns.count - 2))
  }

  private var sum: [FormCell] {
    let capital = members.reduce(0) { $0 + $1.record.capital }
    return columns.enumerated().map { place, column in
      switch (place, column.content) {
      case (1, _): .text("Tổng cộng")
      case (_, .money): .money(column.key == "paid" ? paid : capital)
      case (_, .share): share(column.key == "paid_share" ? paid : capital, column.key)
      default: .blank
      }
    }
  }

  private var paid: Int { members.reduce(0) { $0 + $1.record.paid } }

  private func share(_ part: Int, _ key: String) -> FormCell {
    let whole = key == "paid_share" ? paid : total
    return ShareOfCapital.hundredths(part, of: whole).map(FormCell.share) ?? .blank
  }
}
