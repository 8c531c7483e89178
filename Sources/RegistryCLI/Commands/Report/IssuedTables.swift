import CooperativeLaw
import Registry

/// Returns that were sent, and where they differ from today.
enum IssuedTables {
  static let columns = [
    Column("report", vi: "Số", en: "Number", .integer),
    Column("form", vi: "Báo cáo", en: "Return"),
    Column("period_from", vi: "Từ ngày", en: "From", .date),
    Column("period_to", vi: "Đến ngày", en: "To", .date),
    Column("area", vi: "Địa bàn", en: "Area", isRare: true),
    Column("known_filing", vi: "Đến hồ sơ", en: "Up to filing", .integer, isSpare: true),
    Column("filing", vi: "Hồ sơ", en: "Filing", .integer),
    Column("recorded_at", vi: "Lúc gửi", en: "Sent at"),
    Column("officer", vi: "Người gửi", en: "Officer", .name),
    Column("sha256", vi: "SHA-256", en: "SHA-256", isSpare: true),
  ]

  static func row(_ report: IssuedReport) -> [Cell] {
    [
      .integer(Int(report.id)), .coded(report.form.rawValue, report.form.label),
      .date(report.first), .date(report.last), .optional(report.area?.pathName),
      .integer(Int(report.knownFiling)), .integer(Int(report.filing)), .time(report.recordedAt),
      .text(report.officer), .text(report.sha256),
    ]
  }

  /// Where a return differs from today, cell by cell.
  static func differences(_ differences: [ReturnDifference]) -> Table {
    Table(
      [
        Column("table", vi: "Bảng", en: "Table"), Column("row", vi: "Dòng", en: "Row"),
        Column("column", vi: "Cột", en: "Column"),
        Column("before", vi: "Đã gửi", en: "As sent"), Column("after", vi: "Nay", en: "Now"),
      ],
      rows: differences.map {
        [
          .coded($0.table, $0.title), Cell($0.row), .coded($0.column.vi, $0.column),
          $0.before.map(Cell.init) ?? .missing, $0.after.map(Cell.init) ?? .missing,
        ]
      })
  }
}
