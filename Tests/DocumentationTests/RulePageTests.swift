import CooperativeLaw
import Registry
import Testing

@testable import RegistryCLI

@Suite struct RulePageTests {
  @Test("The page of rules is what the rules say", arguments: Language.allCases)
  func page(language: Language) throws {
    let text = RulePage(language: language).text
    try Page.expect(text, at: "docs/reference/rules.\(language.rawValue).md")
  }

  @Test("Every rule has its heading on the page", arguments: RulePage.entries)
  func listed(entry: RuleEntry) throws {
    for language in Language.allCases {
      let text = try Page.text("docs/reference/rules.\(language.rawValue).md")
      #expect(text.contains("### `\(entry.id)`"))
      for citation in entry.citations { #expect(text.contains(citation.place)) }
    }
  }
}

/// The manual page of every rule: what it asks, where the law says so, and cases judged.
struct RulePage {
  static let entries = RuleBook.entries

  let language: Language

  var text: String {
    ([heading[language]] + RulePage.entries.map(section)).joined(separator: "\n")
  }

  private func section(_ entry: RuleEntry) -> String {
    """
    ### `\(entry.id)`

    **\(entry.title[language])**

    \(entry.explanation[language])

    \(articles(entry))| \(word("Trường hợp", "Case")) | \(word("Trả lời", "Answer")) |
    |---|---|
    \(entry.examples.map(row).joined(separator: "\n"))

    """
  }

  private func articles(_ entry: RuleEntry) -> String {
    guard !entry.citations.isEmpty else { return "" }
    let list = entry.citations.map {
      "- \($0.place), \($0.text) (\($0.confidence.label[language]))"
    }
    return "\(word("Căn cứ", "Articles")):\n\n\(list.joined(separator: "\n"))\n\n"
  }

  private func row(_ example: RuleEntry.Example) -> String {
    let answer = example.findings().map {
      "\($0.severity.word[language]): \($0.message[language])"
    }
    let told = answer.isEmpty ? word("được", "nothing found") : answer.joined(separator: "<br>")
    return "| \(cell(example.title[language])) | \(cell(told)) |"
  }

  private func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("\n", with: " ")
  }

  private func word(_ vi: String, _ en: String) -> String {
    LocalizedText(vi: vi, en: en)[language]
  }

  private let heading = LocalizedText(
    vi: """
      # Các quy tắc

      Trang này do chương trình sinh ra từ chính các quy tắc; đừng sửa tay. Mỗi trường hợp trong bảng
      được chương trình xét thật. Hồ sơ được xét theo luật có hiệu lực vào ngày của việc. Trong ngoặc
      sau mỗi điều luật là mức chắc chắn: đã đọc chính văn bản, đọc bản dẫn lại, suy ra, hay chưa rõ.

      """,
    en: """
      # The rules

      This page is made from the rules themselves; do not edit it. Every case in a table is judged by
      the program. A filing is judged under the law in force on the day of the act. In brackets after
      an article stands how surely it is known: the text itself was read, a text about it was read,
      worked out, or not known.

      """)
}
