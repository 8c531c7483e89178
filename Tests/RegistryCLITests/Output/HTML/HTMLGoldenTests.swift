import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// Whole pages, kept in `fixtures/golden/html` to be looked at in a browser.
@Suite struct HTMLGoldenTests {
  private static let pages = [
    ("report-targets", ["report", "targets", "--programme", "province-2030"]),
    ("unit-list", ["unit", "list", "--area", "Thanh Mai", "--as-of", "2026-06-30"]),
    ("unit-show", ["unit", "show", "HTX-00001", "--known-at", "2026-11-21 23:00"]),
    ("member-form", ["member", "export", "HTX-00002", "--form", "auto"]),
    ("rules-list", ["rules", "show", "registration.minimum-members"]),
  ]

  @Test(arguments: pages, [Language.vi, .en])
  func page(_ page: (name: String, command: [String]), language: Language) throws {
    let sample = try UnitSample()
    let result = sample.run(page.command + ["--format", "html", "--quiet"], language: language)
    #expect(result.exit == .done, "\(result)")
    try assertGolden(result.stdout, "html/\(page.name).\(language.rawValue).html")
  }
}
