import ArgumentParser
import CooperativeLaw
import Registry
import Testing

@testable import RegistryCLI

@Suite struct SessionTests {
  private func shown(_ extra: [String], _ environment: [String: String] = [:]) -> String {
    Sample.runner.consequences(
      extra + ["unit", "show", "A", "--format", "csv", "--quiet"], environment: environment
    ).stdout.split(separator: "\n").last.map(String.init) ?? ""
  }

  @Test("Registry and officer come from option, environment, then default")
  func namesInOrder() {
    let environment = ["HTX_REGISTRY": "e.htx", "HTX_OFFICER": "Lan"]
    #expect(shown([]) == "./so-dang-ky.htx,canbo")
    #expect(shown([], environment) == "e.htx,Lan")
    #expect(shown(["--registry", "o.htx", "--officer", "Mai"], environment) == "o.htx,Mai")
    #expect(shown([], ["HTX_REGISTRY": "", "HTX_OFFICER": ""]) == "./so-dang-ky.htx,canbo")
  }

  @Test("Without officer and account the run says what is missing")
  func noOfficer() {
    var runner = Sample.runner
    runner.account = { nil }
    let result = runner.consequences(["unit", "show", "A"])
    #expect(
      result
        == Consequences(
          .usage, stderr: "Lỗi: Thiếu --officer.\nCách sửa: Hãy thêm --officer vào dòng lệnh.\n"))
  }

  private func session(_ typed: [String], error: MemorySink = MemorySink(), terminal: Bool = true)
    throws -> Session
  {
    let console = Console(
      output: MemorySink(), error: error, readLine: { nil }, inputIsTerminal: terminal,
      outputIsTerminal: terminal, errorIsTerminal: terminal, width: 80, colours: false)
    return Session(
      console: console, global: try GlobalOptions.parse(typed), environment: [:],
      clock: Sample.clock, account: "canbo")
  }

  @Test("Progress shows on a terminal only, and not with --quiet")
  func progress() throws {
    for (typed, terminal, isShown) in [
      ([], true, true), ([], false, false), (["--quiet"], true, false),
    ] {
      let error = MemorySink()
      try session(typed, error: error, terminal: terminal).progress(bytes: 10).update(
        bytes: 1, rows: 1)
      #expect(error.text.isEmpty != isShown)
    }
  }

  @Test("A read asks about today and the present unless told otherwise")
  func moments() throws {
    let session = try session([])
    let today = try #require(CivilDate(iso: "2026-11-21"))
    #expect(session.moment(try ReadOptions.parse([])) == Moment(day: today))
    let read = try ReadOptions.parse(["--as-of", "31/12/2025", "--known-at", "2026-01-02 10:00"])
    let yearEnd = try #require(CivilDate(iso: "2025-12-31"))
    #expect(
      session.moment(read) == Moment(day: yearEnd, knowledge: .time("2026-01-02T03:00:59.999Z")))
  }

  @Test("The options of a write become the details of its filing")
  func filings() throws {
    let write = try WriteOptions.parse([
      "--dry-run", "--effective", "1/2/2026", "--decision", "12/QĐ", "--decided", "2026-01-31",
      "--note", "gấp",
    ])
    let filing = try session(["--officer", "Mai"]).filing(write)
    #expect(filing.officer == "Mai")
    #expect(filing.dryRun)
    #expect(filing.effectiveOn == CivilDate(iso: "2026-02-01"))
    #expect(filing.decidedOn == CivilDate(iso: "2026-01-31"))
    #expect(filing.decisionNumber == "12/QĐ")
    #expect(filing.note == "gấp")
  }

  @Test("Findings of an answer are talk beside a table and data inside JSON")
  func findings() {
    let typed = ["unit", "show", "A", "--quiet", "--lang", "en"]
    let table = Sample.runner.consequences(typed)
    #expect(table.stderr.hasPrefix("WARNING: The name is close to another."))
    #expect(!table.stdout.contains("close to another"))
    let json = Sample.runner.consequences(typed + ["--format", "json"])
    #expect(json.stderr.isEmpty)
    #expect(json.stdout.contains("\"message\": \"The name is close to another.\""))
  }
}
