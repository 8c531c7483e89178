import CooperativeLaw
import Registry

extension Answer {
  /// A kept run and what changed since the one before.
  init(_ comparison: FlagComparison, isDryRun: Bool = false) {
    let run = comparison.run
    self.init(
      fields: Self.fields(run, isDryRun) + [
        (
          Column("previous", vi: "So với đợt", en: "Compared with run", .integer),
          .optional(comparison.previous.map { Int($0.id) })
        )
      ]
        + FlagChange.Kind.allCases.map { kind in
          (
            Column(kind.rawValue, vi: kind.label.vi, en: kind.label.en, .integer),
            .integer(comparison.changes.count { $0.kind == kind })
          )
        },
      parts: [
        Part(
          key: "changes", heading: LocalizedText(vi: "Cảnh báo", en: "Flags"),
          table: Table(Self.changeColumns, rows: comparison.changes.map(Self.row)))
      ])
  }

  private static func fields(
    _ run: FlagRun, _ isDryRun: Bool
  ) -> [(column: Column, cell: Cell)] {
    let number: [(column: Column, cell: Cell)] = [
      (Column("run", vi: "Đợt", en: "Run", .integer), .integer(Int(run.id))),
      (Column("filing", vi: "Hồ sơ", en: "Filing", .integer), .integer(Int(run.filing))),
    ]
    return (isDryRun ? [] : number) + [
      (Column("as_of", vi: "Tại ngày", en: "As of", .date), .date(run.asOf)),
      (Column("area_code", vi: "Địa bàn", en: "Area", .code), .optional(run.areaCode)),
      (Column("flags", vi: "Số cảnh báo", en: "Flags", .integer), .integer(run.flags)),
      (Column("units", vi: "Số đơn vị", en: "Units", .integer), .integer(run.units)),
    ]
  }

  private static let changeColumns = [
    Column("change", vi: "Thay đổi", en: "Change", .code),
    Column("local_number", vi: "Số", en: "Number", .code),
    Column("name", vi: "Tên đơn vị", en: "Name", .name),
    Column("ground", vi: "Căn cứ", en: "Ground"),
    Column("level", vi: "Mức", en: "Level", .code),
    Column("before", vi: "Trước đó", en: "Before", .code),
    Column("since", vi: "Từ ngày", en: "Since", .date),
    Column("reached_on", vi: "Đến mức", en: "Reached", .date, isSpare: true),
    Column("certainty", vi: "Tin cậy", en: "Certainty", .code, isSpare: true),
  ]

  private static func row(_ change: FlagChange) -> [Cell] {
    let flag = change.flag
    return [
      .coded(change.kind.rawValue, change.kind.label), .text(flag.unit), .text(flag.name),
      .word(flag.ground), change.kind == .cured ? .missing : .word(flag.level),
      change.before.map { .word($0) } ?? .missing, .optional(flag.since),
      .optional(flag.reachedOn), .coded(flag.certainty.rawValue, flag.certainty.label),
    ]
  }
}
