import ArgumentParser

/// The noun `report` (báo cáo).
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "report", vi: "Chỉ tiêu, kế hoạch và báo cáo định kỳ.",
      en: "Indicators, plans and periodic returns.",
      verbs: [
        ReportYear.self, ReportHalfYear.self, ReportGroupSummary.self, ReportGroupBook.self,
        ReportIssued.self,
        ReportIndicators.self, ReportTargets.self, ReportProgrammes.self,
      ])
  }
}
