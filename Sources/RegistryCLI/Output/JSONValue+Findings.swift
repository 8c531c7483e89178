import CooperativeLaw

extension JSONValue {
  /// A finding with its facts, as rows of the same names everywhere.
  init(_ finding: Finding) {
    self = .object([
      "rule": .text(finding.rule.rawValue),
      "severity": .text(finding.severity.rawValue),
      "subject": .text(finding.subject),
      "field": finding.field.map(JSONValue.text) ?? .null,
      "message": .text(say(finding.message)),
      "remedy": .text(say(finding.remedy)),
      "citations": .array(finding.citations.map(JSONValue.init)),
      "facts": .array(finding.facts.map(JSONValue.init)),
    ])
  }

  private init(_ citation: Citation) {
    self = .object([
      "text": .text(citation.text), "place": .text(citation.place),
      "confidence": .text(citation.confidence.rawValue),
    ])
  }

  private init(_ fact: Fact) {
    self = .object(["name": .text(say(fact.name)), "value": .text(fact.value)])
  }

  /// An answer: its fields, each list under its key, and the findings.
  init(_ answer: Answer) throws {
    var values: [String: JSONValue] = [:]
    for field in answer.fields { values[field.column.key] = .cell(field.cell) }
    for part in answer.parts { values[part.key] = try JSONValue(part.table) }
    values["findings"] = .array(answer.findings.map(JSONValue.init))
    self = .object(values)
  }

  private init(_ table: Table) throws {
    let keys = table.columns.map(\.key)
    self = .array(
      try table.collected().map { row in
        .object(
          Dictionary(zip(keys, row.map(JSONValue.cell)), uniquingKeysWith: { $1 }))
      })
  }
}
