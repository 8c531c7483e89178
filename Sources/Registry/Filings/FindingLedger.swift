internal import CooperativeLaw
internal import Foundation
internal import GRDB

/// What rules found and officers accepted, kept whole so that it can be explained years later.
enum FindingLedger {
  /// What stands behind a finding, as JSON beside its words.
  struct Grounds: Codable {
    let facts: [Fact]
    let citations: [Citation]
    let remedy: LocalizedText
  }

  /// Keeps a finding with its filing.
  static func keep(
    _ db: Database, _ finding: Finding, filing: Int64, unit: Int64?, line: Int? = nil
  ) throws {
    let grounds = Grounds(
      facts: finding.facts, citations: finding.citations, remedy: finding.remedy)
    try db.cachedStatement(
      sql: """
        INSERT INTO filing_finding (filing_id, unit_id, line, rule, severity, subject, field,
          message_vi, message_en, grounds)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      filing, unit, line, finding.rule.rawValue, finding.severity.rawValue, finding.subject,
      finding.field, finding.message.vi, finding.message.en, try ledgerJSON(grounds),
    ])
  }

  /// A finding as it was kept.
  static func finding(_ row: Row) -> Finding {
    let kept: String? = row["grounds"]
    let grounds = kept.flatMap { try? JSONDecoder().decode(Grounds.self, from: Data($0.utf8)) }
    return Finding(
      rule: RuleID(rawValue: row["rule"]),
      severity: (row["severity"] as String?).flatMap(Severity.init) ?? .note,
      subject: row["subject"], field: row["field"],
      message: LocalizedText(vi: row["message_vi"], en: row["message_en"]),
      facts: grounds?.facts ?? [], citations: grounds?.citations ?? [],
      remedy: grounds?.remedy ?? LocalizedText(vi: "", en: ""))
  }
}
