import CooperativeLaw
import Foundation
import Registry
import Testing

@testable import RegistryCLI

/// `htx unit change`: what changes is shown before and after, with its duty; nothing is no change.
@Suite struct UnitChangeTests {
  @Test(
    "Before and after, and which change is registered or notified", arguments: Language.allCases)
  func golden(language: Language) throws {
    let sample = try UnitSample.empty()
    try #require(sample.run(["unit", "register"] + UnitSample.third).exit == .done)
    let change = [
      "unit", "change", "HTX-1", "--address", "thôn Bản Cốc", "--lines", "0111,1061", "--phone",
      "0900000199", "--effective", "2026-11-16", "--received", "2026-11-20",
    ]
    try assertGoldenRuns(
      "unit-change",
      [change + ["--dry-run"], change, change, ["unit", "history", "HTX-1"]], registry: sample.path,
      terminal: nil, language: language)
  }

  @Test(
    "Nothing to change is told kindly, ends with 64 and writes nothing",
    arguments: [
      [], ["--name", "Hợp tác xã Lúa nếp Bản Cốc"], ["--capital", "1.000.000.000"],
      ["--lines", "0111"], ["--area", "Thanh Mai"], ["--phone", ""],
      ["--representative", "Hoàng Văn An"],
    ])
  func nothing(options: [String]) throws {
    let sample = try UnitSample.empty()
    try #require(sample.run(["unit", "register"] + UnitSample.third).exit == .done)
    let before = try sample.bytes()
    let result = sample.run(["unit", "change", "HTX-1"] + options)
    #expect(result.exit == .usage, "\(result)")
    #expect(result.stderr.contains("không có gì để thay đổi"))
    #expect(try sample.bytes() == before)
  }

  @Test("--as-of and --known-at give four different answers: typed late, then corrected")
  func fourAnswers() throws {
    let sample = try UnitSample.empty()
    try file(sample, "2026-12-01", ["register"] + UnitSample.third)
    try file(sample, "2026-12-10", change("2 tỷ", from: "2026-11-01"))
    try file(sample, "2026-12-20", change("3 tỷ", from: "2026-10-10"))
    try file(sample, "2026-12-20", change("4 tỷ", from: "2026-11-01"))
    let answers = try ["2026-12-15", "2026-12-25"].flatMap { known in
      try ["2026-10-31", "2026-11-01"].map { try capital(sample, asOf: $0, knownAt: known) }
    }
    #expect(answers == [1, 2, 3, 4].map { $0 * 1_000_000_000 })
    #expect(try capital(sample, asOf: "2026-10-09", knownAt: "2026-12-25") == 1_000_000_000)
    #expect(try capital(sample, asOf: "2026-11-01", knownAt: "2026-12-09") == 1_000_000_000)
  }

  private func change(_ capital: String, from day: String) -> [String] {
    ["change", "HTX-1", "--capital", capital, "--effective", day]
  }

  /// Files an act on a day of the machine's clock.
  private func file(_ sample: UnitSample, _ day: String, _ arguments: [String]) throws {
    let clock = RegistryClock.fixed(try Date(day + "T03:00:00Z", strategy: .iso8601))
    let result = CommandRunner(clock: clock, account: { "canbo" }).consequences(
      ["unit"] + arguments, environment: ["HTX_REGISTRY": sample.path])
    try #require(result.exit == .done, "\(result)")
  }

  private func capital(_ sample: UnitSample, asOf: String, knownAt: String) throws -> Int {
    let result = sample.run(
      "unit", "show", "HTX-1", "--as-of", asOf, "--known-at", knownAt, "--format", "json")
    let json = try JSONSerialization.jsonObject(with: Data(result.stdout.utf8))
    return try #require((json as? [String: Any])?["charter_capital"] as? Int, "\(result)")
  }
}
