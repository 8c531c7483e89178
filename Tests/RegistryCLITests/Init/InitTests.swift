import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// `htx init`: a registry for an office, or nothing at all.
@Suite struct InitTests {
  private let sample = UnitSample.temporaryPath()

  private func run(
    _ arguments: [String], input: [String] = [], terminal: Int? = nil
  ) -> Consequences {
    CommandRunner(clock: FrozenClock.morning, account: { "canbo" }).consequences(
      ["init", "--registry", sample] + arguments, environment: ["NO_COLOR": "1"], input: input,
      terminal: terminal)
  }

  private var isMade: Bool { FileManager.default.fileExists(atPath: sample) }

  @Test(
    "It says what was made and what to do next in at most five lines", arguments: Language.allCases)
  func golden(language: Language) throws {
    try assertGoldenRuns(
      "init", [["init", "--office", "Phòng Kinh tế xã Chợ Mới", "--area", "02086"]],
      registry: UnitSample.temporaryPath(), language: language)
  }

  @Test(
    "The office's area may be a name; a city may have many of it",
    arguments: [
      ("xã Chợ Mới, Thái Nguyên", "02086"), ("19", "19"), ("tỉnh Thái Nguyên", "19"),
    ])
  func areaByName(typed: String, code: String) throws {
    let result = run(["--office", "Thử", "--area", typed, "--format", "json"])
    #expect(result.exit == .done, "\(result)")
    #expect(result.stdout.contains("(\(code))"))
  }

  @Test(
    "An area that is not there, or no more, leaves no file",
    arguments: [
      "99999", "065", "xã Không Có Đâu",
    ])
  func noArea(typed: String) {
    let result = run(["--office", "Thử", "--area", typed])
    #expect(result.exit == .notFound)
    #expect(!isMade)
  }

  @Test("Several areas of one name are listed with their codes and leave no file")
  func ambiguousArea() {
    let result = run(["--office", "Thử", "--area", "Chợ Mới"])
    #expect(result.exit == .notFound)
    #expect(result.stderr.contains("02086") && result.stderr.contains("30628"))
    #expect(!isMade)
  }

  @Test("Without a terminal a missing office is wrong usage")
  func missing() {
    #expect(run(["--area", "02086"]).exit == .usage)
    #expect(!isMade)
  }

  @Test("At a terminal the office and its area are asked for")
  func asked() {
    let result = run([], input: ["Phòng Kinh tế xã Chợ Mới", "02086"], terminal: 80)
    #expect(result.exit == .done, "\(result)")
    #expect(isMade)
  }

  @Test("A registry that is there is left as it is")
  func exists() throws {
    #expect(run(["--office", "Thử", "--area", "02086"]).exit == .done)
    let before = try Data(contentsOf: URL(filePath: sample))
    #expect(run(["--office", "Khác", "--area", "02086"]).exit == .usage)
    #expect(try Data(contentsOf: URL(filePath: sample)) == before)
  }

  @Test("--demo makes the sample district with every unit, member and position of its books")
  func demo() throws {
    let result = run(["--demo"])
    #expect(result.exit == .done, "\(result)")
    #expect((result.stdout + result.stderr).split(separator: "\n").count <= 5)
    let listed = CommandRunner(clock: FrozenClock.morning).consequences(
      ["unit", "list", "--registry", sample, "--format", "csv"])
    #expect(listed.stdout.split(separator: "\n").count == 52)
    #expect(run(["--demo", "--office", "Thử"]).exit == .usage)
  }
}
