internal import CooperativeLaw
internal import GRDB

/// What today's rules would not let pass: counted exactly, kept with the filing up to a bound.
final class Warnings {
  /// How many findings of each rule are kept with the filing.
  static let limit = 50

  private let db: Database
  private var kept: [RuleID: [(unit: Int64?, line: Int?, finding: Finding)]] = [:]
  private var totals: [RuleID: Int] = [:]
  private var order: [RuleID] = []

  init(_ db: Database) { self.db = db }

  /// Adds a finding; a blocker of today's rules is a warning on old books.
  func add(_ finding: Finding, line: Int?, unit: Int64?) {
    let rule = finding.rule
    if totals[rule] == nil { order.append(rule) }
    totals[rule, default: 0] += 1
    guard kept[rule, default: []].count < Self.limit else { return }
    kept[rule, default: []].append((unit, line, finding.downgraded()))
  }

  /// How often each rule spoke.
  var counts: [RuleCount] { order.map { RuleCount(rule: $0, count: totals[$0] ?? 0) } }

  /// The findings kept, rule by rule.
  private(set) var samples: [RowFinding] = []

  /// Keeps the findings with the filing; a last one says how many more there were.
  func keep(filing: Int64) throws {
    for rule in order {
      for entry in kept[rule] ?? [] {
        try FindingLedger.keep(
          db, entry.finding, filing: filing, unit: entry.unit, line: entry.line)
        let number = try entry.unit.flatMap { try UnitStore.localNumber(db, $0) }
        samples.append(RowFinding(line: entry.line, unit: number, finding: entry.finding))
      }
      let rest = (totals[rule] ?? 0) - (kept[rule]?.count ?? 0)
      if rest > 0 { try FindingLedger.keep(db, more(rule, rest), filing: filing, unit: nil) }
    }
  }

  private func more(_ rule: RuleID, _ count: Int) -> Finding {
    Finding(
      rule: rule, severity: .note,
      message: LocalizedText(
        vi: "Còn \(count) cảnh báo như vậy trong tệp này.",
        en: "There are \(count) more such warnings in this file."),
      citations: [], remedy: LocalizedText(vi: "", en: ""))
  }
}
