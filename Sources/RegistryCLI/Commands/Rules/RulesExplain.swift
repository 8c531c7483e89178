import ArgumentParser
import CooperativeLaw
import Registry

/// `htx rules explain ID`: what a rule found of a unit or in a filing, and why.
struct RulesExplain: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "explain", vi: "Giải thích: quy tắc này đã ghi nhận gì về đơn vị hay trong hồ sơ, vì sao.",
      en: "Explain what a rule found of a unit or in a filing, and why.")
  }

  @Argument(
    help: .said(
      vi: "Tên quy tắc.", en: "The rule's name.", value: LocalizedText(vi: "quy-tắc", en: "rule")),
    completion: .list(RuleBook.entries.map(\.id.rawValue)))
  var id: String
  @Option(
    help: .said(
      vi: "Những lưu ý đã ghi về đơn vị này.", en: "What was kept about this unit.",
      value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var unit: String?
  @Option(
    help: .said(
      vi: "Những lưu ý đã ghi cùng hồ sơ này.", en: "What was kept with this filing.",
      value: LocalizedText(vi: "số", en: "number")))
  var filing: Int64?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    guard unit == nil || filing == nil else {
      throw ValidationError(
        say(
          LocalizedText(
            vi: "Chỉ dùng một trong hai: --unit hoặc --filing.",
            en: "Give --unit or --filing, not both.")))
    }
  }

  func run(in session: Session) throws -> Outcome {
    let entry = try RuleBook.entry(id)
    let rule = RuleAnswer(entry: entry)
    guard let scope = filing.map(KeptFinding.Scope.filing) ?? unit.map(KeptFinding.Scope.unit)
    else {
      try session.show(Answer(fields: rule.fields, parts: [rule.articles, rule.examples]))
      return .done
    }
    let kept = try session.registry(for: .reading).keptFindings(of: scope, rule: entry.id)
    if kept.isEmpty {
      session.tell(
        LocalizedText(
          vi: "Quy tắc này chưa ghi nhận gì ở đây.", en: "This rule has found nothing here."))
    }
    try session.show(
      Answer(
        fields: rule.fields, parts: [KeptFindings.part(kept), rule.articles],
        findings: kept.map { RulesExplain.finding($0, of: entry) }))
    return .done
  }

  /// A kept finding with where it was kept among its facts; old ones take the rule's articles.
  private static func finding(_ kept: KeptFinding, of entry: RuleEntry) -> Finding {
    let place = [
      Fact(LocalizedText(vi: "hồ sơ", en: "filing"), kept.filing),
      kept.unit.map { Fact(LocalizedText(vi: "đơn vị", en: "unit"), $0) },
      kept.line.map { Fact(LocalizedText(vi: "dòng", en: "line"), $0) },
    ]
    let found = kept.finding
    return Finding(
      rule: found.rule, severity: found.severity, subject: found.subject, field: found.field,
      message: found.message, facts: place.compactMap { $0 } + found.facts,
      citations: found.citations.isEmpty ? entry.citations : found.citations,
      remedy: found.remedy)
  }
}
