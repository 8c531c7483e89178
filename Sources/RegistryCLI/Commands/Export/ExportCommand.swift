import ArgumentParser

/// The noun `export` (xuất dữ liệu).
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "export", vi: "Xuất dữ liệu ra tệp.", en: "Export data to a file.",
      verbs: [ExportUnits.self, ExportMembers.self, ExportRatings.self, ExportOcop.self]
        + YearlyVerbs.exports + [ExportLog.self])
  }
}
