import CooperativeLaw
import Testing

@testable import RegistryCLI

@Suite struct TemplateCheckTests {
  private static let fields = [
    PaperField("name", "tên"), PaperField("is_group", .flag, "nhóm"),
    PaperField("tables", .html, "bảng"),
    PaperField("rows", .list([PaperField("cell", "ô")]), "dòng"),
  ]

  private func faults(_ text: String, parts: [String: String] = [:]) -> [String] {
    TemplateCheck(
      parts: Dictionary(
        uniqueKeysWithValues: parts.map {
          ($0.key, TemplateText(file: $0.key + ".html", text: $0.value))
        })
    ).faults(of: TemplateText(file: "a.html", text: text), fields: Self.fields).map(\.text.en)
  }

  @Test func `what names its fields rightly has no fault`() {
    #expect(
      faults(
        "{{name}}{{#name}}{{name}}{{/name}}{{^is_group}}x{{/is_group}}{{{tables}}}"
          + "{{#rows}}{{cell}}{{name}}{{/rows}}{{^rows}}-{{/rows}}{{> head}}",
        parts: ["head": "{{name}}"]) == [])
  }

  @Test(arguments: [
    ("\n{{nme}}", "a.html, line 2: there is no field nme (name?)"),
    ("{{cell}}", "a.html, line 1: there is no field cell"),
    ("{{^rows}}{{cell}}{{/rows}}", "a.html, line 1: there is no field cell"),
    ("{{#name}}\n", "a.html, line 1: the section name is not ended"),
    ("{{/name}}", "a.html, line 1: the section name ends but did not begin"),
    ("{{{name}}}", "a.html, line 1: the field name takes two braces"),
    ("{{&name}}", "a.html, line 1: the field name takes two braces"),
    ("{{tables}}", "a.html, line 1: the field tables is not used so"),
    ("{{rows}}", "a.html, line 1: the field rows is not used so"),
    ("{{is_group}}", "a.html, line 1: the field is_group is not used so"),
    ("{{> foot}}", "a.html, line 1: there is no part foot"),
    ("{{%CONTENT_TYPE:TEXT}}", "a.html, line 1: the tag {{CONTENT_TYPE:TEXT}} is not used here"),
    ("\n\n{{name", "a.html, line 3: a tag that begins with {{ does not end"),
    ("{{uppercased(name)}}", "a.html, line 1: there is no field uppercased(name)"),
  ])
  func `a fault is told with its line`(text: String, fault: String) {
    #expect(faults(text) == [fault])
  }

  @Test func `sections that cross are told, and every fault at once`() {
    #expect(
      faults("{{#name}}{{#is_group}}{{/name}}{{/is_group}}\n{{x}}") == [
        "a.html, line 1: the section name ends but did not begin",
        "a.html, line 2: there is no field x", "a.html, line 1: the section name is not ended",
      ])
  }

  @Test func `a fault of a part is told with the part's file`() {
    #expect(
      faults("{{> head}}", parts: ["head": "\n{{nobody}}{{> head}}"]) == [
        "head.html, line 2: there is no field nobody",
        "head.html, line 2: the part head stands inside another part",
      ])
  }
}
