import CooperativeLaw
import Testing

@testable import RegistryCLI

/// `htx unit list`: every filter lets through what it says.
@Suite struct UnitListTests {
  @Test("The list and what it says of the area", arguments: Language.allCases)
  func golden(language: Language) throws {
    let sample = try UnitSample.shared.get()
    try assertGoldenRuns(
      "unit-list",
      [
        ["unit", "list"], ["unit", "list", "--area", "Thanh Mai", "--kind", "htx"],
        ["unit", "list", "--format", "csv"], ["unit", "list", "--area", "30628"],
      ], registry: sample.path, language: language)
  }

  @Test(
    "Each filter keeps its units",
    arguments: [
      (["--kind", "htx"], [1, 2, 3]), (["--kind", "tổ hợp tác"], [5]), (["--kind", "union"], [4]),
      (["--status", "active"], [1, 2, 3, 4, 5]),
      (["--status", "Đang hoạt động"], [1, 2, 3, 4, 5]),
      (["--status", "ended"], []), (["--sector", "nong nghiep", "--kind", "htx"], [1, 3]),
      (["--law", "2012"], [1]), (["--law", "L2023"], [2, 3, 4]),
      (["--registered-from", "10/09/2025"], [2, 3, 4]),
      (["--registered-from", "11/09/2025"], [3, 4]),
      (["--registered-to", "15/03/2019"], [1]), (["--registered-to", "14/03/2019"], []),
      (["--credit-fund"], []), (["--no-credit-fund", "--kind", "union"], [4]),
      (["--area", "Thái Nguyên"], [1, 2, 3, 4, 5]), (["--area", "tinh bac kan"], [1, 2, 3, 4, 5]),
      (["--area", "huyện Chợ Mới"], [1, 2, 3, 4, 5]), (["--area", "02092"], []),
      (["--as-of", "2019-03-15"], [1]), (["--known-at", "2026-11-20"], []),
    ])
  func filters(options: [String], units: [Int]) throws {
    let sample = try UnitSample.shared.get()
    let result = sample.run(["unit", "list", "--format", "csv"] + options)
    #expect(result.exit == .done, "\(result)")
    let found = result.stdout.split(separator: "\n").dropFirst().compactMap { line in
      line.split(separator: ",").first.flatMap { Int($0.suffix(5)) }
    }
    #expect(found.sorted() == units, "\(result)")
  }
}
