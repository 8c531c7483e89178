import ArgumentParser

/// The noun `annual-report` (báo cáo năm).
struct AnnualReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "annual-report", vi: "Báo cáo năm của đơn vị: thành viên, lao động, kết quả, tài sản.",
      en: "Yearly reports of units: members, workers, results, assets.",
      verbs: [AnnualReportRecordVerb.self, AnnualReportShow.self, AnnualReportList.self])
  }
}
