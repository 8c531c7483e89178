internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// The book of a commune's THT, with a line under each for every day something changed
  /// (Sổ theo dõi thành lập và hoạt động của tổ hợp tác, Mẫu II.01, Nghị định 77/2019/NĐ-CP).
  ///
  /// - Parameters:
  ///   - area: only THT with their seat there; all on the books when `nil`.
  ///   - moment: up to which day, and what was known.
  ///   - disclosure: how much of the representatives is shown.
  /// - Returns: the book as one table.
  /// - Throws: ``RegistryError`` when the file cannot be read.
  public func groupBook(
    in area: Area? = nil, at moment: Moment, disclosure: Disclosure = .masked
  ) throws(RegistryError) -> FormTable {
    try report { db in
      let scene = try ReportScene(db, at: moment, in: area)
      try scene.prepare("v_unit v_unit_member_kinds")
      let entries = try GroupBookReading(db: db, moment: moment).entries()
      try scene.close()
      return GroupBook(entries: entries, disclosure: disclosure).table
        .shown(.groupBook, to: disclosure)
    }
  }
}

/// The book as its form has it.
struct GroupBook {
  let entries: [GroupEntry]
  let disclosure: Disclosure

  var table: FormTable {
    FormTable(
      key: "group_book",
      title: LocalizedText(
        vi: "Sổ theo dõi thành lập và hoạt động của tổ hợp tác (Mẫu II.01)",
        en: "Book of cooperative groups (form II.01)"),
      columns: Self.columns, rows: entries.enumerated().flatMap { lines($1, number: $0 + 1) })
  }

  /// The columns of the form, in its order.
  private static let columns = [
    FormColumn("number", "STT", "No."), FormColumn("name", "Tên tiếng Việt", "Name"),
    FormColumn("foreign_name", "Tên nước ngoài", "Foreign name"),
    FormColumn("short_name", "Tên viết tắt", "Short name"),
    FormColumn("address", "Địa chỉ", "Address"), FormColumn("email", "Email", "Email"),
    FormColumn("phone", "ĐT", "Phone"), FormColumn("lines", "Ngành nghề KD", "Lines"),
    FormColumn("capital", "Vốn HĐ", "Capital", .money),
    FormColumn("members", "Số lượng thành viên", "Members", .number),
    FormColumn("head", "Người đại diện: tên", "Representative: name"),
    FormColumn("head_id", "Giấy tờ cá nhân", "Paper"),
    FormColumn("head_address", "Địa chỉ, hộ khẩu", "Address of the representative"),
    FormColumn("head_phone", "Điện thoại", "Phone of the representative"),
    FormColumn("working", "Đang HĐ", "Working"), FormColumn("ended", "Chấm dứt", "Ended"),
  ]

  /// The line of a THT as it was founded, and under it one for each day something changed.
  private func lines(_ entry: GroupEntry, number: Int) -> [[FormCell]] {
    let first = entry.changes.keys.min()
    let days = entry.changes.keys.sorted()
    return days.map { day in
      let values = entry.changes[day] ?? [:]
      let isFirst = day == first
      let place = isFirst ? String(number) : "\(number).\((days.firstIndex(of: day) ?? 0))"
      return Self.columns.map { column in
        switch column.key {
        case "number": .text(isFirst ? place : "\(place) (\(day.slashed))")
        case "members": isFirst ? members(of: entry) : .blank
        case "working": values["status"] == "working" ? .text("x") : .blank
        case "ended": values["status"] == "ended" ? .date(day) : .blank
        case "capital": values["capital"].flatMap { Int($0) }.map(FormCell.money) ?? .blank
        default: .optional(values[column.key].map { shown(column.key, $0) })
        }
      }
    }
  }

  /// A THT that ended has none.
  private func members(of entry: GroupEntry) -> FormCell {
    let last = entry.changes.sorted { $0.key < $1.key }.compactMap { $0.value["status"] }.last
    if last == "ended" { return .blank }
    return entry.members.map(FormCell.number) ?? .notKnown
  }

  private func shown(_ key: String, _ value: String) -> String {
    ColumnProfile.groupBook.mask(of: key, for: disclosure)?.covered(value) ?? value
  }
}

/// A THT of the book: what was written on which day.
struct GroupEntry {
  let unit: Int64
  /// How many members it has on the day of the book; `nil` when not known.
  let members: Int?
  /// By day, the values that then began to hold.
  var changes: [CivilDate: [String: String]]
}
