import CooperativeLaw
import Testing

@testable import RegistryCLI

/// What officers read of ratings, schemes and the lists of weak units.
@Suite struct RatingGoldenTests {
  private static let record = [
    "rating", "record", "khe muoi", "--year", "2024", "--scheme", "TT01_2020", "--scored-on",
    "05/12/2024", "--board", "06/12/2024", "--control", "07/12/2024", "--received", "10/12/2024",
  ]

  @Test(arguments: [Language.vi, .en])
  func ratingsAreRecordedReplacedAndShown(language: Language) throws {
    let file = try RatedFile()
    try assertGoldenRuns(
      "rating-record",
      [
        Self.record + ["--total", "79,95", "--score", "C05=7,5", "--dry-run"],
        Self.record + ["--total", "79,95", "--grade", "tốt"],
        Self.record + ["--total", "79,95", "--score", "C05=7,5"],
        Self.record + ["--total", "81", "--score", "C05=8,5"],
        ["rating", "show", "htx-1"],
        [
          "xep-loai", "ghi", "htx-2", "--year", "2024", "--scheme", "01/2020", "--not-rated",
          "không nộp",
        ],
        ["rating", "list"], ["rating", "list", "--grade", "tot", "--format", "json"],
        ["rating", "list", "--year", "2024", "--area", "02101", "--format", "csv"],
        ["rating", "list", "--as-of", "2024-12-04"], ["filing", "show", "5"],
      ], registry: file.path, terminal: nil, language: language)
  }

  @Test(arguments: [Language.vi, .en])
  func schemesAreListedShownAndAdded(language: Language) throws {
    let file = try RatedFile()
    let sample = RatedFile.fixture("ratings/scheme.json")
    let add = ["rating", "scheme", "add", sample]
    #expect(
      file.run(["rating", "scheme", "add", RatedFile.fixture("ratings/scheme.json"), "--dry-run"])
        .exit == .done)
    #expect(file.run(add).exit == .done)
    try assertGoldenRuns(
      "rating-scheme",
      [
        ["rating", "scheme", "list"], ["rating", "scheme", "show", "01/2020"],
        ["rating", "scheme", "show", "khe-muoi-2026", "--format", "json"],
        ["xep-loai", "bo-tieu-chi", "xem", "SBV"], ["rating", "scheme", "show", "TT99"],
      ], registry: file.path, terminal: nil, language: language)
  }

  @Test(arguments: [Language.vi, .en])
  func theWeakAreListedByTheDefinitionTheOfficeChose(language: Language) throws {
    let file = try RatedFile()
    for (unit, year, total) in [
      ("htx-1", 2022, "85"), ("htx-1", 2023, "66"), ("htx-1", 2024, "64,5"),
      ("htx-2", 2023, "49,99"), ("htx-2", 2024, "65"), ("htx-3", 2024, "40"),
    ] {
      let result = file.run([
        "rating", "record", unit, "--year", "\(year)", "--scheme", "TT01_2020", "--total", total,
      ])
      #expect(result.exit == .done)
    }
    try assertGoldenRuns(
      "watch-weak",
      [
        ["watch", "weak"], ["watch", "weak", "--by", "falling", "--format", "json"],
        ["watch", "definition", "falling", "--dry-run"], ["watch", "definition", "falling"],
        ["theo-doi", "yeu-kem"], ["watch", "definition"],
        ["watch", "effective", "--area", "02101"], ["watch", "weak", "--by", "tot"],
        ["watch", "weak", "--by", "yeu", "--as-of", "2023-12-31"],
        ["watch", "weak", "--by", "no-report", "--format", "csv"],
        ["watch", "inactive"], ["watch", "inactive", "--months", "12", "--format", "csv"],
      ], registry: file.path, terminal: nil, language: language)
  }
}
