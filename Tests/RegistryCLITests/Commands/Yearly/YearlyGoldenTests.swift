import CooperativeLaw
import Foundation
import Registry
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// What officers read of activity, meetings, yearly figures and support, in both languages.
@Suite struct YearlyGoldenTests {
  /// One cooperative of five members, founded in August 2025.
  private func file() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "so-lieu-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "so.htx").path(percentEncoded: false)
    let registry = try Registry.create(
      at: path, office: SampleOffice.draft, officer: SampleOffice.officer,
      clock: FrozenClock.morning)
    try registry.register(
      SampleOffice.cooperative(),
      FilingDetails(officer: SampleOffice.officer, effectiveOn: CivilDate(iso: "2025-08-01")))
    try registry.close()
    return path
  }

  @Test(arguments: [Language.vi, .en])
  func activityAndMeetingsAreRecordedAndListed(language: Language) throws {
    let activity = ["activity", "record", "HTX-1"]
    let meeting = ["meeting", "record", "HTX-1", "--kind", "annual", "--on", "2026-05-05"]
    try assertGoldenRuns(
      "activity",
      [
        activity + [
          "--state", "ngừng hoạt động", "--source", "tax_office", "--on", "02/03/2026", "--since",
          "05/01/2026", "--document", "TB 12/CCT", "--dry-run",
        ],
        activity + ["--state", "stopped", "--source", "thue", "--on", "2026-03-02"],
        activity + [
          "--state", "working_again", "--source", "site_visit", "--on", "2026-06-01", "--since",
          "2026-06-02",
        ],
        activity + ["--state", "working_again", "--source", "site_visit", "--on", "2026-06-01"],
        ["activity", "list"], ["activity", "list", "HTX-1", "--as-of", "2026-05-31"],
        meeting + ["--year", "2025", "--present", "2", "--entitled", "5"],
        meeting + ["--year", "2025", "--present", "4", "--entitled", "5", "--resolution", "01/NQ"],
        meeting + ["--present", "6", "--entitled", "5"],
        ["meeting", "list", "--format", "csv"],
        ["meeting", "list", "--known-at", "2026-11-01"], ["activity", "record", "HTX-1"],
      ], registry: try file(), terminal: 120, language: language)
  }

  @Test(arguments: [Language.vi, .en])
  func yearlyReportsStandYearBesideYear(language: Language) throws {
    let record = ["annual-report", "record", "HTX-1"]
    let figures = ["--figure", "members_end=5", "--figure", "revenue=900000000"]
    try assertGoldenRuns(
      "annual-report",
      [
        record + figures + ["--year", "2025", "--received", "2025-12-16", "--dry-run"],
        record + figures + ["--year", "2025", "--received", "2025-12-15"],
        record + [
          "--year", "2025", "--received", "2025-12-20", "--figure", "Doanh thu=1,5 tỷ",
          "--figure", "members_end=5", "--figure", "members_end_women=6", "--figure",
          "profit_after_tax=-20000000", "--figure", "workers=",
        ],
        record + ["--year", "2026", "--figure", "revenue=1200000000", "--figure", "workers=0"],
        record + ["--year", "2027", "--figure", "turnover=1", "--figure", "debts=3.5"],
        record + ["--year", "2026", "--figure", "revenue"],
        ["annual-report", "show", "HTX-1"],
        ["annual-report", "show", "HTX-1", "--years", "1", "--format", "json"],
        ["annual-report", "list", "--year", "2025"],
        ["export", "annual-reports", "--as-of", "2025-12-31"],
        ["unit", "show", "HTX-1"], ["unit", "history", "HTX-1"], ["filing", "show", "4"],
        ["filing", "void", "4"], ["annual-report", "list"],
      ], registry: try file(), terminal: 120, language: language)
  }

  @Test(arguments: [Language.vi, .en])
  func managersLinksAndCertificationsAreRecorded(language: Language) throws {
    try assertGoldenRuns(
      "held-facts",
      [
        [
          "qualification", "record", "HTX-1", "--person", "Hoàng Văn An", "--level", "cao đẳng",
          "--field", "kế toán", "--from", "2025-09-01",
        ],
        ["qualification", "record", "HTX-1", "--person", "Lê Văn Lạ", "--level", "college"],
        ["qualification", "list"],
        [
          "training", "record", "HTX-1", "--person", "2", "--kind", "further_training", "--on",
          "2026-02-05", "--topic", "Luật Hợp tác xã 2023", "--organiser", "Liên minh HTX tỉnh",
        ],
        ["training", "list", "HTX-1"],
        [
          "link", "add", "HTX-1", "--partner", "Công ty Chế biến Nà Ba", "--product",
          "dong riềng", "--contract", "05/HĐ", "--contract-ends", "2027-12-31", "--from",
          "2026-01-05",
        ],
        ["link", "list"],
        [
          "link", "end", "HTX-1", "--partner", "cong ty che bien na ba", "--effective",
          "2026-09-01",
        ],
        ["link", "end", "HTX-1", "--partner", "cong ty che bien na ba"],
        [
          "certification", "add", "HTX-1", "--scheme", "vietgap", "--scope", "bí xanh",
          "--expires", "2026-06-30", "--from", "2026-01-05",
        ],
        ["certification", "list"],
        ["certification", "end", "HTX-1", "--scheme", "VietGAP"],
        [
          "unit", "change", "HTX-1", "--trait", "led_by_women", "--trait", "miền núi",
          "--effective", "2026-01-05",
        ],
        ["unit", "change", "HTX-1", "--no-trait", "women", "--effective", "2026-03-02"],
        ["unit", "history", "HTX-1"],
        ["export", "qualifications"], ["export", "links"], ["export", "certifications"],
      ], registry: try file(), terminal: 130, language: language)
  }

  @Test(arguments: [Language.vi, .en])
  func supportAndAreasAreRecorded(language: Language) throws {
    let fund = ["support", "fund", "record", "--area", "02086", "--on", "2026-04-06"]
    let population = ["area", "statistic", "record", "02086", "--item", "population"]
    try assertGoldenRuns(
      "support",
      [
        [
          "support", "record", "--kind", "training_class", "--on", "2026-04-06", "--area",
          "02086", "--title", "Quản trị hợp tác xã", "--participants", "30", "--amount",
          "15 triệu", "--unit", "HTX-1",
        ],
        ["support", "record", "--kind", "handbook", "--quantity", "500", "--on", "2026-05-04"],
        ["support", "attend", "2", "HTX-1", "--people", "3"],
        ["support", "attend", "9", "HTX-1"], ["support", "list"],
        ["support", "list", "HTX-1", "--as-of", "2026-04-30"],
        fund + ["--kind", "charter_capital", "--amount", "10 tỷ"],
        fund + ["--kind", "loan", "--amount", "200 triệu", "--unit", "HTX-1"],
        fund + ["--kind", "charter_capital", "--amount", "1 tỷ", "--unit", "HTX-1"],
        ["support", "fund", "list"],
        population + ["--year", "2025", "--value", "4000", "--source", "Niên giám 2025"],
        population + ["--year", "2025", "--value", "4100"],
        [
          "area", "statistic", "record", "02086", "--item", "new_rural", "--year", "2025",
          "--value", "2",
        ],
        ["area", "statistic", "list"], ["export", "support"], ["export", "area-statistics"],
      ], registry: try file(), terminal: 120, language: language)
  }
}
