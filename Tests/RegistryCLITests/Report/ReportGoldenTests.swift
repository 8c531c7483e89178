import CooperativeLaw
import Testing

@testable import RegistryCLI

/// What officers read of indicators and targets, in both languages.
@Suite struct ReportGoldenTests {
  private static let runs: [[String]] = [
    ["report", "programmes"],
    ["report", "indicators", "units.cooperatives", "members.total", "revenue.total"],
    ["report", "indicators", "Số hợp tác xã", "--by", "law"],
    ["report", "indicators", "members.total", "--units", "--format", "csv"],
    ["report", "indicators", "members.total", "--definition"],
    ["report", "indicators", "units.coop"],
    ["report", "indicators", "--units"],
    ["report", "targets", "--programme", "bac-kan-2021-2025"],
    ["report", "targets", "--programme", "national-2021-2025", "--format", "json"],
    ["report", "targets", "--programme", "province-2030", "--chart"],
    ["report", "targets", "--programme", "khong-co"],
    ["bao-cao", "chi-so", "units.groups", "--area", "Thanh Mai", "--as-of", "2026-06-30"],
  ]

  @Test(arguments: [Language.vi, .en])
  func indicatorsAndTargets(language: Language) throws {
    try assertGoldenRuns(
      "report", Self.runs, registry: UnitSample().path, terminal: 140, language: language)
  }
}
