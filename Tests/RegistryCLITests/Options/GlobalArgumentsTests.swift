import ArgumentParser
import Testing

@testable import RegistryCLI

@Suite struct GlobalArgumentsTests {
  @Test(
    "Global options before the verb are moved behind it",
    arguments: [
      ("--registry X unit list", "unit list --registry X"),
      ("--registry=X unit list", "unit list --registry=X"),
      ("unit --registry X list", "unit list --registry X"),
      ("--quiet don-vi xem Y", "don-vi xem --quiet Y"),
      ("--lang en unit list --quiet", "unit list --lang en --quiet"),
      ("unit list --registry X", "unit list --registry X"),
      ("--lang en --help", "--help"),
      ("--lang en unit", "unit"),
      ("--lang en help unit", "help unit"),
      ("help --lang en unit --quiet", "help unit"),
      ("--other X unit list", "--other X unit list"),
      ("--lang", ""),
    ])
  func hoists(typed: String, parsed: String) {
    let arguments = typed.split(separator: " ").map(String.init)
    let expected = parsed.split(separator: " ").map(String.init)
    #expect(GlobalArguments.hoisted(arguments, root: SampleRoot.self) == expected)
  }

  @Test("Every global option that the parser knows is moved, and no other")
  func knowsEveryGlobalOption() {
    let words = GlobalOptions.helpMessage(columns: 500).split { " \n,[]".contains($0) }
    let names = Set(words.filter { $0.hasPrefix("--") }.map(String.init))
    let expected = Set(GlobalArguments.names.keys).union(["--help"])
    #expect(names.filter { $0 != "--format" } == expected.filter { $0 != "--format" })
    #expect(GlobalArguments.names["--format"] == true)
  }

  @Test("The last of repeated values counts")
  func lastValueCounts() {
    #expect(GlobalArguments.value(of: "--lang", in: ["--lang", "vi", "--lang=en"]) == "en")
    #expect(GlobalArguments.value(of: "--lang", in: ["--lang"]) == nil)
  }
}
