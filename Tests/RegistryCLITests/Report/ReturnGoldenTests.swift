import CooperativeLaw
import Foundation
import Testing

@testable import RegistryCLI

/// What officers read of returns, in both languages, from the sample district.
@Suite struct ReturnGoldenTests {
  private static let sample = Result {
    let sample = try UnitSample.demo()
    return sample.path
  }

  private static let reads: [[String]] = [
    ["report", "year", "--year", "2025"],
    ["bao-cao", "nua-nam", "--year", "2026", "--half", "1", "--area", "Thanh Mai"],
    ["report", "group-summary", "--year", "2025"],
    ["report", "group-book", "--area", "Thanh Mai"],
    ["report", "year", "--year", "2025", "--units", "movement.founded.cooperative"],
    ["report", "year", "--year", "2025", "--units", "reporting.missing.group", "--format", "csv"],
    ["report", "year", "--units", "movement.founded"],
    ["report", "year", "--units", "movement.founded.bank"],
    ["report", "year", "--year", "2026"],
    ["report", "year", "--year", "26"],
    ["report", "half-year", "--half", "3"],
    ["report", "year", "--area", "99999"],
    ["report", "indicators", "units.cooperatives", "--by", "area"],
    ["report", "indicators", "units.cooperatives", "--by", "area", "--map", "2025-06-30"],
    [
      "report", "indicators", "units.cooperatives", "--by", "area", "--map", "2025-06-30",
      "--level", "commune",
    ],
    ["report", "indicators", "members.population_share", "--by", "area", "--level", "province"],
    ["report", "targets", "--programme", "province-2030"],
    ["report", "issued"],
  ]

  @Test(arguments: [Language.vi, .en])
  func returns(language: Language) throws {
    try assertGoldenRuns(
      "returns", Self.reads, registry: Self.sample.get(), terminal: 160, language: language)
  }

  @Test(arguments: [Language.vi, .en])
  func sending(language: Language) throws {
    let copy = UnitSample.temporaryPath()
    try FileManager.default.copyItem(atPath: Self.sample.get(), toPath: copy)
    try assertGoldenRuns(
      "returns-issued",
      [
        ["report", "group-summary", "--year", "2025", "--issue", "--dry-run"],
        ["report", "group-summary", "--year", "2025", "--issue", "--decision", "12/BC"],
        ["report", "group-summary", "--year", "2025", "--issue"],
        ["report", "group-summary", "--issue", "--known-at", "2026-01-01"],
        ["report", "issued"],
        [
          "annual-report", "record", "THT-00048", "--year", "2025", "--figure", "revenue=9 tỷ",
          "--effective", "2026-01-20",
        ],
        ["report", "issued", "1", "--difference"],
        ["report", "issued", "1"],
        ["report", "issued", "7"],
      ], registry: copy, terminal: 160, language: language)
  }
}
