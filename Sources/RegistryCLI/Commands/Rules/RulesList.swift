import ArgumentParser
import CooperativeLaw

/// `htx rules list`: every rule, with the act it judges and its articles.
struct RulesList: Verb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê quy tắc.", en: "List the rules.")
  }

  @Option(
    help: .said(
      vi: "Chỉ quy tắc về việc này, như naming.", en: "Only rules on this act, such as naming.",
      value: LocalizedText(vi: "việc", en: "act")))
  var act: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let entries = RuleBook.entries.filter { act == nil || RuleBook.topic(of: $0) == act }
    if let act, entries.isEmpty { throw UnknownRule(id: act, nearest: []) }
    try session.show(Table(RulesList.columns, rows: entries.map(RulesList.row)))
    return .done
  }

  private static let columns = [
    Column("id", vi: "Quy tắc", en: "Rule", .code),
    Column("act", vi: "Việc", en: "Act"),
    Column("title", vi: "Nội dung", en: "Title"),
    Column("articles", vi: "Căn cứ", en: "Articles"),
  ]

  private static func row(_ entry: RuleEntry) -> [Cell] {
    let articles = entry.citations.map { say(LocalizedText(citation: $0)) }
    return [
      .text(entry.id.rawValue), RuleBook.act(RuleBook.topic(of: entry)), .text(say(entry.title)),
      articles.isEmpty ? .missing : .text(articles.joined(separator: "; ")),
    ]
  }
}
