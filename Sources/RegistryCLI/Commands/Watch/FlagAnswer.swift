import CooperativeLaw
import Registry

extension Answer {
  /// Why units are flagged: the evidence, the next step and its command, and every article.
  init(explaining report: FlagReport, on day: CivilDate) {
    self.init(
      fields: [(Column("as_of", vi: "Tại ngày", en: "As of", .date), .date(day))],
      parts: [
        Part(
          key: "flags", heading: LocalizedText(vi: "Cảnh báo", en: "Flags"),
          table: Self.table(FlagColumn.brief, report.flags)),
        Part(
          key: "evidence", heading: LocalizedText(vi: "Chứng cứ", en: "Evidence"),
          table: Table(Self.evidenceColumns, rows: report.flags.flatMap(Self.evidence))),
        Part(
          key: "next", heading: LocalizedText(vi: "Làm gì tiếp", en: "What comes next"),
          table: Self.table(FlagColumn.steps, report.flags.filter { $0.flag.next != nil })),
        Part(
          key: "notes", heading: LocalizedText(vi: "Còn để ngỏ", en: "Left open"),
          table: Table(Self.noteColumns, rows: report.flags.flatMap(Self.notes))),
      ], findings: report.flags.map(\.flag.finding))
  }

  private static func table(_ columns: [FlagColumn], _ flags: [UnitFlag]) -> Table {
    Table(columns.map(\.column), rows: flags.map { flag in columns.map { $0.cell(flag) } })
  }

  private static let evidenceColumns = [
    Column("local_number", vi: "Số", en: "Number", .code),
    Column("ground", vi: "Căn cứ", en: "Ground"),
    Column("what", vi: "Nội dung", en: "What"),
    Column("day", vi: "Ngày", en: "Day", .date),
    Column("source", vi: "Nguồn", en: "Source"),
    Column("document", vi: "Giấy tờ", en: "Paper"),
    Column("filing", vi: "Hồ sơ", en: "Filing", .integer),
  ]

  private static func evidence(_ flag: UnitFlag) -> [[Cell]] {
    flag.flag.evidence.map { evidence in
      [
        .text(flag.unit), .word(flag.flag.ground), .coded(evidence.what.en, evidence.what),
        .optional(evidence.day), evidence.source.map { .coded($0.en, $0) } ?? .missing,
        evidence.document.isEmpty ? .missing : .text(evidence.document),
        .optional(evidence.filing.map { Int($0) }),
      ]
    }
  }

  private static let noteColumns = [
    Column("local_number", vi: "Số", en: "Number", .code),
    Column("ground", vi: "Căn cứ", en: "Ground"),
    Column("note", vi: "Điều còn để ngỏ", en: "What is left open"),
  ]

  private static func notes(_ flag: UnitFlag) -> [[Cell]] {
    flag.flag.notes.map { [.text(flag.unit), .word(flag.flag.ground), .coded($0.en, $0)] }
  }
}

extension FlagColumn {
  /// What comes next, and the command for it.
  static let steps: [FlagColumn] = [ground, next, nextBy, nextDue, articles, command]
}
