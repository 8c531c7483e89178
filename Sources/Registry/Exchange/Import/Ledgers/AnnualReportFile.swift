internal import CooperativeLaw
internal import GRDB

/// A file of yearly reports (báo cáo năm), one row a unit and year.
enum AnnualReportFile: LedgerFile {
  static let filingKind = FilingKind.importAnnualReports

  static let columns =
    [
      LedgerColumn.unit,
      LedgerColumn(
        "year", .year, vi: "Năm", en: "Year", required: true, also: ["Năm báo cáo"]),
      LedgerColumn(
        "received_on", .day(), vi: "Ngày nhận", en: "Received on",
        also: ["Ngày nhận báo cáo", "Ngày nộp"]),
      LedgerColumn(
        "people_as_of", .day(), vi: "Ngày chốt số người", en: "People as of",
        also: ["Ngày chốt thành viên, lao động"]),
      LedgerColumn(
        "money_as_of", .day(), vi: "Ngày chốt số tiền", en: "Money as of",
        also: ["Ngày chốt tài sản, vốn"]),
    ]
    + YearlyFigure.allCases.map(column) + [.document, .note]

  static let table = LedgerTarget("annual_report", key: ["unit_id", "year"], .restated)

  private static func column(_ figure: YearlyFigure) -> LedgerColumn {
    let content: LedgerColumn.Content =
      figure.isMoney ? (figure.mayBeNegative ? .signedMoney : .money) : .count
    return LedgerColumn(
      figure.rawValue, content, vi: figure.label.vi, en: figure.label.en,
      also: aliases[figure] ?? [])
  }

  private static let aliases: [YearlyFigure: [String]] = [
    .membersEnd: ["Số thành viên", "Tổng số thành viên"],
    .membersEndWomen: ["Thành viên nữ"], .workers: ["Lao động", "Số lao động"],
    .revenue: ["Tổng doanh thu"], .profitBeforeTax: ["Lợi nhuận"],
    .assets: ["Tài sản"], .totalCapital: ["Nguồn vốn", "Vốn hoạt động"],
    .budgetContribution: ["Nộp ngân sách nhà nước", "Thuế đã nộp"],
    .incomePerMember: ["Thu nhập thành viên"], .incomePerWorker: ["Thu nhập lao động"],
  ]

  static func warn(_ db: Database, _ warnings: Warnings) throws {
    let rows = try Row.fetchCursor(db, sql: warned)
    while let row = try rows.next() {
      guard let kind = row.text("unit_kind").flatMap(UnitKind.init) else { continue }
      let facts = YearlyReportFacts(
        subject: row["local_number"], kind: kind, year: row["year"],
        receivedOn: row.day("received_on"), isRegistered: isRegistered(kind, row),
        foundedOn: row.day("founded_on"),
        isAgricultural: row.text("main_line").map { ["01", "02", "03"].contains($0.prefix(2)) },
        model: row.text("model").flatMap(UnitModel.init(rawValue:)),
        isCreditFund: row.text("credit_fund") != nil, figures: YearlyFigures(row))
      for finding in CooperativeLaw.judge(facts, by: RuleCatalogue.yearlyReport) {
        warnings.add(finding, line: row["line"], unit: row["unit_id"])
      }
    }
  }

  private static func isRegistered(_ kind: UnitKind, _ row: Row) -> Bool? {
    if kind != .group || row.text("tax_code") != nil { return true }
    return switch row.text("registration").flatMap(TransitionState.init(rawValue:)) {
    case .registered?: true
    case .notBound?, .notDone?: false
    default: nil
    }
  }

  private static let warned = """
    SELECT stage.*, unit.kind AS unit_kind, unit.local_number,
      (SELECT min(registered_on) FROM unit_registration AS own WHERE \(own)) AS founded_on,
      (SELECT code FROM unit_code AS own WHERE \(open) AND scheme = 'tax_code') AS tax_code,
      (SELECT code FROM unit_line AS own WHERE \(open) AND is_main = 1) AS main_line,
      (SELECT value FROM unit_trait AS own WHERE \(open) AND trait = 'model') AS model,
      (SELECT value FROM unit_trait AS own WHERE \(open) AND trait = 'credit_fund') AS credit_fund,
      (SELECT state FROM unit_transition AS own
        WHERE \(open) AND duty = 'group_registration') AS registration
    FROM import_stage AS stage JOIN unit ON unit.id = stage.unit_id ORDER BY stage.line
    """

  private static let own = "own.unit_id = stage.unit_id AND own.retracted_by IS NULL"
  private static let open = "\(own) AND own.valid_to IS NULL"
}
