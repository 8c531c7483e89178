import CooperativeLaw
import Registry
import Testing

@testable import RegistryCLI

@Suite struct ErrorPageTests {
  @Test("The page of errors is what the errors say", arguments: Language.allCases)
  func page(language: Language) throws {
    let text = ErrorPage(language: language).text
    try Page.expect(text, at: "docs/reference/errors.\(language.rawValue).md")
  }

  @Test("Every error of the registry is on the page", arguments: RegistryErrorName.allCases)
  func listed(name: RegistryErrorName) throws {
    #expect(RegistryErrorName(of: name.sample) == name)
    for language in Language.allCases {
      let text = try Page.text("docs/reference/errors.\(language.rawValue).md")
      #expect(text.contains("### `\(name.rawValue)`\n\n> \(name.sample.message[language])\n"))
    }
  }

  @Test("Every type of error in the source has its sample on the page")
  func everyType() throws {
    let files = Page.files(under: "Sources/RegistryCLI", ending: ".swift")
    let declared = try files.flatMap { file in
      try Page.text(file)
        .matches(of: /(?:struct|enum|extension) (\w+): (?:Error, )?ReportableError/)
        .map { String($0.output.1) }
    }
    let sampled = Set(ErrorPage.samples.map { "\(type(of: $0.error))" })
    #expect(declared.count > 4)
    #expect(Set(declared).subtracting(sampled).isEmpty)
  }

  @Test("The table of exit codes for programs names every one of them")
  func exitCodes() throws {
    let text = try Page.text("docs/developer/exit-codes.md")
    for outcome in Outcome.allCases { #expect(text.contains("\n| \(outcome.rawValue) | ")) }
    for name in EnvironmentName.allCases { #expect(text.contains(name.rawValue)) }
  }
}
