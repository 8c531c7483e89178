import CooperativeLaw

/// Findings as people read them, heaviest first.
struct FindingsText {
  let findings: [Finding]
  /// The width to wrap to.
  let width: Int
  let colours: Bool

  /// The lines of every finding and a closing count; none when nothing was found.
  var lines: [String] {
    guard !findings.isEmpty else { return [] }
    let order: [Severity] = Severity.allCases.sorted(by: >)
    let sorted = order.flatMap { severity in findings.filter { $0.severity == severity } }
    return sorted.flatMap(lines) + [count(order)]
  }

  private func lines(_ finding: Finding) -> [String] {
    let word = say(finding.severity.word)
    var lines = wrapped("\(word): \(say(finding.message))", indent: 0)
    if colours, lines[0].hasPrefix(word) {
      let colour = "\u{1B}[1;\(finding.severity.colour)m"
      lines[0] = colour + word + "\u{1B}[0m" + lines[0].dropFirst(word.count)
    }
    return lines + details(finding).flatMap { wrapped("\(say($0.0)): \($0.1)", indent: 4) }
  }

  private func details(_ finding: Finding) -> [(LocalizedText, String)] {
    let about = [finding.subject, finding.field.map { Cell.field($0).shown } ?? ""].filter {
      !$0.isEmpty
    }
    let articles = finding.citations.map { say(LocalizedText(citation: $0)) }
    let details = [
      (LocalizedText(vi: "Về", en: "About"), about.joined(separator: " · ")),
      (LocalizedText(vi: "Số liệu", en: "Facts"), finding.facts.map(said).joined(separator: "; ")),
      (LocalizedText(vi: "Căn cứ", en: "Article"), articles.joined(separator: "; ")),
      (LocalizedText(vi: "Cách sửa", en: "Remedy"), say(finding.remedy)),
      (LocalizedText(vi: "Quy tắc", en: "Rule"), finding.rule.rawValue),
    ]
    return details.filter { !$0.1.isEmpty }
  }

  private func said(_ fact: Fact) -> String { "\(say(fact.name)): \(fact.value)" }

  /// A sentence that goes on two columns further in, so that each finding stands out.
  private func wrapped(_ text: String, indent: Int) -> [String] {
    let lines = TextWrap.lines(
      of: DisplayWidth.harmless(text), width: max(TableText.narrowest, width - indent - 2))
    return lines.enumerated().map { place, line in
      String(repeating: " ", count: place == 0 ? indent : indent + 2) + line
    }
  }

  private func count(_ order: [Severity]) -> String {
    let counts = order.map { severity in
      (severity, findings.count { $0.severity == severity })
    }
    return counts.filter { $0.1 > 0 }.map { "\($0.1) \(say($0.0.counted))" }
      .joined(separator: ", ") + "."
  }
}

extension LocalizedText {
  /// An article as it is cited: the place, then the text.
  init(citation: Citation) {
    self.init(vi: "\(citation.place), \(citation.text)", en: "\(citation.text), \(citation.place)")
  }
}

extension Severity {
  /// The word before a finding.
  var word: LocalizedText {
    switch self {
    case .blocker: LocalizedText(vi: "TỪ CHỐI", en: "REFUSED")
    case .warning: LocalizedText(vi: "CẢNH BÁO", en: "WARNING")
    case .note: LocalizedText(vi: "LƯU Ý", en: "NOTE")
    }
  }

  /// The word after a count.
  fileprivate var counted: LocalizedText {
    switch self {
    case .blocker: LocalizedText(vi: "lý do từ chối", en: "to refuse")
    case .warning: LocalizedText(vi: "cảnh báo", en: "to look at")
    case .note: LocalizedText(vi: "lưu ý", en: "to know")
    }
  }

  /// The terminal's number for red, yellow and cyan.
  fileprivate var colour: Int {
    switch self {
    case .blocker: 31
    case .warning: 33
    case .note: 36
    }
  }
}
