import ArgumentParser
import CooperativeLaw

/// The noun `rules` (quy tắc).
struct RulesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "rules", vi: "Các quy tắc mà hồ sơ được xét, với điều luật.",
      en: "The rules that filings are judged by, with their articles.",
      verbs: [RulesList.self, RulesShow.self, RulesExplain.self])
  }
}
