import CooperativeLaw
import Testing

@testable import RegistryCLI

@Suite struct LanguageChoiceTests {
  @Test(
    "The language is taken from option, environment, registry, locale, in this order",
    arguments: [
      (["--lang", "en"], ["HTX_LANG": "vi"], Language.vi, Language.en),
      (["--lang=en"], ["HTX_LANG": "vi"], .vi, .en),
      ([], ["HTX_LANG": "en", "LANG": "vi_VN.UTF-8"], .vi, .en),
      ([], ["LANG": "vi_VN.UTF-8"], .en, .en),
      ([], ["LANG": "en_GB.UTF-8"], nil, .en),
      ([], ["LANG": "en_GB.UTF-8", "LC_ALL": "vi_VN"], nil, .vi),
      ([], ["LANG": "fr_FR.UTF-8"], nil, .vi),
      ([], ["LANG": "C.UTF-8"], nil, .vi),
      ([], [:], nil, .vi),
      (["--", "--lang", "en"], [:], nil, .vi),
      (["--lang", "fr"], [:], .en, .en),
    ] as [([String], [String: String], Language?, Language)])
  func choosesInOrder(
    arguments: [String], environment: [String: String], registry: Language?, expected: Language
  ) {
    let choice = LanguageChoice(
      arguments: arguments, environment: environment, registrySetting: { registry })
    #expect(choice.language == expected)
  }

  @Test("The registry asked for its language is the one that the run names")
  func asksTheNamedRegistry() {
    var runner = Sample.runner
    runner.registryLanguage = { $0 == "huyen.htx" ? .en : nil }
    let english = runner.consequences(["unit", "list", "--registry", "huyen.htx"])
    #expect(english.stdout.hasPrefix("Tax code"))
    #expect(runner.consequences(["unit", "list"]).stdout.hasPrefix("Mã số thuế"))
  }
}
