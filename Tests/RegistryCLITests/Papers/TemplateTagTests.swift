import Testing

@testable import RegistryCLI

@Suite struct TemplateTagTests {
  private func told(_ text: String) -> [String] {
    TemplateTag.all(in: text).map { "\($0.line) \($0.kind) \($0.name)" }
  }

  @Test func `tags are told by their sign and line`() {
    let text = """
      {{a}} {{{b}}} {{&c}}
      {{#d}}x{{/d}}{{^ e }}
      {{! two
      lines }}{{> f}}
      {{=<% %>=}}
      """
    #expect(
      told(text) == [
        "1 field a", "1 raw b", "1 raw c", "2 section d", "2 end d", "2 inverted e",
        "3 comment twolines", "4 part f", "5 other <%%>=",
      ])
  }

  @Test func `a tag that does not end is the last`() {
    #expect(told("{{a}}\n{{b\n{{") == ["1 field a", "2 unfinished "])
    #expect(told("{{{a}}") == ["1 unfinished "])
    #expect(told("single { braces } }} stay") == [])
  }
}
