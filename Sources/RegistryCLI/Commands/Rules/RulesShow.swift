import ArgumentParser
import CooperativeLaw

/// `htx rules show ID`: what a rule asks, its articles, and its examples run now.
struct RulesShow: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "show", vi: "Xem một quy tắc: yêu cầu, điều luật, ví dụ chạy ngay.",
      en: "Show a rule: what it asks, its articles, its examples run now.")
  }

  @Argument(
    help: .said(
      vi: "Tên quy tắc.", en: "The rule's name.", value: LocalizedText(vi: "quy-tắc", en: "rule")),
    completion: .list(RuleBook.entries.map(\.id.rawValue)))
  var id: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let rule = RuleAnswer(entry: try RuleBook.entry(id))
    try session.show(Answer(fields: rule.fields, parts: [rule.articles, rule.examples]))
    return .done
  }
}
