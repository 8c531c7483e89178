import ArgumentParser
import CooperativeLaw

/// A language as it is named after `--lang`.
enum LanguageName: String, ExpressibleByArgument, CaseIterable {
  case vi
  case en

  /// The language itself.
  var language: Language {
    switch self {
    case .vi: .vi
    case .en: .en
    }
  }
}

/// Where the language of a run is looked for, first found first taken.
struct LanguageChoice {
  let arguments: [String]
  let environment: [String: String]
  /// The language set in the registry that the run names, when it can be read.
  let registrySetting: () -> Language?

  /// The language to speak: option, `HTX_LANG`, registry, locale, Vietnamese.
  var language: Language {
    named(GlobalArguments.value(of: "--lang", in: arguments))
      ?? named(environment[EnvironmentName.language.rawValue])
      ?? registrySetting() ?? locale ?? .vi
  }

  private func named(_ text: String?) -> Language? {
    text.flatMap { LanguageName(rawValue: $0)?.language }
  }

  /// The locale counts when it is set to one of our languages, such as `en_GB.UTF-8`.
  private var locale: Language? {
    let names: [EnvironmentName] = [.localeForAll, .localeForMessages, .locale]
    let first = names.lazy.compactMap { environment[$0.rawValue] }.first { !$0.isEmpty }
    return named(first?.prefix { $0 != "_" && $0 != "." && $0 != "@" }.lowercased())
  }
}
