import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// Charts as files and on the screen.
@Suite struct TargetChartFileTests {
  private let typed = ["report", "targets", "--programme", "province-2030"]

  @Test("--svg draws into a file of its own beside the answer")
  func svg() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.svg")
    let sample = try UnitSample.shared.get()
    let plain = sample.run(typed)
    #expect(sample.run(typed + ["--svg", path]) == plain)
    let drawn = try String(contentsOfFile: path, encoding: .utf8)
    #expect(drawn.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 "))
    #expect(try folder.names() == ["a.svg"])
    let again = sample.run(typed + ["--svg", path])
    #expect(again.stderr == "Đã ghi đè tệp \(path).\n")
    #expect(sample.run(typed + ["--svg", folder.path("none/a.svg")]).exit == .usage)
  }

  @Test("A page of targets has the chart above the table")
  func page() throws {
    let page = try UnitSample.shared.get().run(typed + ["--format", "html"]).stdout
    let chart = try #require(page.range(of: "<div class=\"strip\"><svg"))
    let table = try #require(page.range(of: "<h2>Chỉ tiêu</h2>"))
    #expect(chart.lowerBound < table.lowerBound)
  }

  @Test("--chart has its own form")
  func chart() throws {
    let sample = try UnitSample.shared.get()
    #expect(sample.run(typed + ["--chart"]).stdout.contains("█ đạt · ▒ chưa đạt · ┄ chưa rõ"))
    let refused = sample.run(typed + ["--chart", "--format", "html"], language: .en)
    #expect(refused.exit == .usage)
    #expect(refused.stderr.hasPrefix("Error: --chart has its own form"))
  }
}
