import CooperativeLaw

/// A rule's manual page: what it asks, its articles, its examples run now.
struct RuleAnswer {
  let entry: RuleEntry

  var fields: [(column: Column, cell: Cell)] {
    [
      (Column("id", vi: "Quy tắc", en: "Rule", .code), .text(entry.id.rawValue)),
      (Column("act", vi: "Việc", en: "Act"), RuleBook.act(RuleBook.topic(of: entry))),
      (Column("title", vi: "Nội dung", en: "Title"), .text(say(entry.title))),
      (Column("explanation", vi: "Giải thích", en: "Explanation"), .text(say(entry.explanation))),
    ]
  }

  var articles: Answer.Part {
    Answer.Part(
      key: "articles", heading: LocalizedText(vi: "Căn cứ", en: "Articles"),
      table: Table(
        [
          Column("text", vi: "Văn bản", en: "Text", .code),
          Column("place", vi: "Điều khoản", en: "Place"),
          Column("confidence", vi: "Độ tin cậy", en: "Confidence", .code),
        ],
        rows: entry.citations.map {
          [.text($0.text), .text($0.place), .coded($0.confidence.rawValue, $0.confidence.label)]
        }))
  }

  /// The examples, judged now: what is shown is what the program does.
  var examples: Answer.Part {
    Answer.Part(
      key: "examples", heading: LocalizedText(vi: "Ví dụ", en: "Examples"),
      table: Table(
        [
          Column("example", vi: "Trường hợp", en: "Case"),
          Column("answer", vi: "Trả lời", en: "Answer", .code),
          Column("message", vi: "Nội dung", en: "Message"),
        ], rows: entry.examples.flatMap(rows)))
  }

  private func rows(_ example: RuleEntry.Example) -> [[Cell]] {
    let findings = example.findings()
    guard !findings.isEmpty else {
      let nothing = LocalizedText(vi: "được", en: "nothing found")
      return [[.text(say(example.title)), .coded("none", nothing), .missing]]
    }
    return findings.enumerated().map { place, finding in
      [
        place == 0 ? .text(say(example.title)) : .missing,
        .coded(finding.severity.rawValue, finding.severity.word), .text(say(finding.message)),
      ]
    }
  }
}
